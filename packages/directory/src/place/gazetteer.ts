import type {Directory} from '@heard/schema';
import {areaPlace} from './area-place.ts';
import {countryCode} from './country-code.ts';
import {placeKey, postalKey} from './place-key.ts';
import {isPoint, meanPoint, type Point} from './point.ts';
import {US_STATES, usStateCode} from './us-states.ts';

/** The kinds of places that a person may type. */
export const PlaceKind = [
  'postal code',
  'city',
  'neighborhood',
  'county',
  'state',
  'other',
] as const;
export type PlaceKind = (typeof PlaceKind)[number];

/**
 * A place that a directory knows of.
 *
 * - `name`: as the directory writes it; a US state's name is spelled out.
 * - `state`: what it lies in; of a US state the two letters.
 * - `city`, `county`: what it lies in, as far as the directory lets it be known.
 * - `point`: the mean of the coordinates of what may be shown there; a state has none, as it is too large.
 * - `count`: how often the directory names it, for telling places of one name apart.
 */
export interface Place {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly state?: string;
  readonly city?: string;
  readonly county?: string;
  readonly point?: Point;
  readonly count: number;
}

/**
 * All places of a directory. It is plain JSON, and could be written into a file.
 *
 * - `country`: ISO 3166-1 code of the country of most of its addresses.
 * - `state`: there when everything lies in one state.
 */
export interface Gazetteer {
  readonly country?: string;
  readonly state?: string;
  readonly places: readonly Place[];
}

/** What a gazetteer is made from. */
export type GazetteerSource = Pick<Directory, 'areas' | 'locations' | 'organizations' | 'services'>;

type Votes = Map<string, number>;
type Entry = {
  readonly kind: PlaceKind;
  readonly key: string;
  readonly names: Votes;
  readonly states: Votes;
  readonly points: Point[];
  readonly cities: Votes;
  readonly counties: Votes;
  count: number;
};

/**
 * Makes the list of places that a person may type, from nothing but the directory itself.
 *
 * Cities and postal codes come from addresses that may be shown, and all kinds of places from the
 * areas that services are for. A confidential place has neither address nor coordinates in a
 * compiled directory, so it adds nothing. A county is that of a city when most places in the city
 * that are for one county are for this one. Equal directories give equal gazetteers.
 */
export function makeGazetteer(directory: GazetteerSource): Gazetteer {
  const country = countryOf(directory);
  const maker = new GazetteerMaker(country);
  const served = areasOfLocations(directory);
  directory.locations.forEach((location, position) => {
    maker.addLocation(
      location,
      (served.get(position) ?? []).flatMap((area) => directory.areas[area] ?? []),
    );
  });
  for (const {addresses} of directory.organizations) maker.addAddresses(addresses ?? []);
  for (const {areas} of [...directory.services, ...directory.locations]) {
    for (const area of areas ?? []) maker.addArea(directory.areas[area]);
  }
  return maker.finish();
}

class GazetteerMaker {
  readonly #country: string | undefined;
  readonly #entries = new Map<string, Entry>();
  readonly #spellings = new Map<string, Votes>();

  constructor(country: string | undefined) {
    this.#country = country;
  }

  /** Puts in what a location's addresses name, with its point if they all name the same. */
  addLocation(location: Directory['locations'][number], areas: Directory['areas']): void {
    const {latitude, longitude} = location;
    const point =
      latitude !== undefined && longitude !== undefined && isPoint({latitude, longitude})
        ? {latitude, longitude}
        : undefined;
    const counties = new Map(
      areas.flatMap((area) => {
        const place = areaPlace(area, this.#country);
        if (place?.kind !== 'county') return [];
        return [[placeKey(place.name), {...place, kind: 'county' as const}] as const];
      }),
    );
    const [county] = counties.size === 1 ? counties.values() : [];
    const entries = this.addAddresses(location.addresses ?? []);
    for (const kind of ['postal code', 'city'] as const) {
      const [entry, ...others] = new Set(entries.filter((one) => one.kind === kind));
      if (entry === undefined || others.length > 0) continue;
      if (point !== undefined) entry.points.push(point);
      if (county !== undefined) vote(entry.counties, county.name);
    }
    if (county !== undefined && point !== undefined) this.#entry(county).points.push(point);
  }

  /** Puts in what addresses name. */
  addAddresses(addresses: NonNullable<Directory['locations'][number]['addresses']>): Entry[] {
    return addresses.flatMap(({city, postalCode, stateProvince}) => {
      const state = this.#state(stateProvince ?? '');
      const made: Entry[] = [];
      if (city !== undefined) made.push(this.#entry({kind: 'city', name: city, state}));
      if (postalCode !== undefined) {
        const name = this.#country === 'US' ? postalCode.slice(0, 5) : postalCode;
        const entry = this.#entry({kind: 'postal code', name, state});
        if (city !== undefined) vote(entry.cities, city);
        made.push(entry);
      }
      if (state !== undefined) made.push(this.#entry({kind: 'state', name: state}));
      for (const entry of made) entry.count += 1;
      return made;
    });
  }

  /** Puts in a served area. */
  addArea(area: Directory['areas'][number] | undefined): void {
    const place = area && areaPlace(area, this.#country);
    if (place === undefined) return;
    const {kind, ...named} = place;
    if (kind !== 'country') this.#entry({kind, ...named}).count += 1;
  }

  /** The places in an order that does not depend on that of the data. */
  finish(): Gazetteer {
    this.#joinStateless();
    const entries = [...this.#entries].filter(([, {key}]) => key !== '');
    const named = entries.flatMap(([, {kind, names, states}]) => [
      ...(kind === 'state' ? names : states).keys(),
    ]);
    const state = new Set(named.map(placeKey)).size === 1 ? named.sort()[0] : undefined;
    const places = entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, entry]) => this.#place(entry, state));
    return {
      ...(this.#country === undefined ? {} : {country: this.#country}),
      ...(state === undefined ? {} : {state}),
      places,
    };
  }

  #place({kind, names, states, points, cities, counties, count}: Entry, only?: string): Place {
    const name = winner(names, 0) ?? '';
    if (kind === 'state') return {kind, name: US_STATES.get(name) ?? name, state: name, count};
    const city = this.#spelled('city', winner(cities, 0));
    const county = this.#spelled('county', winner(counties, 0.5));
    const point = meanPoint(points);
    const within = winner(states, 0) ?? only;
    return {
      kind,
      name,
      ...(within === undefined ? {} : {state: within}),
      ...(city === undefined ? {} : {city}),
      ...(county === undefined ? {} : {county}),
      ...(point === undefined ? {} : {point}),
      count,
    };
  }

  /** Puts an area "Skokie" to the city "Skokie, IL" when there is only one of that name. */
  #joinStateless(): void {
    const named = new Map<string, Entry[]>();
    for (const entry of this.#entries.values()) {
      const key = `${entry.kind}|${entry.key}`;
      if (entry.states.size > 0) named.set(key, [...(named.get(key) ?? []), entry]);
    }
    for (const [key, entry] of this.#entries) {
      const [other, ...more] = named.get(`${entry.kind}|${entry.key}`) ?? [];
      if (entry.states.size > 0 || other === undefined || more.length > 0) continue;
      other.count += entry.count;
      for (const [name, count] of entry.names) vote(other.names, name, count);
      for (const point of entry.points) other.points.push(point);
      this.#entries.delete(key);
    }
  }

  #entry({kind, name, state}: {kind: PlaceKind; name: string; state?: string | undefined}): Entry {
    const own = kind === 'postal code' ? postalKey(name) : placeKey(name);
    // A postal code is one place in a country, whatever state somebody wrote beside it.
    const within = kind === 'postal code' || state === undefined ? '' : placeKey(state);
    const key = `${kind}|${own}|${within}`;
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      const votes = {names: new Map(), states: new Map(), cities: new Map(), counties: new Map()};
      this.#entries.set(key, (entry = {kind, key: own, ...votes, points: [], count: 0}));
    }
    vote(entry.names, name);
    if (state !== undefined) vote(entry.states, state);
    return entry;
  }

  /** A place's name as it is mostly written, not as one address has it. */
  #spelled(kind: PlaceKind, name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    const key = `${kind}|${placeKey(name)}`;
    if (this.#spellings.size === 0) {
      for (const entry of this.#entries.values()) {
        const own = `${entry.kind}|${entry.key}`;
        const names = this.#spellings.get(own) ?? new Map();
        for (const [one, count] of entry.names) vote(names, one, count);
        this.#spellings.set(own, names);
      }
    }
    return winner(this.#spellings.get(key) ?? new Map(), 0) ?? name;
  }

  #state(text: string): string | undefined {
    if (placeKey(text) === '') return undefined;
    return (this.#country === 'US' ? usStateCode(text) : undefined) ?? text;
  }
}

/** The areas that each location is for: its own, and those of services that are given only there. */
function areasOfLocations({locations, services}: GazetteerSource): Map<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  locations.forEach(({areas}, position) => {
    if (areas !== undefined) found.set(position, areas);
  });
  for (const {areas, locations: places} of services) {
    const [only, ...others] = places ?? [];
    if (areas === undefined || only === undefined || others.length > 0) continue;
    found.set(only, [...(found.get(only) ?? []), ...areas]);
  }
  return found;
}

function countryOf({areas, locations, organizations}: GazetteerSource): string | undefined {
  const votes: Votes = new Map();
  for (const {addresses} of [...locations, ...organizations]) {
    for (const {country, stateProvince} of addresses ?? []) {
      const code = countryCode(country ?? '');
      if (code !== undefined) vote(votes, code);
      else if (usStateCode(stateProvince ?? '') !== undefined) vote(votes, 'US');
    }
  }
  if (votes.size === 0) {
    for (const {name} of areas) if (usStateCode(name) !== undefined) vote(votes, 'US');
  }
  return winner(votes, 0);
}

function vote(votes: Votes, name: string, count = 1): void {
  votes.set(name, (votes.get(name) ?? 0) + count);
}

/**
 * What most voted for, if it is more than a share of all, in its most usual spelling; of two with
 * equal votes the first in the alphabet.
 */
function winner(votes: Votes, share: number): string | undefined {
  const together: Votes = new Map();
  for (const [name, count] of votes) {
    together.set(placeKey(name), (together.get(placeKey(name)) ?? 0) + count);
  }
  const all = [...votes.values()].reduce((sum, count) => sum + count, 0);
  const key = first(together);
  if (key === undefined || (together.get(key) ?? 0) <= all * share) return undefined;
  return first(new Map([...votes].filter(([name]) => placeKey(name) === key)));
}

function first(votes: Votes): string | undefined {
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}
