import type {Directory, DirectoryArea} from '@heard/schema';
import {areaPlace} from './area-place.ts';
import type {Gazetteer, Place, PlaceKind} from './gazetteer.ts';
import {placeKey, postalKey} from './place-key.ts';
import {isPoint, meanPoint, type Point} from './point.ts';
import {remember} from './remember.ts';
import {US_STATES, usStateCode} from './us-states.ts';
import {Votes} from './votes.ts';

type Addresses = NonNullable<Directory['locations'][number]['addresses']>;
type Name = {readonly kind: PlaceKind; readonly name: string; readonly state?: string | undefined};
type Entry = {
  readonly kind: PlaceKind;
  readonly key: string;
  readonly names: Votes;
  readonly states: Votes;
  readonly cities: Votes;
  readonly counties: Votes;
  readonly points: Point[];
  count: number;
};

/** Gathers the places of one directory. */
export class GazetteerMaker {
  readonly #country: string | undefined;
  readonly #entries = new Map<string, Entry>();
  readonly #written = new Map<string, Map<string, Entry>>();
  readonly #spellings = new Map<string, Votes>();
  // The same few thousand names stand in very many addresses.
  readonly #key = remember(placeKey);
  readonly #postal = remember(postalKey);
  readonly #state: (text: string) => string | undefined;
  readonly #area: (area: DirectoryArea) => Name | undefined;

  /** @param country ISO 3166-1 code of the country of most addresses */
  constructor(country: string | undefined) {
    this.#country = country;
    this.#state = remember((text: string) => {
      if (this.#key(text) === '') return undefined;
      return (country === 'US' ? usStateCode(text) : undefined) ?? text;
    });
    this.#area = remember((area: DirectoryArea) => {
      const place = areaPlace(area, country);
      if (place === undefined || place.kind === 'country') return undefined;
      return {...place, kind: place.kind};
    });
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
        const place = this.#area(area);
        return place?.kind === 'county' ? [[this.#key(place.name), place] as const] : [];
      }),
    );
    const [county] = counties.size === 1 ? counties.values() : [];
    const entries = this.addAddresses(location.addresses ?? []);
    for (const kind of ['postal code', 'city'] as const) {
      const [entry, ...others] = new Set(entries.filter((one) => one.kind === kind));
      if (entry === undefined || others.length > 0) continue;
      if (point !== undefined) entry.points.push(point);
      if (county !== undefined) entry.counties.add(county.name);
    }
    if (county !== undefined && point !== undefined) this.#entry(county).points.push(point);
  }

  /** Puts in what addresses name. */
  addAddresses(addresses: Addresses): Entry[] {
    return addresses.flatMap(({city, postalCode, stateProvince}) => {
      const state = this.#state(stateProvince ?? '');
      const made: Entry[] = [];
      if (city !== undefined) made.push(this.#entry({kind: 'city', name: city, state}));
      if (postalCode !== undefined) {
        const name = this.#country === 'US' ? postalCode.slice(0, 5) : postalCode;
        const entry = this.#entry({kind: 'postal code', name, state});
        if (city !== undefined) entry.cities.add(city);
        made.push(entry);
      }
      if (state !== undefined) made.push(this.#entry({kind: 'state', name: state}));
      for (const entry of made) entry.count += 1;
      return made;
    });
  }

  /** Puts in a served area. */
  addArea(area: DirectoryArea | undefined): void {
    const place = area && this.#area(area);
    if (place !== undefined) this.#entry(place).count += 1;
  }

  /** The places in an order that does not depend on that of the data. */
  finish(): Gazetteer {
    this.#joinStateless();
    const entries = [...this.#entries].filter(([, {key}]) => key !== '');
    const named = entries.flatMap(([, {kind, names, states}]) => [
      ...(kind === 'state' ? names : states).names,
    ]);
    const state = new Set(named.map(this.#key)).size === 1 ? named.sort()[0] : undefined;
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
    const name = names.winner(this.#key) ?? '';
    if (kind === 'state') return {kind, name: US_STATES.get(name) ?? name, state: name, count};
    const city = this.#spelled('city', cities.winner(this.#key));
    const county = this.#spelled('county', counties.winner(this.#key, 0.5));
    const point = meanPoint(points);
    const within = states.winner(this.#key) ?? only;
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
      if (entry.states.isEmpty) continue;
      const same = named.get(key);
      if (same === undefined) named.set(key, [entry]);
      else same.push(entry);
    }
    for (const [key, entry] of this.#entries) {
      const [other, ...more] = named.get(`${entry.kind}|${entry.key}`) ?? [];
      if (!entry.states.isEmpty || other === undefined || more.length > 0) continue;
      other.count += entry.count;
      other.names.addAll(entry.names);
      for (const point of entry.points) other.points.push(point);
      this.#entries.delete(key);
    }
  }

  #entry(place: Name): Entry {
    const {kind, name, state} = place;
    // Putting a key together is what takes longest, so what was written just so before is kept.
    let byName = this.#written.get(`${kind}|${state}`);
    if (byName === undefined) this.#written.set(`${kind}|${state}`, (byName = new Map()));
    let entry = byName.get(name);
    if (entry === undefined) byName.set(name, (entry = this.#newEntry(place)));
    entry.names.add(name);
    if (state !== undefined) entry.states.add(state);
    return entry;
  }

  #newEntry({kind, name, state}: Name): Entry {
    const own = kind === 'postal code' ? this.#postal(name) : this.#key(name);
    // A postal code is one place in a country, whatever state somebody wrote beside it.
    const within = kind === 'postal code' || state === undefined ? '' : this.#key(state);
    const key = `${kind}|${own}|${within}`;
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      const votes = [new Votes(), new Votes(), new Votes(), new Votes()] as const;
      const [names, states, cities, counties] = votes;
      const none = {points: [], count: 0};
      entry = {kind, key: own, names, states, cities, counties, ...none};
      this.#entries.set(key, entry);
    }
    return entry;
  }

  /** A place's name as it is mostly written, not as one address has it. */
  #spelled(kind: PlaceKind, name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    if (this.#spellings.size === 0) {
      for (const {kind: its, key, names} of this.#entries.values()) {
        const spelled = this.#spellings.get(`${its}|${key}`) ?? new Votes();
        spelled.addAll(names);
        this.#spellings.set(`${its}|${key}`, spelled);
      }
    }
    const key = this.#key(name);
    return this.#spellings.get(`${kind}|${key}`)?.winner(this.#key) ?? name;
  }
}
