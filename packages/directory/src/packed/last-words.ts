/**
 * What was worked out for the words of this question and of the one before, and no longer: while somebody types, all words
 * but the last stay as they are.
 */
export class LastWords<T> {
  #before = new Map<string, T>();
  #now = new Map<string, T>();

  /** A new question begins. */
  next() {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** What is known of a word, or is worked out now. */
  of(word: string, workOut: () => T): T {
    const known = this.#now.get(word) ?? this.#before.get(word) ?? workOut();
    this.#now.set(word, known);
    return known;
  }
}
