/** Parts that are loaded when they are needed, each once. What could not be loaded is tried again the next time. */
export class LazyParts<T> {
  readonly #load: (part: number) => Promise<T>;
  readonly #parts: (T | undefined)[] = [];
  readonly #loading = new Map<number, Promise<void>>();

  constructor(load: (part: number) => Promise<T>) {
    this.#load = load;
  }

  /** Loads those of the parts that are not there. */
  async load(parts: Iterable<number>): Promise<void> {
    const waiting: Promise<void>[] = [];
    for (const part of new Set(parts))
      if (this.#parts[part] === undefined) {
        const loading = this.#loading.get(part) ?? this.#loadOne(part);
        this.#loading.set(part, loading);
        waiting.push(loading);
      }
    // While somebody types, most is there: no need to wait for nothing.
    if (waiting.length) await Promise.all(waiting);
  }

  /** Takes a part that is there already. */
  put(part: number, value: T): void {
    this.#parts[part] = value;
  }

  /** A part that was loaded before. */
  get(part: number): T {
    return this.#parts[part]!;
  }

  async #loadOne(part: number): Promise<void> {
    try {
      this.put(part, await this.#load(part));
    } finally {
      this.#loading.delete(part);
    }
  }
}
