import {SourceError, type StopSignal} from '../resource-source.ts';
import type {RemoteFetch, RemoteResponse} from './remote-fetch.ts';

/** The parts of the web platform used here; they are the same in browsers, Node and Deno. */
interface Stopper {
  readonly signal: AbortSignal;
  abort(): void;
}
declare const AbortController: new () => Stopper;
declare const setTimeout: (run: () => void, time: number) => number;
declare const clearTimeout: (timer: number) => void;

/** A signal that tells when it is aborted, as an `AbortSignal` does. */
interface TellingSignal extends StopSignal {
  addEventListener?: (type: 'abort', listener: () => void) => void;
  removeEventListener?: (type: 'abort', listener: () => void) => void;
}

/** How long a server is waited for, in milliseconds. */
export interface Patience {
  readonly answerTime?: number;
  /** The longest wait that a busy server may ask for before it is asked once more. */
  readonly busyTime?: number;
}

/** What is asked of a server. `body`, when there is one, goes as JSON by POST. */
export interface JsonRequest {
  readonly address: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** The longest answer that is read, in UTF-16 units. */
const longest = 20_000_000;

/** Asks a server for JSON. */
export class JsonRequests {
  readonly #fetch: RemoteFetch;
  readonly #answerTime: number;
  readonly #busyTime: number;

  constructor(fetch: RemoteFetch, {answerTime = 10_000, busyTime = 3_000}: Patience = {}) {
    this.#fetch = fetch;
    this.#answerTime = answerTime;
    this.#busyTime = busyTime;
  }

  /**
   * Asks, and asks a busy server once more; `undefined` when there is no such thing (404).
   *
   * Rejects with a `SourceError`: `unreachable` when there is no answer in time or the server is not well, `broken`
   * when it does not want to answer us or answers with something else. With an `AbortError` when it is stopped.
   */
  async ask(request: JsonRequest, signal?: StopSignal): Promise<unknown> {
    for (let again = false; ; again = true) {
      const response = await this.#answer(request, signal);
      const {status} = response;
      if (response.ok) return parsed(response.body);
      if (status === 404) return undefined;
      const isBusy = status === 429 || status === 503;
      if (isBusy && !again && response.wait <= this.#busyTime) {
        await this.#pause(response.wait, signal);
        continue;
      }
      // What the server says about it may repeat what was asked, so only its number is kept.
      throw new SourceError(isBusy || status >= 500 ? 'unreachable' : 'broken', `HTTP ${status}`);
    }
  }

  async #answer({address, headers = {}, body}: JsonRequest, signal?: TellingSignal) {
    stopIf(signal);
    const stopper = new AbortController();
    const stop = () => stopper.abort();
    const timer = setTimeout(stop, this.#answerTime);
    signal?.addEventListener?.('abort', stop);
    try {
      const response = await this.#fetch(address, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          ...(body !== undefined && {'content-type': 'application/json'}),
          ...headers,
        },
        ...(body !== undefined && {body: JSON.stringify(body)}),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: stopper.signal,
      });
      return {
        ok: response.ok,
        status: response.status,
        wait: waitOf(response),
        body: response.ok ? await response.text() : '',
      };
    } catch (error) {
      stopIf(signal);
      throw new SourceError('unreachable', error);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener?.('abort', stop);
    }
  }

  #pause(time: number, signal?: TellingSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, time);
      signal?.addEventListener?.('abort', () => {
        clearTimeout(timer);
        reject(stopped());
      });
    });
  }
}

const parsed = (text: string): unknown => {
  if (text.length > longest) throw new SourceError('broken', 'too long');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError('broken', error);
  }
};

/** How long a busy server wants to be left alone. Browsers may not tell; then a second. */
const waitOf = ({headers}: RemoteResponse): number => {
  const said = headers.get('retry-after');
  if (said === null || said.trim() === '') return 1_000;
  const seconds = Number(said);
  const time = Number.isNaN(seconds) ? Date.parse(said) - Date.now() : seconds * 1_000;
  return Number.isNaN(time) ? 1_000 : Math.max(0, time);
};

const stopped = () =>
  Object.assign(new Error('The answer is not wanted any more.'), {name: 'AbortError'});

const stopIf = (signal: StopSignal | undefined) => {
  if (signal?.aborted) throw stopped();
};
