import type {FacetId} from '@heard/schema';

import type {Point} from '../../../place/point.ts';
import type {Chosen, StopSignal} from '../../resource-source.ts';

/**
 * One search of a search engine.
 *
 * - `what`: which documents; `id`: only the one with this id.
 * - `needsAll`: only documents that have every word.
 * - `facets`: whose values are to be counted.
 * - `near`: the nearest first, instead of the best.
 */
export interface EngineSearch {
  readonly what: 'service' | 'directory' | 'places';
  readonly id?: string;
  readonly text?: string;
  readonly needsAll?: boolean;
  readonly chosen?: Chosen;
  readonly facets?: readonly FacetId[];
  readonly near?: Point;
  readonly limit: number;
}

/** What a search engine found. `entries` are the documents' own JSON, as text. */
export interface EngineFinding {
  readonly entries: readonly string[];
  readonly total: number;
  readonly counts: ReadonlyMap<string, readonly (readonly [value: string, count: number])[]>;
}

/** A search engine, asked for several things at once. Rejects with a `SourceError`. */
export type Engine = (
  searches: readonly EngineSearch[],
  signal?: StopSignal,
) => Promise<readonly EngineFinding[]>;

/** Where an engine is, and the key that may only search. */
export interface EngineSettings {
  readonly address: string;
  readonly key: string;
  readonly collection: string;
}
