import {openingState} from '../hours/opening-state.ts';
import type {Reach, ReachPlace} from '../place/reach.ts';
import {wordsIn} from '../search/words.ts';
import {serviceAt} from '../service-view.ts';
import type {
  Chosen,
  ResourceAnswer,
  ResourceQuestion,
  StopSignal,
} from '../source/resource-source.ts';
import type {CompiledFile} from './compiled-file.ts';
import type {KnownPlaces} from '../source/known-places.ts';
import {ChosenTags, Narrowing} from './narrowing.ts';
import type {Pools} from './pools.ts';
import {firstOf, Scores} from './scores.ts';
import {SearchFile} from './search-file.ts';
import {stopIf} from './stop-if.ts';
import {suggestionFor} from './suggestion.ts';
import {understand} from './understand.ts';

/** What counts before the words do. */
const perWord = 1e6;
const perRunning = 1e5;
const perHere = 1e4;
const openBonus = 12;
/** Who has several of the values that were chosen stands before who has one. */
const chosenBonus = 8;

/** What it counts that a service is for people in a place; and by its distance, if that is all that is known. */
const reachBonus: Readonly<Record<Reach['level'], number>> = {
  'postal code': 24,
  city: 23,
  county: 22,
  state: 14,
  country: 12,
  near: 16,
  far: 2,
  unknown: 6,
  elsewhere: 0,
};

const mostWords = 12;

/** Opens what there is for searching in a compiled file. Rejects with a `SourceError`. */
export const openSearcher = async (file: CompiledFile, places: KnownPlaces): Promise<Searcher> =>
  new Searcher(file, await SearchFile.open(file), places);

/** How the whereabouts of services stand to a place, and what that counts. */
interface Nearness {
  readonly place: ReachPlace;
  readonly reach: (whereabouts: number) => Reach;
  readonly bonus: (whereabouts: number) => number;
}

/** Answers questions about one compiled directory. */
export class Searcher {
  readonly #file: CompiledFile;
  readonly #search: SearchFile;
  readonly #places: KnownPlaces;
  readonly #scores: Scores;
  #near: Nearness | undefined;
  #chosen: {readonly key: string; readonly tags: ChosenTags} | undefined;

  constructor(file: CompiledFile, search: SearchFile, places: KnownPlaces) {
    this.#file = file;
    this.#search = search;
    this.#places = places;
    this.#scores = new Scores(search.entries);
  }

  async find(question: ResourceQuestion, signal?: StopSignal): Promise<ResourceAnswer> {
    const {text, chosen = {}, openAt, now, place, limit = 10} = question;
    const file = this.#search;
    const {entries, tags, hours, whereabouts, running, pools} = file;
    const near = place && (await this.#nearTo(place));
    const asked = [...new Map([...wordsIn(text)].map((word) => [word.text, word])).values()].slice(
      0,
      mostWords,
    );
    const language = this.#file.meta.language.split('-')[0] ?? '';
    const meanings = await understand(
      file,
      asked.map((word) => word.text),
      language,
    );
    const meant = meanings.filter(({isPending}) => !isPending);
    await file.lists.load(meanings.flatMap(({answers}) => [...answers.keys()]));
    stopIf(signal);

    // From here on nothing waits: the scores are shared by all questions.
    const scores = this.#scores;
    for (const {answers, isPending} of meanings) scores.add(file, answers, isPending ? 0 : perWord);
    const touched = meant.length ? scores.touched : everything(entries);
    const isComplete = (entry: number) => scores.of[entry]! >= meant.length * perWord;
    const complete = meant.length ? touched.filter(isComplete) : touched;
    const isSome = !complete.length && touched.length > 0;
    const fitting = isSome ? touched : complete;

    const opens = openness(pools.hours, openAt ?? now);
    const chosenTags = this.#chosenTags(chosen);
    const narrowing = new Narrowing(pools, chosenTags, openAt && opens);
    const kept = fitting.filter((entry) => narrowing.keeps(tags[entry]!, hours[entry]!));
    const isNearest = !kept.length && fitting.length > 0;
    const found = isNearest ? fitting : kept;
    for (const entry of found) {
      let extra = running[entry]! * perRunning + chosenTags.count[tags[entry]!]! * chosenBonus;
      if (near) extra += near.bonus(whereabouts[entry]!);
      // A list of everything keeps the directory's own order, whoever asks for counts beside it.
      if (now && meant.length && opens(hours[entry]!)) extra += openBonus;
      scores.of[entry]! += extra;
    }
    const best = firstOf(found, scores.of, limit);
    for (const entry of found) scores.of[entry] = 0;
    scores.clear();

    const hits = await Promise.all(
      best.map(async (entry) => ({
        service: serviceAt(...(await this.#file.details(entry)))!,
        ...(near && {reach: near.reach(whereabouts[entry]!)}),
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
      ...(slip && {suggestion: suggestionFor(text, asked, meanings, hits)}),
    };
  }

  /** What is chosen stays the same while somebody types. */
  #chosenTags(chosen: Chosen): ChosenTags {
    const key = JSON.stringify(chosen);
    if (this.#chosen?.key !== key)
      this.#chosen = {key, tags: new ChosenTags(this.#search.pools, chosen)};
    return this.#chosen.tags;
  }

  /** How each of the whereabouts stands to a place. Kept for as long as the place stays: while somebody types. */
  async #nearTo(place: ReachPlace): Promise<Nearness> {
    if (this.#near?.place === place) return this.#near;
    const {places, gazetteer} = await this.#places.open();
    const {desks, whereabouts} = await this.#search.where(places.openWhere);
    const world = {
      areas: this.#search.pools.areas,
      locations: desks,
      services: whereabouts,
    } as Parameters<typeof places.createDirectoryReach>[0];
    const {length} = whereabouts;
    const reach = remembered(length, places.createDirectoryReach(world, gazetteer, place));
    const bonus = remembered(length, (where) => {
      const {level, distanceKm = 100} = reach(where);
      const here = level === 'elsewhere' ? 0 : perHere;
      return here + reachBonus[level] + 8 / (1 + distanceKm / 10);
    });
    return (this.#near = {place, reach, bonus});
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
