import type {Directory} from '@heard/schema';

import {answersTo, type Answers} from './ask-index.ts';
import {openIndex, type SearchIndex} from './open-index.ts';
import {packIndex} from './pack-index.ts';
import {isRunning, type Search} from './search.ts';
import {searchTexts} from './search-texts.ts';
import {words} from './words.ts';

const mostWords = 12;
/** More than any score: what counts before the score does. */
const perWord = 1e6;
const perRunning = 1e5;

/**
 * As `createSearch`, by a packed index: forgives slips and finds other forms of a word. Not on the page yet, which has no
 * room for what builds the index; it comes with an index that travels ready made.
 *
 *     const search = createPackedSearch(directory);
 *     search('evict', {limit: 10}).positions.map((position) => serviceAt(directory, position));
 *
 * Case, accents and width do not matter, the last word may be unfinished, and words of four letters and more may
 * have a slip, longer ones two. Services that have all the words come first; within those, the ones that are running,
 * then those with the words in their name, as written. The same query always gives the same order. An empty query
 * gives everything in the directory's own order. Never throws.
 */
export function createPackedSearch(directory: Directory): Search {
  const {services} = directory;
  const index = openIndex(packIndex(searchTexts(directory)))!;
  const language = directory.meta.language.split('-')[0] ?? '';
  const running = Uint8Array.from(services, ({status}) => Number(isRunning(status)));
  const scores = new Float64Array(services.length);
  const best = new Float64Array(services.length);

  return (query, {limit = Infinity} = {}) => {
    const asked = [...new Set(words(query))].slice(0, mostWords);
    const most = Math.max(0, limit);
    if (!asked.length)
      return {
        positions: services.map((_, position) => position).slice(0, most),
        total: services.length,
        match: 'all',
      };
    const touched: number[] = [];
    for (const [place, word] of asked.entries()) {
      const unfinished = place === asked.length - 1;
      const found = gather(index, answersTo(index, word, {unfinished, language}), best);
      for (const position of found) {
        if (!scores[position]) touched.push(position);
        scores[position]! += perWord + best[position]!;
        best[position] = 0;
      }
    }
    const complete = touched.filter((position) => scores[position]! >= asked.length * perWord);
    const ranked = complete.length ? complete : touched;
    for (const position of ranked) scores[position]! += running[position]! * perRunning;
    const positions = firstOf(ranked, scores, most);
    for (const position of touched) scores[position] = 0;
    const match = complete.length || !ranked.length ? 'all' : 'some';
    return {positions, total: ranked.length, match};
  };
}

/** Writes into `best` what the best of some terms counts for each entry, and gives the entries. */
const gather = (index: SearchIndex, answers: Answers, best: Float64Array): readonly number[] => {
  const found: number[] = [];
  const {lists} = index;
  for (const [term, share] of answers) {
    const count = index.counts[term]!;
    const rarity = share * Math.log(1 + index.entries / count);
    let at = index.places[term]!;
    for (let left = count, entry = 0; left > 0; left--) {
      // As ByteReader reads, but here a call for each number would take most of the time.
      let byte = lists[at++]!;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = lists[at++]!;
        value |= (byte & 127) << shift;
      }
      entry += value >>> 4;
      const score = (value & 15) * rarity;
      if (!best[entry]) found.push(entry);
      if (score > best[entry]!) best[entry] = score;
    }
  }
  return found;
};

/** The first of a list by their scores, and where these are equal, by their numbers. */
const firstOf = (
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
