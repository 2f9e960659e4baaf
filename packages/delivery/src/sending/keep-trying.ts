import type {Clock} from './clock.ts';
import {systemClock} from './clock.ts';
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
 * How sending ended without success. `retryable`: the same bytes with the same key may pass later.
 *
 * - `parked`: no answer to believe for `parkAfter`. It may or may not have arrived: send it again with the same key
 *   and bytes, and it is stored once.
 * - `refused`: the intake will not take it. It is not stored.
 * - `cancelled`: by the signal. An attempt under way may have arrived nevertheless.
 */
export type NotSent =
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

/** How long and how sending goes on, and what can be put in place of the world. */
export interface Persistence {
  /** Cancels. */
  readonly signal?: AbortSignal | undefined;
  readonly wake?: Wake | undefined;
  readonly onProgress?: ((progress: SubmitProgress) => void) | undefined;
  /** Milliseconds after the first failed attempt, after which no further one is made; 10 minutes by default. */
  readonly parkAfter?: number | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly clock?: Clock | undefined;
  readonly connection?: Connection | undefined;
  /** From 0 to below 1, for the waits between attempts. */
  readonly random?: (() => number) | undefined;
}

/** What an attempt is given by {@link keepTrying}. */
export interface AttemptSetting {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
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

/**
 * Makes attempt after attempt until one is believed, refused or cancelled, or the time is over.
 *
 * Waits as long as the server asks (1 s to 5 min), else 1, 2, 4 … 60 s with jitter. Never rejects.
 */
export const keepTrying = async <Stored>(
  attempt: (setting: AttemptSetting) => Promise<Outcome<Stored>>,
  options: Persistence,
): Promise<(Stored & {readonly ok: true}) | NotSent> => {
  const {clock = systemClock, connection = browserConnection, random = Math.random} = options;
  const {signal = new AbortController().signal, parkAfter = 600_000, onProgress} = options;
  const fetch = options.fetch ?? globalThis.fetch.bind(globalThis);
  let deadline = Infinity;

  for (let count = 1; ; count++) {
    if (signal.aborted) return CANCELLED;
    onProgress?.({state: 'sending', attempt: count});
    const outcome = await attempt({fetch, clock, signal});
    if (outcome.kind === 'stored') return {ok: true, ...outcome.stored};
    if (outcome.kind === 'refused') {
      const {code} = outcome;
      return {ok: false, state: 'refused', code, retryable: code === 'unrecognized'};
    }
    if (signal.aborted) return CANCELLED;

    const reason =
      outcome.reason === 'unreachable' && !connection.online() ? 'offline' : outcome.reason;
    const ms = outcome.delay ?? backoff(count, random());
    deadline = Math.min(deadline, clock.now() + parkAfter);
    if (clock.now() + ms > deadline)
      return {ok: false, state: 'parked', code: reason, retryable: true};
    onProgress?.({state: 'waiting', attempt: count, seconds: Math.ceil(ms / 1000), reason});
    await pause(ms, clock, signal, [options.wake, connection]);
  }
};
