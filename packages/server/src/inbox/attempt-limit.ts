import {createHmac, randomBytes} from 'node:crypto';

interface Bucket {
  tokens: number;
  /** Milliseconds of the clock when `tokens` was counted. */
  countedAt: number;
}

/** Forget the oldest from here on, so that many addresses do not fill the memory. */
const mostBuckets = 10_000;

/**
 * Slows down whoever tries too often: `burst` attempts at once, after that one for every `secondsEach`.
 *
 * It lives in the memory of this process. Who tries is kept only as a hash with a secret that dies with
 * the process, and is written nowhere.
 */
export class AttemptLimit {
  readonly #secret = randomBytes(32);
  readonly #buckets = new Map<string, Bucket>();
  readonly #burst: number;
  readonly #secondsEach: number;
  readonly #clock: () => Date;

  constructor({
    burst,
    secondsEach,
    clock,
  }: {
    burst: number;
    secondsEach: number;
    clock: () => Date;
  }) {
    this.#burst = burst;
    this.#secondsEach = secondsEach;
    this.#clock = clock;
  }

  /** Counts an attempt. Gives 0 when it may go on, else the whole seconds to wait. */
  attempt(who: string): number {
    const name = createHmac('sha256', this.#secret).update(who).digest('base64url');
    const now = this.#clock().getTime();
    const bucket = this.#buckets.get(name) ?? {tokens: this.#burst, countedAt: now};
    const refill = (now - bucket.countedAt) / 1000 / this.#secondsEach;
    const tokens = Math.min(this.#burst, bucket.tokens + Math.max(0, refill));
    const isAllowed = tokens >= 1;
    this.#buckets.delete(name);
    this.#buckets.set(name, {tokens: isAllowed ? tokens - 1 : tokens, countedAt: now});
    const oldest = this.#buckets.keys().next().value;
    if (this.#buckets.size > mostBuckets && oldest !== undefined) this.#buckets.delete(oldest);
    return isAllowed ? 0 : Math.max(1, Math.ceil((1 - tokens) * this.#secondsEach));
  }
}
