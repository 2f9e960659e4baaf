import type {Directory} from '@heard/schema';

import {isRunning} from './is-running.ts';
import {searchTexts} from './search-texts.ts';
import {words} from './words.ts';

/**
 * What a search found.
 *
 * - `positions`: services by their position in the directory, the best first, no more than `limit`.
 * - `total`: how many there are without the limit.
 * - `match`: `all` when every word was found in every one of them, `some` when no service has all the
 *   words and these have at least one.
 */
export interface SearchResult {
  readonly positions: readonly number[];
  readonly total: number;
  readonly match: 'all' | 'some';
}

/** Searches a directory. Nothing is asked of any server, and nothing about the query is kept. */
export type Search = (query: string, options?: {readonly limit?: number}) => SearchResult;

const PREFIX_SHARE = 0.7;
const MAX_WORDS = 12;

/**
 * Prepares a directory for searching; the search that it returns can be called on every keystroke.
 *
 *     const search = createSearch(directory);
 *     search('evict', {limit: 10}).positions.map((position) => serviceAt(directory, position));
 *
 * Case, accents and width do not matter, and the last word may be unfinished. Services that have all the
 * words come first; within those, the ones that are running, then those with the words in their
 * name. The same query always gives the same order. An empty query gives everything in the
 * directory's own order. Never throws.
 */
export function createSearch(directory: Directory): Search {
  const index = indexOf(directory);
  const terms = [...index.keys()].sort();
  const {services} = directory;

  const scoresOf = (word: string, unfinished: boolean): Map<number, number> => {
    const scores = new Map<number, number>();
    for (const term of unfinished ? startingWith(terms, word) : [word]) {
      const found = index.get(term);
      if (found === undefined) continue;
      const rarity = Math.log(1 + services.length / found.size);
      const share = term === word ? 1 : PREFIX_SHARE;
      for (const [position, weight] of found) {
        const score = weight * rarity * share;
        if (score > (scores.get(position) ?? 0)) scores.set(position, score);
      }
    }
    return scores;
  };

  return (query, {limit = Infinity} = {}) => {
    const asked = [...new Set(words(query))].slice(0, MAX_WORDS);
    const everything = services.map((_, position) => position);
    if (asked.length === 0) return cut(everything, 'all', limit);

    const scores = asked.map((word, place) => scoresOf(word, place === asked.length - 1));
    const count = (position: number) => scores.filter((one) => one.has(position)).length;
    const score = (position: number) =>
      scores.reduce((sum, one) => sum + (one.get(position) ?? 0), 0);
    const ranked = everything
      .map((position) => ({
        position,
        count: count(position),
        isRunning: isRunning(services[position]?.status),
        score: score(position),
      }))
      .filter((one) => one.count > 0)
      .sort(
        (a, b) =>
          b.count - a.count ||
          Number(b.isRunning) - Number(a.isRunning) ||
          b.score - a.score ||
          a.position - b.position,
      );
    const complete = ranked.filter((one) => one.count === asked.length);
    const match = complete.length > 0 || ranked.length === 0 ? 'all' : 'some';
    const best = match === 'all' ? complete : ranked;
    return cut(
      best.map(({position}) => position),
      match,
      limit,
    );
  };
}

function cut(positions: number[], match: SearchResult['match'], limit: number): SearchResult {
  return {positions: positions.slice(0, Math.max(0, limit)), total: positions.length, match};
}

type Index = Map<string, Map<number, number>>;

/** Every word with the services it stands in and its weight there. */
function indexOf(directory: Directory): Index {
  const index: Index = new Map();
  searchTexts(directory).forEach((texts, position) => {
    for (const {text, weight} of texts)
      for (const word of words(text)) {
        let found = index.get(word);
        if (found === undefined) index.set(word, (found = new Map()));
        found.set(position, Math.max(weight, found.get(position) ?? 0));
      }
  });
  return index;
}

/** The terms that begin with a word, from a sorted list. */
function startingWith(terms: readonly string[], word: string): readonly string[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (terms[end]?.startsWith(word)) end += 1;
  return terms.slice(low, end);
}
