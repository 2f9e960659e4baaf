import type {Clock} from '@heard/delivery';

/** A clock that stands still until a test moves it. */
export class HandClock implements Clock {
  #time = 1_000_000;
  /** What its timers count: it does not go on while the computer sleeps. */
  #awake = 0;
  readonly #waiting = new Map<() => void, number>();

  now() {
    return this.#time;
  }

  wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#waiting.delete(done);
        resolve();
      };
      this.#waiting.set(done, this.#awake + ms);
      signal.addEventListener('abort', done, {once: true});
      if (signal.aborted) done();
    });
  }

  /** Lets time pass, and every timer ring that is due meanwhile, each at its time. */
  async pass(ms: number): Promise<void> {
    const end = this.#awake + ms;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [ring, due] = next;
      this.#advance(due - this.#awake);
      ring();
      await this.#settled();
    }
    this.#advance(end - this.#awake);
    await this.#settled();
  }

  /** The computer sleeps, or somebody sets the clock: the hands move and no timer does. */
  jump(ms: number): void {
    this.#time += ms;
  }

  #advance(ms: number) {
    this.#time += ms;
    this.#awake += ms;
  }

  #next(end: number): [() => void, number] | undefined {
    const due = [...this.#waiting].filter(([, at]) => at <= end);
    return due.sort(([, a], [, b]) => a - b)[0];
  }

  // What follows from a timer stands in promises: a message comes after all of them.
  #settled(): Promise<void> {
    const {port1, port2} = new MessageChannel();
    return new Promise((resolve) => {
      port2.onmessage = () => {
        port1.close();
        resolve();
      };
      port1.postMessage(undefined);
    });
  }
}
