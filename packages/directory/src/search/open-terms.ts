import {ByteReader} from './bytes.ts';
import type {Terms} from './near-terms.ts';

/** Sorted words, ready to be asked. Words are numbers: their places in the list. */
export interface TermTable extends Terms {
  /** In how many entries each word stands. */
  readonly counts: Uint32Array;
  /** Where the list of each word begins among the bytes of all lists; one number more than there are words. */
  readonly places: Uint32Array;
}

/** Opens what `packTerms` made. Undefined when it is something else, or not all of it is there. */
export const openTerms = (terms: Uint8Array): TermTable | undefined => {
  const head = new ByteReader(terms);
  const size = head.number();
  const length = head.number();
  const bytes = head.number();
  const [shapesLength, countsLength] = [head.number(), head.number()];
  const shapes = new ByteReader(terms, head.at);
  const numbers = new ByteReader(terms, head.at + shapesLength);
  const letters = new ByteReader(terms, head.at + shapesLength + countsLength);
  // Each word takes four bytes at least, each unit one: a number that lies must not ask for all the memory.
  if (size * 4 > terms.length || length > 256 * terms.length) return undefined;
  const units = new Uint16Array(length);
  const starts = new Uint32Array(size + 1);
  const counts = new Uint32Array(size);
  const places = new Uint32Array(size + 1);
  let at = 0;
  for (let term = 0; term < size; term++) {
    const shared = shapes.number();
    const rest = shapes.number();
    const before = term ? starts[term - 1]! : 0;
    if (shared > at - before || at + shared + rest > length) return undefined;
    const last = before + shared < at ? units[before + shared]! : 0;
    units.copyWithin(at, before, before + shared);
    at += shared;
    for (let left = rest; left > 0; left--)
      units[at++] = letters.number() + (left === rest ? last : 0);
    starts[term + 1] = at;
    counts[term] = numbers.number();
    // Each entry of a list takes a byte at least.
    const end = places[term]! + counts[term]! + numbers.number();
    if (end > bytes) return undefined;
    places[term + 1] = end;
  }
  const isWhole =
    at === length &&
    places[size] === bytes &&
    shapes.at === head.at + shapesLength &&
    numbers.at === shapes.at + countsLength &&
    letters.at === terms.length;
  return isWhole ? {units, starts, counts, places} : undefined;
};
