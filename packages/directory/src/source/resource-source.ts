import type {DirectoryMeta, FacetId} from '@heard/schema';

import type {PlaceMatch} from '../place/match-place.ts';
import type {Point} from '../place/point.ts';
import type {Reach, ReachPlace} from '../place/reach.ts';
import type {ServiceView} from '../service-view.ts';

/** What was chosen to narrow a search: one value of a facet is enough, and all facets must hold. */
export type Chosen = {readonly [facet in FacetId]?: readonly string[]};

/** Says that an answer is not wanted any more; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

/**
 * What a person asks.
 *
 * - `text`: what they typed. No text asks for everything.
 * - `chosen`: values of facets.
 * - `openAt`: only what is open at this moment, as far as hours are known.
 * - `now`: what is open at this moment comes a little earlier.
 * - `place`: what is for people there, and what is near, comes first.
 * - `counts`: facets are wanted, also where nothing was asked; an answer to nothing may leave them out otherwise.
 * - `limit`: how many hits are wanted; 10 by default.
 */
export interface ResourceQuestion {
  readonly text: string;
  readonly chosen?: Chosen;
  readonly openAt?: Date;
  readonly now?: Date;
  readonly place?: ReachPlace;
  readonly counts?: boolean;
  readonly limit?: number;
}

/** A service that was found, ready to be shown. `reach` is there when the question named a place. */
export interface ResourceHit {
  readonly service: ServiceView;
  readonly reach?: Reach;
}

/** A value of a facet, and how many services would be found with it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * What was found.
 *
 * - `hits`: the best first; `total`: how many there are without the limit.
 * - `match`: `all` when each of them has every word; `some` when none has, and these have at least one;
 *   `nearest` when nothing fits what was chosen, and these fit the words alone.
 * - `facets`: for each facet its values with counts, the most first; a count is what would be found if the
 *   value were chosen beside what is chosen in other facets. Facets that say nothing are left out.
 * - `words`: what to mark in the texts, folded as `marksIn` expects it.
 * - `suggestion`: the text with another word, when one was found only by taking it for a slip.
 */
export interface ResourceAnswer {
  readonly hits: readonly ResourceHit[];
  readonly total: number;
  readonly match: 'all' | 'some' | 'nearest';
  readonly facets: {readonly [facet in FacetId]?: readonly FacetCount[]};
  readonly words: readonly string[];
  readonly suggestion?: string;
}

/** Why a source gave no answer: `unreachable` (network, server), `broken` (not what was expected), `newer`. */
export type SourceTrouble = 'unreachable' | 'broken' | 'newer';

/** Thrown by the methods of a source. `cause` is for the console of a developer. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly trouble: SourceTrouble;

  constructor(trouble: SourceTrouble, cause?: unknown) {
    super(trouble, {cause});
    this.trouble = trouble;
  }
}

/**
 * Where services come from: a compiled directory that is searched on the device, or a server.
 *
 * Every method gives up with an `AbortError` when its signal is aborted, and rejects with a
 * {@link SourceError} when there is no answer. The same question gives the same answer.
 */
export interface ResourceSource {
  readonly meta: DirectoryMeta;
  /** `device`: nothing of a question leaves the page. `server`: text, facets and place are sent to one. */
  readonly asks: 'device' | 'server';
  find(question: ResourceQuestion, signal?: StopSignal): Promise<ResourceAnswer>;
  /** A service by its id; `undefined` when there is none. */
  service(id: string, signal?: StopSignal): Promise<ServiceView | undefined>;
  /** Places that may be meant by what was typed; none where places are not known. */
  places(text: string): Promise<readonly PlaceMatch[]>;
  /** The place that the device tells, rounded. */
  here(point: Point): Promise<ReachPlace>;
}
