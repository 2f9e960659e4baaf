import type {Clock} from './clock.ts';
import type {Outcome} from './outcome.ts';

const TIMEOUT = 15_000;

/** What one attempt needs. */
export interface AttemptOptions<Stored> {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Blob;
  /** Reads an answer that came. */
  readonly read: (response: Response, now: number) => Promise<Outcome<Stored>>;
  /** Milliseconds until the answer has to begin; 15 s by default. */
  readonly patience?: number | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

// Resolves to `late` when the promise takes longer than the timeout, or when the signal aborts.
const within = async <T, L>(
  ms: number,
  promise: Promise<T>,
  late: L,
  {clock, signal}: Pick<AttemptOptions<unknown>, 'clock' | 'signal'>,
): Promise<T | L> => {
  const timer = new AbortController();
  const stop = () => timer.abort();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    return await Promise.race([promise, clock.wait(ms, timer.signal).then(() => late)]);
  } finally {
    stop();
    signal.removeEventListener('abort', stop);
  }
};

/**
 * Sends once. 15 s for the answer's headers unless more is asked for, and 15 s more for its body. Never rejects;
 * an aborted attempt ends as `unreachable`.
 */
export const attempt = async <Stored>(
  options: AttemptOptions<Stored>,
): Promise<Outcome<Stored>> => {
  const {url, headers, body, fetch, clock, read, patience = TIMEOUT} = options;
  const request = new AbortController();
  const late = {kind: 'wait', reason: 'timeout'} as const;
  const ask = async (): Promise<Outcome<Stored>> => {
    const answer = fetch(url, {
      method: 'POST',
      headers,
      body,
      signal: request.signal,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const response = await within(patience, answer, undefined, options);
    return response ? within(TIMEOUT, read(response, clock.now()), late, options) : late;
  };
  try {
    return await ask();
  } catch {
    // Offline, refused, cut, redirected, blocked by a policy: fetch does not say which.
    return {kind: 'wait', reason: 'unreachable'};
  } finally {
    request.abort();
  }
};
