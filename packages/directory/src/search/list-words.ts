import {ByteWriter} from './bytes.ts';
import type {WeightedText} from './search-texts.ts';
import {words} from './words.ts';

/** The most that one word can count for one entry: what four bits hold. */
export const mostImpact = 15;

// BM25, with the customary values: a word that stands in a field again counts less each time, and less in a long field.
const saturation = 1.2;
const lengthShare = 0.75;

/** A word, and the entries in which it stands. */
export interface ListedWord {
  readonly word: string;
  /** In how many entries it stands. */
  readonly count: number;
  /** For each of these how far it is from the one before, times 16, plus what the word counts there. */
  readonly list: Uint8Array;
}

/** Lists every word of some entries, sorted, with the entries in which it stands and what it counts there. */
export const listWords = (entries: readonly (readonly WeightedText[])[]): readonly ListedWord[] => {
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
  return [...lists.keys()].sort().map((word) => {
    const {list, count} = lists.get(word)!;
    return {word, count, list: list.done()};
  });
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
