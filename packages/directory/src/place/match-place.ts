import {fold} from '../search/fold.ts';
import type {Gazetteer, Place} from './gazetteer.ts';
import {isOneSlipAway, placeKey, postalKey} from './place-key.ts';
import {meanPoint} from './point.ts';
import {US_STATES} from './us-states.ts';

/**
 * A place that may be meant.
 *
 * - `exact`: its whole name was typed.
 * - `prefix`: its name begins like this.
 * - `slip`: its name is one letter away.
 * - `neighbor`: the postal code that was typed is not known; `place` stands for those around it, has
 *   the code that was typed for a name, and what they have in common.
 */
export interface PlaceMatch {
  readonly place: Place;
  readonly match: 'exact' | 'prefix' | 'slip' | 'neighbor';
}

/** Finds places by what a person types. Nothing is asked of any server. */
export type MatchPlace = (
  text: string,
  options?: {readonly limit?: number},
) => readonly PlaceMatch[];

/** A way to understand a text: a name, and the states it may lie in if one was typed. */
type Reading = {readonly name: string; readonly states?: ReadonlySet<string>};
/** `rank`: the more often a place is named, the lower. */
type Term = {readonly key: string; readonly place: Place; readonly rank: number};

const QUALITY = ['exact', 'prefix', 'slip'] as const;
const MIN_SLIP = 4;
const MAX_TYPED = 100;
const MAX_LIMIT = 50;

/**
 * Prepares a gazetteer for being searched on every keystroke.
 *
 *     const matchPlace = createPlaceMatcher(makeGazetteer(directory));
 *     matchPlace('springf, il') // [{place: {kind: 'city', name: 'Springfield', state: 'IL', …}, match: 'prefix'}]
 *
 * Case, accents and `St.` for `Saint` do not matter. Several places of one name all come, those that
 * the directory names more often first; a state after a comma, or its name or letters at the end,
 * choose among them. At most 50 come, 6 if nothing is said. One letter may be wrong in a name, none in a postal code. The same text gives
 * the same answer. Never throws.
 */
export function createPlaceMatcher(gazetteer: Gazetteer): MatchPlace {
  const terms: Term[] = gazetteer.places
    .toSorted((a, b) => b.count - a.count)
    .map((place, rank) => ({key: termOf(place), place, rank}))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const stateNames = stateNamesOf(gazetteer);

  return (text, {limit: wanted = 6} = {}) => {
    const limit = Math.max(0, Math.min(wanted, MAX_LIMIT));
    const typed = text.slice(0, MAX_TYPED);
    const code = postalCodeIn(typed, gazetteer.country);
    const readings = readingsOf(typed, stateNames);
    if (code !== undefined) readings.push({name: postalKey(code)});
    const found = new Map<Term, number>();
    const look = (quality: number, search: (reading: Reading) => readonly Term[]) => {
      for (const reading of readings) {
        for (const term of search(reading)) {
          if (isIn(term.place, reading) && !found.has(term)) found.set(term, quality);
        }
      }
    };
    look(0, ({name}) => startingWith(terms, name).filter(({key}) => key === name));
    look(1, ({name}) => startingWith(terms, name));
    if (found.size === 0) {
      look(2, ({name}) =>
        name.length < MIN_SLIP || /\d/.test(name)
          ? []
          : terms.filter(({key}) => isOneSlipAway(name, key)),
      );
    }
    const order = ({rank, place: {kind}}: Term, quality: number) =>
      // What was typed as a whole postal code is first of all that.
      (quality - (code !== undefined && kind === 'postal code' ? 0.5 : 0)) * terms.length + rank;
    const matches = best(found, order, limit).map(([{place}, quality]): PlaceMatch => ({
      place,
      match: QUALITY[quality] ?? 'slip',
    }));
    if (code !== undefined && matches[0]?.match !== 'exact') {
      const near = neighborOf(code, terms);
      if (near !== undefined) matches.unshift({place: near, match: 'neighbor'});
    }
    return matches.slice(0, limit);
  };
}

function termOf({kind, name}: Place): string {
  return kind === 'postal code' ? postalKey(name) : placeKey(name);
}

/** The text as one name; without a state, or the word county, at its end; and as a postal code. */
function readingsOf(typed: string, stateNames: ReadonlyMap<string, string>): Reading[] {
  const whole = placeKey(typed);
  if (whole === '') return [];
  // While "St" is typed it may be the start of "St. Louis" or of "Stockton".
  const unfinished = placeKey(`${typed} …x`).slice(0, -2);
  const readings: Reading[] = [{name: whole}, {name: unfinished}];
  const [tail = '', ...heads] = typed.split(',').reverse().map(placeKey);
  if (heads.length > 0) {
    const keys = [...stateNames].flatMap(([name, key]) => (name.startsWith(tail) ? key : []));
    // What is no state at all may be a country, and says nothing.
    const within = keys.length > 0 ? {states: new Set(keys)} : {};
    readings.push({name: heads.toReversed().join(' '), ...within});
    // Of a whole address, the city stands last.
    if (heads.length > 1) readings.push({name: heads[0] ?? '', ...within});
  }
  const words = whole.split(' ');
  for (let cut = Math.max(1, words.length - 3); cut < words.length; cut += 1) {
    const state = stateNames.get(words.slice(cut).join(' '));
    const name = words.slice(0, cut).join(' ');
    if (state !== undefined) readings.push({name, states: new Set([state])});
  }
  const postal = postalKey(typed);
  if (/\d/.test(postal)) readings.push({name: postal});
  return readings.flatMap((reading) => {
    const county = /^(.+) (?:county|parish)$/.exec(reading.name)?.[1];
    return county === undefined ? [reading] : [reading, {...reading, name: county}];
  });
}

/** The key of every state by its names and its code. */
function stateNamesOf({country, places}: Gazetteer): Map<string, string> {
  const names = new Map<string, string>();
  for (const {state} of places)
    if (state !== undefined) names.set(placeKey(state), placeKey(state));
  for (const [code, name] of country === 'US' ? US_STATES : []) {
    names.set(placeKey(name), placeKey(code)).set(placeKey(code), placeKey(code));
  }
  return names;
}

function isIn({state}: Place, {states}: Reading): boolean {
  return states === undefined || state === undefined || states.has(placeKey(state));
}

/** A whole postal code: in the USA five digits at the end of the text, elsewhere the whole text. */
function postalCodeIn(typed: string, country: string | undefined): string | undefined {
  const key = postalKey(typed);
  if (country === 'US' || /^\d+$/.test(key)) {
    return /(?<!\d)(\d{5})(?:-\d{0,4})?\s*$/.exec(fold(typed))?.[1];
  }
  return key.length >= 5 && key.length <= 8 && /\d/.test(key) ? key : undefined;
}

/** A place made of the postal codes around one that is not known: those with the same first signs. */
function neighborOf(code: string, terms: readonly Term[]): Place | undefined {
  const key = postalKey(code);
  const area = /^\d+$/.test(key) ? key.slice(0, 3) : key.slice(0, -3);
  const near = startingWith(terms, area).flatMap(({place}) =>
    place.kind === 'postal code' && termOf(place).length === key.length ? place : [],
  );
  if (near.length === 0) return undefined;
  const point = meanPoint(near.flatMap((place) => place.point ?? []));
  const [state, county] = [common(near, 'state'), common(near, 'county')];
  return {
    kind: 'postal code',
    name: code.toUpperCase(),
    ...(state === undefined ? {} : {state}),
    ...(county === undefined ? {} : {county}),
    ...(point === undefined ? {} : {point}),
    count: 0,
  };
}

function common(places: readonly Place[], field: 'state' | 'county'): string | undefined {
  const values = new Set(places.map((place) => place[field]));
  return values.size === 1 ? [...values][0] : undefined;
}

/** The first of all found, in order; there may be very many, and only a few are wanted. */
function best(
  found: ReadonlyMap<Term, number>,
  order: (term: Term, quality: number) => number,
  limit: number,
): (readonly [Term, number])[] {
  const first: {readonly entry: readonly [Term, number]; readonly at: number}[] = [];
  for (const entry of found) {
    const at = order(...entry);
    let place = first.length;
    while (place > 0 && (first[place - 1]?.at ?? 0) > at) place -= 1;
    if (place >= limit) continue;
    first.splice(place, 0, {entry, at});
    if (first.length > limit) first.pop();
  }
  return first.map(({entry}) => entry);
}

/** The terms that begin with a text, from a sorted list; none for no text. */
function startingWith(terms: readonly Term[], text: string): readonly Term[] {
  if (text === '') return [];
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.key ?? '') < text) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (terms[end]?.key.startsWith(text) === true) end += 1;
  return terms.slice(low, end);
}
