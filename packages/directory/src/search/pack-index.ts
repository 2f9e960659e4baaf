import {ByteWriter} from './bytes.ts';
import type {WeightedText} from './search-texts.ts';
import {words} from './words.ts';

/** The most that one word can count for one entry: what four bits hold. */
export const mostImpact = 15;

// BM25, with the customary values: a word that stands in a field again counts less each time, and less in a long field.
const saturation = 1.2;
const lengthShare = 0.75;

/** An index as it travels: its words, and the lists of entries of all words one after the other. */
export interface PackedIndex {
  readonly terms: Uint8Array;
  readonly lists: Uint8Array;
}

/**
 * Makes the index by which entries are found: every word, sorted, and for each the entries in which it stands with what
 * it counts there. Small enough to travel, and quick to open: see `openIndex`.
 *
 * Format: numbers as {@link ByteWriter} writes them. `terms`: the number of entries, of words, of all their UTF-16
 * units and of the bytes of all lists, and of the bytes of the next two parts, which stand apart since like bytes
 * compress better. For each word the units it shares with the one before and the number of its rest; for each word
 * the number of its entries and how many bytes more its list has; the rests of all words, of each the first unit less
 * that of the word before at its place. `lists`: for each entry how far it is
 * from the one before, times 16, plus what the word counts.
 */
export const packIndex = (entries: readonly (readonly WeightedText[])[]): PackedIndex => {
  const fields = entries.map(fieldsOf);
  const averages = averageLengths(fields);
  const lists = new Map<string, {readonly list: ByteWriter; last: number; count: number}>();
  for (const [entry, weights] of fields.entries()) {
    const impacts = new Map<string, number>();
    for (const [weight, found] of weights) {
      const length = found.length / averages.get(weight)!;
      for (const [word, times] of countsOf(found)) {
        const damped = saturation * (1 - lengthShare + lengthShare * length);
        const impact = (weight * times * (saturation + 1)) / (times + damped);
        impacts.set(word, (impacts.get(word) ?? 0) + impact);
      }
    }
    for (const [word, impact] of impacts) {
      let known = lists.get(word);
      if (!known) lists.set(word, (known = {list: new ByteWriter(), last: 0, count: 0}));
      const counts = Math.min(mostImpact, Math.max(1, Math.round(impact)));
      known.list.number((entry - known.last) * 16 + counts);
      known.last = entry;
      known.count++;
    }
  }
  return write(entries.length, lists);
};

const fieldsOf = (texts: readonly WeightedText[]): ReadonlyMap<number, readonly string[]> => {
  const fields = new Map<number, string[]>();
  for (const {text, weight} of texts)
    fields.set(weight, [...(fields.get(weight) ?? []), ...words(text)]);
  return fields;
};

const averageLengths = (
  fields: readonly ReadonlyMap<number, readonly string[]>[],
): ReadonlyMap<number, number> => {
  const sums = new Map<number, {words: number; fields: number}>();
  for (const weights of fields)
    for (const [weight, found] of weights) {
      const sum = sums.get(weight) ?? {words: 0, fields: 0};
      if (found.length) sums.set(weight, {words: sum.words + found.length, fields: sum.fields + 1});
    }
  return new Map([...sums].map(([weight, sum]) => [weight, sum.words / sum.fields]));
};

const countsOf = (found: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const sharedUnits = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
};

const write = (
  entries: number,
  lists: ReadonlyMap<string, {readonly list: ByteWriter; readonly count: number}>,
): PackedIndex => {
  const sorted = [...lists.keys()].sort();
  const head = new ByteWriter();
  head.number(entries);
  head.number(sorted.length);
  head.number(sorted.reduce((sum, word) => sum + word.length, 0));
  head.number([...lists.values()].reduce((sum, {list}) => sum + list.length, 0));
  const shapes = new ByteWriter();
  const counts = new ByteWriter();
  const units = new ByteWriter();
  let before = '';
  for (const word of sorted) {
    const {list, count} = lists.get(word)!;
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
  return {
    terms: joined([head.done(), shapes.done(), counts.done(), units.done()]),
    lists: joined(sorted.map((word) => lists.get(word)!.list.done())),
  };
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
