import type {Clock} from '@heard/delivery';

const minute = 60_000;

/** What happens while nobody does anything. */
export interface IdleEvents {
  /** The end is near: `true`; somebody came back in time: `false`. */
  onWarning?(isNear: boolean): void;
  onIdle(): void;
}

/** How long nothing may happen, in milliseconds. */
export interface IdleLimits {
  /** 15 minutes by default. */
  readonly after?: number | undefined;
  /** The warning comes this long before. One minute by default; `0`: no warning. */
  readonly warnBefore?: number | undefined;
}

/**
 * Watches for idleness from {@link IdleWatch.start} until the signal aborts. By the clock on the wall: a
 * laptop that was closed for an hour counts as an hour, and whoever opens it finds what was on it put away.
 *
 * @example
 * const watch = new IdleWatch(systemClock, {onIdle: () => lock()}, {after: 600_000});
 * addEventListener('keydown', () => watch.active());
 * addEventListener('visibilitychange', () => watch.look());
 * await watch.start(signal);
 */
export class IdleWatch {
  readonly #clock: Clock;
  readonly #events: IdleEvents;
  readonly #after: number;
  readonly #warnBefore: number;
  #lastActive = 0;
  #isNear = false;
  #pause = new AbortController();

  constructor(clock: Clock, events: IdleEvents, limits: IdleLimits = {}) {
    this.#clock = clock;
    this.#events = events;
    this.#after = limits.after ?? 15 * minute;
    this.#warnBefore = limits.warnBefore ?? minute;
  }

  /** When somebody was last there, in milliseconds since 1970. */
  get lastActive(): number {
    return this.#lastActive;
  }

  /**
   * Resolves after `onIdle`, or when the signal aborts. `since`: when somebody was last there, if that is not
   * now, in milliseconds since 1970.
   */
  async start(signal: AbortSignal, since = this.#clock.now()): Promise<void> {
    this.#lastActive = since;
    this.#warn(false);
    signal.addEventListener('abort', () => this.look(), {once: true});
    while (!signal.aborted) {
      const left = this.#left();
      if (left <= 0) return this.#events.onIdle();
      this.#warn(left <= this.#warnBefore);
      const next = left <= this.#warnBefore ? left : left - this.#warnBefore;
      this.#pause = new AbortController();
      // Timers stand still while a computer sleeps, the clock on the wall does not.
      await this.#clock.wait(Math.min(next, minute), this.#pause.signal);
    }
    this.#warn(false);
  }

  /** Somebody does something. Too late, it is not counted, and what was due happens at once. */
  active(): void {
    if (this.#left() <= 0) return this.look();
    this.#lastActive = this.#clock.now();
    this.#warn(false);
  }

  /** Looks at the clock now: the page is seen again, or the computer woke up. */
  look(): void {
    this.#pause.abort();
  }

  #left(): number {
    const now = this.#clock.now();
    // The clock was set back: count from here, or the end could be hours away.
    if (now < this.#lastActive) this.#lastActive = now;
    return this.#after - (now - this.#lastActive);
  }

  #warn(isNear: boolean) {
    if (isNear === this.#isNear) return;
    this.#isNear = isNear;
    this.#events.onWarning?.(isNear);
  }
}
