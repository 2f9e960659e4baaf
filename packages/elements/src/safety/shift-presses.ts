/** What counts of a key event. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey'
>;

/**
 * Counts how often Shift is pressed by itself: down and up again, with nothing in between. Left and right are
 * the same. Both at once are one press, and so is a key that is held. Shift with a letter, with Alt to
 * change the keyboard, or with the mouse is none, and begins the count anew.
 */
export class ShiftPresses {
  readonly #down = new Set<string>();
  #isAlone = false;
  #count = 0;

  /** How many there were in a row. */
  get count(): number {
    return this.#count;
  }

  /** A key goes down. Says whether that breaks a count off. */
  keyDown({key, code, repeat, altKey, ctrlKey, metaKey}: KeyPress): boolean {
    if (key !== 'Shift') return this.breakOff();
    if (repeat) return false;
    if (!this.#down.size) this.#isAlone = !altKey && !ctrlKey && !metaKey;
    this.#down.add(code);
    return !this.#isAlone && this.breakOff();
  }

  /** A key comes up. Says whether that was a press more. */
  keyUp({key, code}: KeyPress): boolean {
    if (key !== 'Shift') return false;
    this.#down.delete(code);
    if (this.#down.size || !this.#isAlone) return false;
    this.#isAlone = false;
    this.#count++;
    return true;
  }

  /** Something else was done. Says whether there was a count to break off. */
  breakOff(): boolean {
    const had = this.#count > 0;
    this.#isAlone = false;
    this.#count = 0;
    return had;
  }

  /** The keys that are down now come up elsewhere. */
  forgetKeys(): void {
    this.#down.clear();
    this.breakOff();
  }
}
