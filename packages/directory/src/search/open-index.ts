import {ByteReader} from './bytes.ts';
import type {Terms} from './near-terms.ts';

/** An index that is ready to be asked. Words are numbers: their places in the sorted list. */
export interface SearchIndex extends Terms {
  /** How many entries there are. */
  readonly entries: number;
  /** In how many entries each word stands. */
  readonly counts: Uint32Array;
  /** Where the list of each word begins in `lists`. */
  readonly places: Uint32Array;
  readonly lists: Uint8Array;
}

/** Opens what `packIndex` made. Undefined when it is something else, or not all of it is there. */
export const openIndex = (packed: Uint8Array): SearchIndex | undefined => {
  const reader = new ByteReader(packed);
  const [entries, size, length, bytes] = [1, 2, 3, 4].map(() => reader.number());
  // Each word takes four bytes at least, each unit one: a number that lies must not ask for all the memory.
  if (!(size! * 4 <= packed.length && bytes! <= packed.length && length! <= 256 * packed.length))
    return undefined;
  const units = new Uint16Array(length!);
  const starts = new Uint32Array(size! + 1);
  const counts = new Uint32Array(size!);
  const places = new Uint32Array(size!);
  let at = 0;
  let place = 0;
  for (let term = 0; term < size!; term++) {
    const shared = reader.number();
    const rest = reader.number();
    const before = term ? starts[term - 1]! : 0;
    if (shared > at - before || at + shared + rest > length!) return undefined;
    units.copyWithin(at, before, before + shared);
    at += shared;
    for (let left = rest; left > 0; left--) units[at++] = reader.number();
    starts[term + 1] = at;
    counts[term] = reader.number();
    places[term] = place;
    place += reader.number();
  }
  const whole = at === length && place === bytes && reader.at + place === packed.length;
  return whole
    ? {entries: entries!, units, starts, counts, places, lists: packed.subarray(reader.at)}
    : undefined;
};
