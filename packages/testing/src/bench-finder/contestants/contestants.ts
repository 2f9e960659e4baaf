import type {Contestant} from './contestant.ts';
import {flexsearch} from './flexsearch.ts';
import {fuse} from './fuse.ts';
import {heard, heardInOne, heardNarrowly} from './heard.ts';
import {minisearch} from './minisearch.ts';
import {orama} from './orama.ts';

/** All that are compared, in the order in which they take turns. */
export const contestants = {heard, heardNarrowly, heardInOne, minisearch, flexsearch, orama, fuse};
export type ContestantId = keyof typeof contestants;

export const contestantOf = (id: string): Contestant => {
  if (!Object.hasOwn(contestants, id)) throw new Error(`No contestant ${id}.`);
  return contestants[id as ContestantId];
};
