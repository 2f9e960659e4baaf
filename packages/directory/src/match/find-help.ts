import type {HelpKind} from '@heard/schema';

import {isRunning} from '../search/is-running.ts';
import type {ResourceAnswer, ResourceHit, ResourceSource} from '../source/resource-source.ts';
import {helpWords} from './help-words.ts';

/** What a word further down its list counts, compared with the one before. */
const LESS = 0.7;
/** How far down a search a service may stand to count at all. */
const DEEP = 40;

/**
 * The services of a source that fit kinds of help, the best first: those that say they give such help; where none
 * does, those that are found by the words for it.
 *
 *     const found = await findHelp(source, ['housing', 'legal'], {limit: 5});
 *
 * `undefined` when nothing is known to fit: no kind was named, no service has one of them, and none is found by
 * words. Then everything can be offered instead. It asks a source up to some dozens of times, so it is for those that
 * are on the device. Rejects when the source does not answer.
 */
export const findHelp = async (
  source: ResourceSource,
  kinds: readonly HelpKind[],
  {limit}: {readonly limit: number},
): Promise<Pick<ResourceAnswer, 'hits' | 'total'> | undefined> => {
  if (kinds.length === 0) return undefined;
  const answer = await source.find({text: '', chosen: {kind: kinds}, limit});
  if (answer.total > 0 && answer.match === 'all') return answer;
  const hits = await foundByWords(source, kinds);
  return hits.length > 0 ? {hits: hits.slice(0, limit), total: hits.length} : undefined;
};

/** Those that answer several of the kinds come first, and those that stand high among the services for one. */
async function foundByWords(
  source: ResourceSource,
  kinds: readonly HelpKind[],
): Promise<readonly ResourceHit[]> {
  const words = helpWords[source.meta.language.split('-')[0] ?? ''];
  const found = new Map<string, {readonly hit: ResourceHit; score: number}>();
  for (const kind of kinds) {
    // For one kind a service counts by its best word: many words for one thing are not many things.
    const best = new Map<string, number>();
    for (const [place, text] of (words?.[kind] ?? []).entries()) {
      const {hits, match} = await source.find({text, limit: DEEP});
      if (match !== 'all') continue;
      hits.forEach((hit, rank) => {
        const {id, status} = hit.service;
        if (!isRunning(status)) return;
        if (!found.has(id)) found.set(id, {hit, score: 0});
        best.set(id, Math.max(LESS ** place / Math.sqrt(rank + 1), best.get(id) ?? 0));
      });
    }
    for (const [id, score] of best) found.get(id)!.score += score;
  }
  return [...found.values()].sort((a, b) => b.score - a.score).map(({hit}) => hit);
}
