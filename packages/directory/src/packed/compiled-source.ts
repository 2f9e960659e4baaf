import type {DirectoryMeta} from '@heard/schema';

import type * as Places from '../place/index.ts';
import type {PlaceMatch} from '../place/match-place.ts';
import type {Point} from '../place/point.ts';
import type {ReachPlace} from '../place/reach.ts';
import {serviceAt, type ServiceView} from '../service-view.ts';
import {
  SourceError,
  type ResourceAnswer,
  type ResourceQuestion,
  type ResourceSource,
  type StopSignal,
} from '../source/resource-source.ts';
import {CompiledFile, type Surroundings} from './compiled-file.ts';
import {KnownPlaces} from '../source/known-places.ts';
import type * as Searching from './searcher.ts';
import {stopIf} from './stop-if.ts';

/** What a source of a compiled directory takes from its surroundings. */
export interface CompiledSurroundings extends Surroundings {
  /** Loads `@heard/directory/search`, once somebody looks for something. */
  readonly loadSearch: () => Promise<typeof Searching>;
  /** Loads `@heard/directory/place`, once somebody names a place. */
  readonly loadPlaces: () => Promise<typeof Places>;
}

/**
 * Opens the file that `packDirectory` made, as a source that is searched on the device.
 *
 *     const source = openCompiled(bytes, {inflate, load, loadSearch, loadPlaces});
 *     await source.find({text: 'kicked out'});
 *
 * Case, accents and width do not matter; the last word may be unfinished; a word may have a slip or two, by its
 * length; other forms and everyday words find what is meant. Services that have all the words come first; within
 * those, the ones that are running; then those that are not only for people elsewhere; then by what the words count
 * where they stand, how near the service is, and whether it is open. Throws a `SourceError` when it is no such file.
 */
export const openCompiled = (
  bytes: Uint8Array,
  surroundings: CompiledSurroundings,
): ResourceSource => new CompiledSource(new CompiledFile(bytes, surroundings), surroundings);

class CompiledSource implements ResourceSource {
  readonly meta: DirectoryMeta;
  readonly asks = 'device';
  readonly #file: CompiledFile;
  readonly #loadSearch: CompiledSurroundings['loadSearch'];
  readonly #places: KnownPlaces;
  #searcher: Promise<Searching.Searcher> | undefined;
  #ids: ReadonlyMap<string, number> | undefined;

  constructor(file: CompiledFile, {loadSearch, loadPlaces}: CompiledSurroundings) {
    this.#file = file;
    this.#loadSearch = loadSearch;
    this.#places = new KnownPlaces(
      loadPlaces,
      async () => (await file.json('places')) as Places.Gazetteer,
    );
    this.meta = file.meta;
  }

  find(question: ResourceQuestion, signal?: StopSignal): Promise<ResourceAnswer> {
    return orBroken(async () => {
      const answer = isPlain(question)
        ? await this.#list(question.limit ?? 10)
        : await (await this.#search()).find(question, signal);
      stopIf(signal);
      return answer;
    });
  }

  service(id: string, signal?: StopSignal): Promise<ServiceView | undefined> {
    return orBroken(async () => {
      this.#ids ??= new Map((await this.#file.ids()).map((known, entry) => [known, entry]));
      const entry = this.#ids.get(id);
      const service = entry === undefined ? undefined : await this.#serviceAt(entry);
      stopIf(signal);
      return service;
    });
  }

  places(text: string): Promise<readonly PlaceMatch[]> {
    return orBroken(() => this.#places.match(text));
  }

  here(point: Point): Promise<ReachPlace> {
    return orBroken(() => this.#places.here(point));
  }

  /** The first services in the directory's own order: nothing has to be searched for that. */
  async #list(limit: number): Promise<ResourceAnswer> {
    const total = this.#file.head.services;
    const hits = await Promise.all(
      Array.from({length: Math.min(limit, total)}, async (_, entry) => ({
        service: await this.#serviceAt(entry),
      })),
    );
    return {hits, total, match: 'all', facets: {}, words: []};
  }

  async #serviceAt(entry: number): Promise<ServiceView> {
    return serviceAt(...(await this.#file.details(entry)))!;
  }

  #search(): Promise<Searching.Searcher> {
    const opening = (this.#searcher ??= this.#loadSearch().then(({openSearcher}) =>
      openSearcher(this.#file, this.#places),
    ));
    // What could not be loaded is tried again the next time.
    opening.catch(() => (this.#searcher = undefined));
    return opening;
  }
}

const isPlain = ({text, chosen = {}, openAt, place, counts}: ResourceQuestion): boolean =>
  !text.trim() &&
  !openAt &&
  !place &&
  !counts &&
  !Object.values(chosen).some((list) => list.length);

/** A file that is not what it should be must not look like a mistake of ours. */
const orBroken = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      throw new SourceError('broken', error);
    throw error;
  }
};
