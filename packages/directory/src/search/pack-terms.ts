import {ByteWriter} from './bytes.ts';
import type {ListedWord} from './list-words.ts';

/**
 * Writes words, which stand sorted, so that they are small on the way and quick to open: see `openTerms`. Their lists
 * stand elsewhere, one after the other.
 *
 * Format: numbers as {@link ByteWriter} writes them. The number of words, of all their UTF-16 units and of the bytes of
 * all lists, and of the bytes of the next two parts, which stand apart since like bytes compress better. For each word
 * the units it shares with the one before and the number of its rest; for each word the number of its entries
 * and how many bytes more its list has; the rests of all words, of each the first unit less that of the word before at
 * its place.
 */
export const packTerms = (words: readonly ListedWord[]): Uint8Array => {
  const head = new ByteWriter();
  head.number(words.length);
  head.number(words.reduce((sum, {word}) => sum + word.length, 0));
  head.number(words.reduce((sum, {list}) => sum + list.length, 0));
  const shapes = new ByteWriter();
  const counts = new ByteWriter();
  const units = new ByteWriter();
  let before = '';
  for (const {word, count, list} of words) {
    const shared = sharedUnits(word, before);
    shapes.number(shared);
    shapes.number(word.length - shared);
    // Sorted: the first unit that differs is higher than that of the word before, if it had one there.
    let last = before.charCodeAt(shared) || 0;
    for (let at = shared; at < word.length; at++) {
      units.number(word.charCodeAt(at) - last);
      last = 0;
    }
    counts.number(count);
    counts.number(list.length - count);
    before = word;
  }
  head.number(shapes.length);
  head.number(counts.length);
  return joined([head.done(), shapes.done(), counts.done(), units.done()]);
};

/** Parts one after the other. */
export const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const sharedUnits = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
};
