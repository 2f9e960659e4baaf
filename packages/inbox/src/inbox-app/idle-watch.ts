import type {Clock} from '@heard/delivery';

const minute = 60_000;

/** An unlocked inbox that nobody uses is locked after this time, in milliseconds. */
export const lockAfter = 15 * minute;

/** Who is still there gets told this long before, in milliseconds. */
export const warnBefore = minute;

/** What happens while nobody does anything. */
export interface IdleEvents {
  /** The lock is near: `true`; somebody came back in time: `false`. */
  onWarning(isNear: boolean): void;
  onIdle(): void;
}

/**
 * Watches for idleness from {@link IdleWatch.start} until the signal aborts. By the clock on the wall: a
 * laptop that was closed for an hour counts as an hour, and whoever opens it finds the inbox locked.
 */
export class IdleWatch {
  readonly #clock: Clock;
  readonly #events: IdleEvents;
  #lastActive = 0;
  #isNear = false;

  constructor(clock: Clock, events: IdleEvents) {
    this.#clock = clock;
    this.#events = events;
  }

  /** Resolves after `onIdle`, or when the signal aborts. */
  async start(signal: AbortSignal): Promise<void> {
    this.#lastActive = this.#clock.now();
    this.#warn(false);
    while (!signal.aborted) {
      const left = this.#left();
      if (left <= 0) return this.#events.onIdle();
      this.#warn(left <= warnBefore);
      await this.#clock.wait(left <= warnBefore ? left : left - warnBefore, signal);
    }
    this.#warn(false);
  }

  /** Somebody does something. Too late, it is not counted. */
  active(): void {
    if (this.#left() <= 0) return;
    this.#lastActive = this.#clock.now();
    this.#warn(false);
  }

  #left(): number {
    const now = this.#clock.now();
    // The clock was set back: count from here, or the lock could be hours away.
    if (now < this.#lastActive) this.#lastActive = now;
    return lockAfter - (now - this.#lastActive);
  }

  #warn(isNear: boolean) {
    if (isNear === this.#isNear) return;
    this.#isNear = isNear;
    this.#events.onWarning(isNear);
  }
}
