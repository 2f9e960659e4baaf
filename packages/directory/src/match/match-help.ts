import type {Directory, HelpKind} from '@heard/schema';

import {isRunning} from '../search/is-running.ts';
import type {Search, SearchResult} from '../search/search.ts';
import {helpWords} from './help-words.ts';

/** What a word further down its list counts, compared with the one before. */
const LESS = 0.7;
/** How far down a search a service may stand to count at all. */
const DEEP = 40;

/**
 * The services of a directory that fit kinds of help, the best first: those that answer several of the kinds, and
 * those that stand high among the services for one. Nothing is asked of any server.
 *
 *     matchHelp(directory, createSearch(directory), ['housing', 'legal'], {limit: 5})
 *
 * `match` is `some` when nothing is known to fit: no kind was named, the directory is written in a language
 * that there are no words for, or none of the words stands in it. Then there are no positions, and the whole
 * directory can be offered instead. The same input always gives the same order. Never throws.
 */
export const matchHelp = (
  directory: Directory,
  search: Search,
  kinds: readonly HelpKind[],
  {limit = Infinity}: {readonly limit?: number} = {},
): SearchResult => {
  const language = directory.meta.language.split('-')[0] ?? '';
  const scores = new Map<number, number>();
  for (const kind of kinds) {
    // For one kind a service counts by its best word: many words for one thing are not many things.
    const best = new Map<number, number>();
    (helpWords[language]?.[kind] ?? []).forEach((word, place) => {
      const {positions, match} = search(word, {limit: DEEP});
      if (match !== 'all') return;
      positions.forEach((position, rank) => {
        const score = LESS ** place / Math.sqrt(rank + 1);
        best.set(position, Math.max(score, best.get(position) ?? 0));
      });
    });
    for (const [position, score] of best) scores.set(position, (scores.get(position) ?? 0) + score);
  }
  const positions = [...scores]
    .filter(([position]) => isRunning(directory.services[position]?.status))
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([position]) => position);
  return {
    positions: positions.slice(0, limit),
    total: positions.length,
    match: positions.length ? 'all' : 'some',
  };
};
