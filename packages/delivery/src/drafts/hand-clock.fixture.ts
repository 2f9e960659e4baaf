import type {Clock} from '../sending/clock.ts';

/** A clock that a test moves by hand. */
export class HandClock implements Clock {
  #now: number;
  readonly #waits = new Set<{readonly until: number; readonly end: () => void}>();
  /** How long each wait was to be, in milliseconds. */
  readonly asked: number[] = [];

  constructor(now = Date.now()) {
    this.#now = now;
  }

  now() {
    return this.#now;
  }

  wait(ms: number, signal: AbortSignal): Promise<void> {
    this.asked.push(ms);
    return new Promise((resolve) => {
      const end = () => {
        this.#waits.delete(wait);
        resolve();
      };
      const wait = {until: this.#now + ms, end};
      this.#waits.add(wait);
      signal.addEventListener('abort', end);
      if (signal.aborted) end();
    });
  }

  /** Lets time pass, and ends the waits that are over. */
  pass(ms: number) {
    this.#now += ms;
    for (const {until, end} of [...this.#waits]) if (until <= this.#now) end();
  }
}
