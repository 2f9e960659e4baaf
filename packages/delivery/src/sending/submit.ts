import type {IntakeRequest} from '@heard/schema';

import {attempt} from './attempt.ts';
import {systemClock, type Clock} from './clock.ts';
import {browserConnection, type Connection} from './connection.ts';
import type {Outcome, RefusalCode, WaitReason} from './outcome.ts';
import {backoff} from './retry-delay.ts';
import type {Wake} from './wake.ts';

/**
 * What the person can be told meanwhile. `attempt` counts from 1. `seconds` is the time until the next
 * attempt, rounded up; it ends sooner when the device comes back online or `wake.retryNow()` is called.
 */
export type SubmitProgress =
  | {readonly state: 'sending'; readonly attempt: number}
  | {
      readonly state: 'waiting';
      readonly attempt: number;
      readonly seconds: number;
      readonly reason: WaitReason;
    };

/**
 * How sending ended. `retryable`: the same body with the same key may pass later.
 *
 * - `ok`: the report is stored. `receivedOn` is the server's day (`2026-11-23`); `replayed` says that an
 *   earlier attempt had stored it already.
 * - `parked`: no answer to believe for `parkAfter`. The report may or may not have arrived: send it again
 *   with the same key and body, and it is stored once.
 * - `refused`: the intake will not take it. It is not stored.
 * - `cancelled`: by the signal. An attempt under way may have arrived nevertheless.
 */
export type SubmitResult =
  | {readonly ok: true; readonly receivedOn: string; readonly replayed: boolean}
  | {
      readonly ok: false;
      readonly state: 'parked';
      readonly code: WaitReason;
      readonly retryable: true;
    }
  | {
      readonly ok: false;
      readonly state: 'refused';
      readonly code: RefusalCode;
      readonly retryable: boolean;
    }
  | {
      readonly ok: false;
      readonly state: 'cancelled';
      readonly code: 'cancelled';
      readonly retryable: true;
    };

/** What {@link submit} needs, and what can be put in its place. */
export interface SubmitOptions {
  /** The address of the intake up to and including `/v1`. */
  readonly endpoint: string;
  readonly body: IntakeRequest;
  /** `idempotencyKey` of `deriveFromReceipt`: one key for one report, however often it is sent. */
  readonly idempotencyKey: string;
  /** Cancels. */
  readonly signal?: AbortSignal | undefined;
  readonly wake?: Wake | undefined;
  readonly onProgress?: ((progress: SubmitProgress) => void) | undefined;
  /** Milliseconds after which no further attempt is made; 10 minutes by default. */
  readonly parkAfter?: number | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly clock?: Clock | undefined;
  readonly connection?: Connection | undefined;
  /** From 0 to below 1, for the waits between attempts. */
  readonly random?: (() => number) | undefined;
}

const CANCELLED = {ok: false, state: 'cancelled', code: 'cancelled', retryable: true} as const;

// Waits until the time is over, the device is back online, somebody presses "Try now", or cancels.
const pause = async (
  ms: number,
  clock: Clock,
  signal: AbortSignal,
  sources: readonly (Wake | Connection | undefined)[],
): Promise<void> => {
  const ended = new AbortController();
  const end = () => ended.abort();
  const stops = sources.map((source) => source?.listen(end));
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  await clock.wait(ms, ended.signal);
  stops.forEach((stop) => stop?.());
  signal.removeEventListener('abort', end);
};

const finished = (outcome: Exclude<Outcome, {kind: 'wait'}>): SubmitResult => {
  if (outcome.kind === 'stored')
    return {ok: true, receivedOn: outcome.receivedOn, replayed: outcome.replayed};
  const {code} = outcome;
  return {ok: false, state: 'refused', code, retryable: code === 'unrecognized'};
};

/**
 * Sends one sealed report to an intake that speaks the Heard contract (`POST {endpoint}/intake`).
 *
 * @example
 * const result = await submit({endpoint, body, idempotencyKey, signal, onProgress: announce});
 *
 * Believes only an answer that the contract knows; after anything else it tries again with the same key,
 * so that a report is stored once however many answers are lost. Waits as long as the server asks
 * (1 s to 5 min), else 1, 2, 4 … 60 s with jitter. Follows no redirect and sends no cookie or referrer.
 * Never rejects. No result holds text of the server or of the report.
 */
export const submit = async (options: SubmitOptions): Promise<SubmitResult> => {
  const {clock = systemClock, connection = browserConnection, random = Math.random} = options;
  const {signal = new AbortController().signal, parkAfter = 600_000, onProgress} = options;
  const fetch = options.fetch ?? globalThis.fetch.bind(globalThis);
  const {endpoint, body, idempotencyKey} = options;
  const deadline = clock.now() + parkAfter;

  for (let count = 1; ; count++) {
    if (signal.aborted) return CANCELLED;
    onProgress?.({state: 'sending', attempt: count});
    const outcome = await attempt({endpoint, body, idempotencyKey, fetch, clock, signal});
    if (outcome.kind !== 'wait') return finished(outcome);
    if (signal.aborted) return CANCELLED;

    const reason =
      outcome.reason === 'unreachable' && !connection.online() ? 'offline' : outcome.reason;
    const ms = outcome.delay ?? backoff(count, random());
    if (clock.now() + ms > deadline)
      return {ok: false, state: 'parked', code: reason, retryable: true};
    onProgress?.({state: 'waiting', attempt: count, seconds: Math.ceil(ms / 1000), reason});
    await pause(ms, clock, signal, [options.wake, connection]);
  }
};
