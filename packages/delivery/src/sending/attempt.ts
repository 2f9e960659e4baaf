import type {IntakeRequest} from '@heard/schema';

import type {Clock} from './clock.ts';
import type {Outcome} from './outcome.ts';
import {readAnswer} from './read-answer.ts';

const TIMEOUT = 15_000;

/** What one attempt needs. */
export interface AttemptOptions {
  readonly endpoint: string;
  readonly body: IntakeRequest;
  readonly idempotencyKey: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

// Resolves to `late` when the promise takes longer than the timeout, or when the signal aborts.
const within = async <T, L>(
  promise: Promise<T>,
  late: L,
  {clock, signal}: AttemptOptions,
): Promise<T | L> => {
  const timer = new AbortController();
  const stop = () => timer.abort();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    return await Promise.race([promise, clock.wait(TIMEOUT, timer.signal).then(() => late)]);
  } finally {
    stop();
    signal.removeEventListener('abort', stop);
  }
};

const post = ({endpoint, body, idempotencyKey, fetch}: AttemptOptions, signal: AbortSignal) =>
  fetch(`${endpoint.replace(/\/+$/, '')}/intake`, {
    method: 'POST',
    headers: {
      accept: 'application/json, application/problem+json',
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey,
    },
    body: JSON.stringify(body),
    signal,
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });

/**
 * Sends the report once. 15 s for the answer's headers, and 15 s more for its body. Never rejects;
 * an aborted attempt ends as `unreachable`.
 */
export const attempt = async (options: AttemptOptions): Promise<Outcome> => {
  const request = new AbortController();
  const ask = async (): Promise<Outcome> => {
    const response = await within(post(options, request.signal), undefined, options);
    if (!response) return {kind: 'wait', reason: 'timeout'};
    const read = readAnswer(response, options.clock.now());
    return within(read, {kind: 'wait', reason: 'timeout'} as const, options);
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
