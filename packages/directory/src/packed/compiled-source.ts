import type {DirectoryMeta} from '@heard/schema';

import {openingState} from '../hours/opening-state.ts';
import type * as Places from '../place/index.ts';
import type {PlaceMatch} from '../place/match-place.ts';
import type {Point} from '../place/point.ts';
import type {Reach, ReachPlace} from '../place/reach.ts';
import {wordsIn} from '../search/words.ts';
import {serviceAt, type ServiceView} from '../service-view.ts';
import type {
  ResourceAnswer,
  ResourceQuestion,
  ResourceSource,
  StopSignal,
} from '../source/resource-source.ts';
import {CompiledFile, type Surroundings} from './compiled-file.ts';
import {Narrowing} from './narrowing.ts';
import {firstOf, Scores} from './scores.ts';
import type {Pools} from './pools.ts';
import {suggestionFor} from './suggestion.ts';
import {understand} from './understand.ts';

/** What a source of a compiled directory takes from its surroundings. */
export interface CompiledSurroundings extends Surroundings {
  /** Loads `@heard/directory/place`, once somebody names a place. */
  readonly loadPlaces: () => Promise<typeof Places>;
}

/**
 * Opens the file that `packDirectory` made, as a source that is searched on the device.
 *
 *     const source = await openCompiled(bytes, {inflate, load, loadPlaces});
 *     await source.find({text: 'kicked out'});
 *
 * Case, accents and width do not matter; the last word may be unfinished; a word may have a slip or two, by its
 * length; other forms and everyday words find what is meant. Services that have all the words come first; within
 * those, the ones that are running; then those that are not only for people elsewhere; then by what the words count
 * where they stand, how near the service is, and whether it is open. Rejects with a `SourceError`.
 */
export const openCompiled = async (
  bytes: Uint8Array,
  surroundings: CompiledSurroundings,
): Promise<ResourceSource> =>
  new CompiledSource(await CompiledFile.open(bytes, surroundings), surroundings);

/** What counts before the words do. */
const perWord = 1e6;
const perRunning = 1e5;
const perHere = 1e4;
const openBonus = 12;

/** What it counts that a service is for people in a place; and by its distance, if that is all that is known. */
const reachBonus: Readonly<Record<Reach['level'], number>> = {
  'postal code': 90,
  city: 85,
  county: 80,
  state: 55,
  country: 45,
  near: 60,
  far: 5,
  unknown: 20,
  elsewhere: 0,
};

class CompiledSource implements ResourceSource {
  readonly meta: DirectoryMeta;
  readonly asks = 'device';
  readonly #file: CompiledFile;
  readonly #surroundings: CompiledSurroundings;
  readonly #scores: Scores;
  #matcher:
    | Promise<{
        readonly places: typeof Places;
        readonly gazetteer: Places.Gazetteer;
        readonly match: Places.MatchPlace;
      }>
    | undefined;
  #ids: ReadonlyMap<string, number> | undefined;

  constructor(file: CompiledFile, surroundings: CompiledSurroundings) {
    this.#file = file;
    this.#surroundings = surroundings;
    this.meta = file.meta;
    this.#scores = new Scores(file.index.entries);
  }

  async find(question: ResourceQuestion, signal?: StopSignal): Promise<ResourceAnswer> {
    const {text, chosen = {}, openAt, now, place, limit = 10} = question;
    const file = this.#file;
    const {index, tags, hours, whereabouts, running, pools} = file;
    const reach = place && (await this.#reachTo(place));
    const asked = [...new Map([...wordsIn(text)].map((word) => [word.text, word])).values()].slice(
      0,
      12,
    );
    const language = this.meta.language.split('-')[0] ?? '';
    const meant = understand(
      file,
      asked.map((word) => word.text),
      language,
    );
    const terms = meant.flatMap(({answers}) => [...answers.keys()]);
    await file.loadLists(terms);
    stopIf(signal);

    // From here on nothing waits: the scores are shared by all questions.
    const scores = this.#scores;
    for (const {answers} of meant) scores.add(file, answers, perWord);
    const touched = meant.length ? scores.touched : everything(index.entries);
    const isComplete = (entry: number) => scores.of[entry]! >= meant.length * perWord;
    const complete = meant.length ? touched.filter(isComplete) : touched;
    const isSome = !complete.length && touched.length > 0;
    const fitting = isSome ? touched : complete;

    const opens = openness(pools.hours, openAt ?? now);
    const narrowing = new Narrowing(pools, chosen, openAt && opens);
    const kept = fitting.filter((entry) => narrowing.keeps(tags[entry]!, hours[entry]!));
    const isNearest = !kept.length && fitting.length > 0;
    const found = isNearest ? fitting : kept;
    const bonus =
      reach &&
      remembered(file.places.length, (where) => {
        const {level, distanceKm = 100} = reach(where);
        const here = level === 'elsewhere' ? 0 : perHere;
        return here + reachBonus[level] + 30 / (1 + distanceKm / 10);
      });
    for (const entry of found) {
      let extra = running[entry]! * perRunning;
      if (bonus) extra += bonus(whereabouts[entry]!);
      if (now && opens(hours[entry]!)) extra += openBonus;
      scores.of[entry]! += extra;
    }
    const best =
      meant.length || bonus || now ? firstOf(found, scores.of, limit) : found.slice(0, limit);
    for (const entry of found) scores.of[entry] = 0;
    scores.clear();

    const hits = await Promise.all(
      best.map(async (entry) => ({
        service: serviceAt(...(await file.details(entry)))!,
        ...(reach && {reach: reach(whereabouts[entry]!)}),
      })),
    );
    stopIf(signal);
    const slip = meant.find(({isSlip}) => isSlip);
    return {
      hits,
      total: found.length,
      match: isNearest ? 'nearest' : isSome ? 'some' : 'all',
      facets: narrowing.counts(),
      words: [...new Set(meant.flatMap(({marks}) => marks))],
      ...(slip && {suggestion: suggestionFor(text, asked, meant, hits)}),
    };
  }

  async service(id: string, signal?: StopSignal): Promise<ServiceView | undefined> {
    this.#ids ??= new Map((await this.#file.ids()).map((known, entry) => [known, entry]));
    const entry = this.#ids.get(id);
    if (entry === undefined) return undefined;
    const service = serviceAt(...(await this.#file.details(entry)));
    stopIf(signal);
    return service;
  }

  async places(text: string): Promise<readonly PlaceMatch[]> {
    return (await this.#places()).match(text);
  }

  async here(point: Point): Promise<ReachPlace> {
    const {places, gazetteer} = await this.#places();
    return places.placeHere(gazetteer, point);
  }

  async #places() {
    this.#matcher ??= this.#openPlaces();
    // What could not be loaded is tried again the next time.
    this.#matcher.catch(() => (this.#matcher = undefined));
    return this.#matcher;
  }

  async #openPlaces() {
    const [places, gazetteer] = await Promise.all([
      this.#surroundings.loadPlaces(),
      this.#file.gazetteer(),
    ]);
    return {places, gazetteer, match: places.createPlaceMatcher(gazetteer)};
  }

  /** How each of the whereabouts in the pools stands to a place. */
  async #reachTo(place: ReachPlace): Promise<(whereabouts: number) => Reach> {
    const {places, gazetteer} = await this.#places();
    const {desks, places: whereabouts, pools} = this.#file;
    const world = {areas: pools.areas, locations: desks, services: whereabouts} as Parameters<
      typeof places.createDirectoryReach
    >[0];
    return remembered(whereabouts.length, places.createDirectoryReach(world, gazetteer, place));
  }
}

const everything = (length: number): number[] => Array.from({length}, (_, entry) => entry);

/** Asks once for each number, and remembers. */
const remembered = <T>(length: number, ask: (at: number) => T): ((at: number) => T) => {
  const known = new Array<T | undefined>(length);
  return (at) => (known[at] ??= ask(at));
};

/** Whether it is open at a moment where hours of the pools hold. */
const openness = (pool: Pools['hours'], at: Date | undefined): ((hours: number) => boolean) =>
  remembered(pool.length, (place) => {
    const [lines, timeZone] = pool[place]!;
    return !!at && openingState(lines, timeZone, at).state === 'open';
  });

const stopIf = (signal: StopSignal | undefined) => {
  if (signal?.aborted)
    throw Object.assign(new Error('The answer is not wanted any more.'), {name: 'AbortError'});
};
