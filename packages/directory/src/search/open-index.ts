import {ByteReader} from './bytes.ts';
import type {Terms} from './near-terms.ts';

/** The words of an index, ready to be asked. Words are numbers: their places in the sorted list. */
export interface SearchIndex extends Terms {
  /** How many entries there are. */
  readonly entries: number;
  /** In how many entries each word stands. */
  readonly counts: Uint32Array;
  /** Where the list of each word begins among the bytes of all lists; one number more than there are words. */
  readonly places: Uint32Array;
}

/** Opens the terms that `packIndex` made. Undefined when it is something else, or not all of it is there. */
export const openIndex = (terms: Uint8Array): SearchIndex | undefined => {
  const reader = new ByteReader(terms);
  const entries = reader.number();
  const size = reader.number();
  const length = reader.number();
  const bytes = reader.number();
  // Each word takes four bytes at least, each unit one: a number that lies must not ask for all the memory.
  if (size * 4 > terms.length || length > 256 * terms.length) return undefined;
  const units = new Uint16Array(length);
  const starts = new Uint32Array(size + 1);
  const counts = new Uint32Array(size);
  const places = new Uint32Array(size + 1);
  let at = 0;
  for (let term = 0; term < size; term++) {
    const shared = reader.number();
    const rest = reader.number();
    const before = term ? starts[term - 1]! : 0;
    if (shared > at - before || at + shared + rest > length) return undefined;
    units.copyWithin(at, before, before + shared);
    at += shared;
    for (let left = rest; left > 0; left--) units[at++] = reader.number();
    starts[term + 1] = at;
    counts[term] = reader.number();
    const listed = reader.number();
    // Each entry of a list takes a byte at least.
    if (counts[term]! > listed) return undefined;
    places[term + 1] = places[term]! + listed;
  }
  const isWhole = at === length && places[size] === bytes && reader.at === terms.length;
  return isWhole ? {entries, units, starts, counts, places} : undefined;
};
