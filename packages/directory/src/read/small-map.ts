/**
 * A map of a few entries that takes a third of the memory of a `Map`: a directory has a million records.
 *
 * Looking up goes through the entries one by one.
 */
export class SmallMap<K, V> implements ReadonlyMap<K, V> {
  readonly #entries: readonly unknown[];

  /** @param entries key, value, key, value …; no key twice */
  constructor(entries: readonly (K | V)[]) {
    this.#entries = entries;
  }

  get size(): number {
    return this.#entries.length / 2;
  }

  get(key: K): V | undefined {
    const entries = this.#entries;
    for (let at = 0; at < entries.length; at += 2)
      if (entries[at] === key) return entries[at + 1] as V;
    return undefined;
  }

  has(key: K): boolean {
    const entries = this.#entries;
    for (let at = 0; at < entries.length; at += 2) if (entries[at] === key) return true;
    return false;
  }

  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }

  entries(): MapIterator<[K, V]> {
    return this.#map().entries();
  }

  keys(): MapIterator<K> {
    return this.#map().keys();
  }

  values(): MapIterator<V> {
    return this.#map().values();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  #map(): Map<K, V> {
    const map = new Map<K, V>();
    for (let at = 0; at < this.#entries.length; at += 2)
      map.set(this.#entries[at] as K, this.#entries[at + 1] as V);
    return map;
  }
}
