declare global {
  /** Said once more for surroundings without a DOM; where there is one, it is the same interface. */
  interface AbortSignal {
    readonly aborted: boolean;
  }
}

/** How a source asks: nothing about the page or the person goes along, and nothing of the answer is kept. */
export interface RemoteRequest {
  readonly method: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly credentials: 'omit';
  readonly referrerPolicy: 'no-referrer';
  readonly cache: 'no-store';
  readonly signal: AbortSignal;
}

/** What a source reads of an answer. */
export interface RemoteResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: {get(name: string): string | null};
  text(): Promise<string>;
}

/** Asks a server. The `fetch` of browsers and of Node is one. */
export type RemoteFetch = (address: string, request: RemoteRequest) => Promise<RemoteResponse>;
