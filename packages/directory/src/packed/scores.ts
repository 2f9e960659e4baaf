import type {Answers} from '../search/ask-dictionary.ts';
import type {SearchFile} from './search-file.ts';

/** What words count for each entry of a directory, added up. One is used over and over: it is large. */
export class Scores {
  readonly of: Float64Array;
  readonly #best: Float64Array;
  /** The entries in which any of the words stands. */
  touched: number[] = [];

  constructor(entries: number) {
    this.of = new Float64Array(entries);
    this.#best = new Float64Array(entries);
  }

  /** Adds what a word counts: for each entry the best of the terms that answer to it, and `base`. */
  add(file: SearchFile, answers: Answers, base: number) {
    const best = this.#best;
    const found: number[] = [];
    const {lists, entries} = file;
    for (const [term, share] of answers) {
      const {bytes, at: start, count} = lists.of(term);
      const rarity = share * Math.log(1 + entries / count);
      let at = start;
      for (let left = count, entry = 0; left > 0; left--) {
        // As ByteReader reads, but here a call for each number would take most of the time.
        let byte = bytes[at++]!;
        let value = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++]!;
          value |= (byte & 127) << shift;
        }
        entry += value >>> 4;
        if (!(entry < entries)) break;
        const score = (value & 15) * rarity;
        if (!best[entry]) found.push(entry);
        if (score > best[entry]!) best[entry] = score;
      }
    }
    for (const entry of found) {
      if (!this.of[entry]) this.touched.push(entry);
      this.of[entry]! += base + best[entry]!;
      best[entry] = 0;
    }
  }

  clear() {
    for (const entry of this.touched) this.of[entry] = 0;
    this.touched = [];
  }
}

/** The first of a list by their scores, and where these are equal, by their numbers. */
export const firstOf = (
  list: readonly number[],
  scores: Float64Array,
  most: number,
): readonly number[] => {
  const before = (a: number, b: number) => scores[b]! - scores[a]! || a - b;
  if (list.length <= most) return [...list].sort(before);
  // A few of many: a short list that is kept in order is quicker than sorting all.
  const first: number[] = [];
  for (const entry of list) {
    if (first.length === most && before(entry, first[most - 1]!) > 0) continue;
    let at = first.length;
    while (at > 0 && before(entry, first[at - 1]!) < 0) at--;
    first.splice(at, 0, entry);
    if (first.length > most) first.pop();
  }
  return first;
};
