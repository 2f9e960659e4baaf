import type {Clock} from '../sending/clock.ts';

const LONGEST_MS = 60_000;

/**
 * The wait before a passphrase is tried: none at first, after each wrong one 1, 2, 4 … 60 seconds.
 *
 * It is counted in memory, and slows down somebody who guesses at the screen. Against a program that reads the
 * browser's files only the passphrase itself and the rounds of PBKDF2 help.
 */
export class PassphraseDelay {
  readonly #clock: Clock;
  #wrong = 0;
  #notBefore = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Waits until the next passphrase may be tried. */
  async pass(): Promise<void> {
    const ms = Math.min(this.#notBefore - this.#clock.now(), LONGEST_MS);
    if (ms > 0) await this.#clock.wait(ms, new AbortController().signal);
  }

  /** Takes note of a wrong passphrase. */
  wasWrong(): void {
    this.#notBefore = this.#clock.now() + Math.min(1_000 * 2 ** this.#wrong++, LONGEST_MS);
  }

  /** Takes note of a right one. */
  wasRight(): void {
    this.#wrong = this.#notBefore = 0;
  }
}
