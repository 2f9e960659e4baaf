import {FacetId, type DirectoryMeta} from '@heard/schema';

import type {PlaceMatch} from '../../../place/match-place.ts';
import {roundedPoint, type Point} from '../../../place/point.ts';
import type {ReachPlace} from '../../../place/reach.ts';
import type {ServiceView} from '../../../service-view.ts';
import {
  SourceError,
  type Chosen,
  type ResourceAnswer,
  type ResourceQuestion,
  type ResourceSource,
  type StopSignal,
} from '../../resource-source.ts';
import {KnownPlaces} from '../../known-places.ts';
import {inReach} from '../in-reach.ts';
import {countValues, facetsWith, isOpenAt, tellingCounts} from '../narrow-views.ts';
import type {RemoteOptions} from '../remote-options.ts';
import {wordsToMark} from '../words-to-mark.ts';
import {documentId} from './document-id.ts';
import type {Engine, EngineFinding, EngineSearch} from './engine.ts';
import {gazetteerOf, metaOf, serviceOf} from './entry.ts';
import {searchText} from './search-text.ts';

/** How many are looked at on the device for what an engine can't tell: what is open, and for whom a place is. */
const lookedAt = 100;
const mostAtOnce = 250;
const mostWords = 2;

type Match = ResourceAnswer['match'];

/** What an engine found for a question: the best, the nearest, and by facet what would be found without it. */
interface Findings {
  readonly match: Match;
  readonly best: EngineFinding;
  readonly near: EngineFinding | undefined;
  readonly without: ReadonlyMap<FacetId, EngineFinding>;
}

interface Attempt {
  readonly text: string;
  readonly needsAll: boolean;
  readonly match: Match;
}

/** How words are asked for, until something is found. Engines drop words from one end only. */
const attempts = (text: string): readonly Attempt[] => {
  const whole: Attempt = {text, needsAll: true, match: 'all'};
  const words = [...new Set(text.split(' '))].sort((a, b) => b.length - a.length);
  if (words.length < 2) return [whole];
  return [
    whole,
    {text, needsAll: false, match: 'some'},
    ...words
      .slice(0, mostWords)
      .map((word) => ({text: word, needsAll: true, match: 'some'}) as const),
  ];
};

/** Opens an engine that holds what `heard directory export` wrote. Rejects with a `SourceError`. */
export const openEngine = async (
  engine: Engine,
  {loadPlaces}: RemoteOptions,
): Promise<ResourceSource> => {
  const [found] = await engine([{what: 'directory', limit: 1}]);
  const [entry] = found?.entries ?? [];
  if (entry === undefined) throw new SourceError('broken', 'no export of a directory');
  return new EngineSource(engine, metaOf(entry), loadPlaces);
};

class EngineSource implements ResourceSource {
  readonly meta: DirectoryMeta;
  readonly asks = 'server';
  readonly #engine: Engine;
  readonly #places: KnownPlaces;

  constructor(engine: Engine, meta: DirectoryMeta, loadPlaces: RemoteOptions['loadPlaces']) {
    this.#engine = engine;
    this.meta = meta;
    this.#places = new KnownPlaces(loadPlaces, async () => {
      const [found] = await engine([{what: 'places', limit: 1}]);
      return gazetteerOf(found?.entries[0]);
    });
  }

  async find(question: ResourceQuestion, signal?: StopSignal): Promise<ResourceAnswer> {
    const {openAt, place, limit = 10, text} = question;
    const {match, best, near, without} = await this.#search(question, signal);
    const found = this.#views([...best.entries, ...(near?.entries ?? [])]);
    const open = found.filter((service) => isOpenAt(service, openAt));
    const hits = await inReach(this.#places, open, place);
    const isWhole = best.total <= best.entries.length;
    const facets = facetsWith((facet) => {
      const counted = without.get(facet) ?? best;
      if (openAt === undefined)
        return tellingCounts(counted.counts.get(facet) ?? [], counted.total);
      // An engine does not know what is open, so this is counted here, if all of it is here.
      return counted.total <= counted.entries.length
        ? countValues(
            this.#views(counted.entries).filter((service) => isOpenAt(service, openAt)),
            facet,
          )
        : [];
    });
    return {
      hits: hits.slice(0, limit),
      total: openAt === undefined ? best.total : isWhole ? open.length : hits.length,
      match,
      facets,
      words: wordsToMark(text),
    };
  }

  async service(id: string, signal?: StopSignal): Promise<ServiceView | undefined> {
    const [found] = await this.#engine([{what: 'service', id: documentId(id), limit: 1}], signal);
    const [service] = this.#views(found?.entries ?? []);
    return service?.id === id ? service : undefined;
  }

  places(text: string): Promise<readonly PlaceMatch[]> {
    return this.#places.match(text);
  }

  here(point: Point): Promise<ReachPlace> {
    return this.#places.here(point);
  }

  /** All words; then some of them, as the engine takes that; then the longest alone. Each with what was chosen, and without. */
  async #search(question: ResourceQuestion, signal?: StopSignal): Promise<Findings> {
    const {chosen = {}} = question;
    const isNarrowed = FacetId.some((facet) => chosen[facet]?.length);
    let first: Findings | undefined;
    for (const {match, ...words} of attempts(searchText(question.text))) {
      const fitting = await this.#ask(question, words, chosen, signal);
      if (fitting.best.total > 0) return {match, ...fitting};
      first ??= {match, ...fitting};
      if (!isNarrowed) continue;
      const others = await this.#ask(question, words, {}, signal);
      if (others.best.total > 0)
        return {...fitting, best: others.best, near: others.near, match: 'nearest'};
    }
    return first!;
  }

  /** Asks for the best, the nearest, and by facet for what would be found without what was chosen of it. */
  async #ask(
    {openAt, place, limit = 10}: ResourceQuestion,
    words: Pick<EngineSearch, 'text' | 'needsAll'>,
    chosen: Chosen,
    signal?: StopSignal,
  ): Promise<Omit<Findings, 'match'>> {
    const isLookedAt = openAt !== undefined || place !== undefined;
    const size = Math.min(mostAtOnce, isLookedAt ? Math.max(limit, lookedAt) : limit);
    // Never more of where somebody is than a square kilometer, whoever gave the place.
    const near = place?.point && roundedPoint(place.point);
    const used = FacetId.filter((facet) => chosen[facet]?.length);
    const search = {what: 'service', ...words, chosen, limit: size} as const;
    const found = await this.#engine(
      [
        {...search, facets: FacetId.filter((facet) => !used.includes(facet))},
        ...used.map((facet) => ({
          ...search,
          chosen: {...chosen, [facet]: []},
          facets: [facet],
          limit: openAt === undefined ? 0 : size,
        })),
        ...(near ? [{...search, near}] : []),
      ],
      signal,
    );
    return {
      best: found[0]!,
      without: new Map(used.map((facet, at) => [facet, found[at + 1]!])),
      near: near && found.at(-1),
    };
  }

  /** The services of documents, each once. */
  #views(entries: readonly string[]): readonly ServiceView[] {
    const views = new Map<string, ServiceView>();
    for (const entry of entries) {
      const service = serviceOf(entry, this.meta);
      if (service && !views.has(service.id)) views.set(service.id, service);
    }
    if (entries.length && !views.size) throw new SourceError('broken', 'no document is a service');
    return [...views.values()];
  }
}
