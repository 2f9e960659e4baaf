/**
 * A list that holds every value once and tells at which position.
 *
 * Two values are the same when they are written the same as JSON.
 */
export class Pool<T> {
  readonly #values: T[] = [];
  readonly #positions = new Map<string, number>();

  /** The values in the order in which they were first added. */
  get values(): T[] {
    return this.#values;
  }

  /** Puts a value in unless it is there, and returns its position. */
  add(value: T): number {
    const key = JSON.stringify(value);
    let position = this.#positions.get(key);
    if (position === undefined) {
      position = this.#values.push(value) - 1;
      this.#positions.set(key, position);
    }
    return position;
  }
}
