import type {Directory, DirectoryAddress, DirectoryArea} from '@heard/schema';
import {areaPlace} from './area-place.ts';
import type {Gazetteer, Place, PlaceKind} from './gazetteer.ts';
import {placeKey, postalKey} from './place-key.ts';
import {distanceKm, isPoint, type Point} from './point.ts';
import {usStateCode} from './us-states.ts';

/**
 * How a service reaches a place, the best first.
 *
 * - `postal code`, `city`, `county`: it is for people there, and names just that.
 * - `state`, `country`: it is for people in the whole state or country.
 * - `near`, `far`: it does not say whom it is for, and a desk of it is within 40 km, or is not.
 * - `unknown`: it does not say whom it is for nor where it is.
 * - `elsewhere`: it says whom it is for, and that is others, as far as the directory lets it be known.
 */
export const ReachLevel = [
  'postal code',
  'city',
  'county',
  'state',
  'country',
  'near',
  'far',
  'unknown',
  'elsewhere',
] as const;
export type ReachLevel = (typeof ReachLevel)[number];

/**
 * How a service reaches a place. `distanceKm` is that of its nearest desk which may be shown, and is
 * there only when both ends are known; never for a confidential place.
 */
export interface Reach {
  readonly level: ReachLevel;
  readonly distanceKm?: number;
}

/** A place that a person chose, or where the device says they are. */
export type ReachPlace = Omit<Place, 'kind' | 'count'> & {readonly kind: PlaceKind | 'here'};

/** What is looked at of a service; a `ServiceView` has it. */
export interface ReachService {
  readonly areas: readonly DirectoryArea[];
  readonly locations: readonly {
    readonly addresses: readonly DirectoryAddress[];
    readonly point?: Point | undefined;
  }[];
}

const NEAR_KM = 40;

/** How one area or one desk stands to the place; `silent`: it cannot be compared. */
type Standing = ReachLevel | 'silent';
type Desk = {readonly km?: number; readonly isThere: boolean};

/**
 * Tells how a service reaches a place.
 *
 *     const reach = createReach(gazetteer, place);
 *     reach(serviceAt(directory, position)); // {level: 'county', distanceKm: 3.4}
 *
 * Areas are facts from the data; that a postal code lies in a city, or a city in a county, is what
 * most entries of the directory say. Equal input gives equal answers. Never throws.
 */
export function createReach(
  gazetteer: Gazetteer,
  place: ReachPlace,
): (service: ReachService) => Reach {
  const judge = new PlaceJudge(gazetteer, place);
  return ({areas, locations}) =>
    reachOf(
      areas.map((area) => judge.area(area)),
      locations.map(({addresses, point}) => judge.desk(addresses, point)),
    );
}

/**
 * The same for the services of a whole directory by their positions; every area and every location
 * is looked at once, so that very many services can be put in order while somebody waits.
 *
 *     const reach = createDirectoryReach(directory, gazetteer, place);
 *     positions.toSorted((a, b) => compareReach(reach(a), reach(b)));
 */
export function createDirectoryReach(
  directory: Pick<Directory, 'areas' | 'locations' | 'services'>,
  gazetteer: Gazetteer,
  place: ReachPlace,
): (position: number) => Reach {
  const judge = new PlaceJudge(gazetteer, place);
  const standings = directory.areas.map((area) => judge.area(area));
  const desks = directory.locations.map(({addresses, latitude, longitude}) =>
    judge.desk(
      addresses ?? [],
      latitude === undefined || longitude === undefined ? undefined : {latitude, longitude},
    ),
  );
  return (position) => {
    const {areas, locations = []} = directory.services[position] ?? {};
    const served = areas ?? locations.flatMap((one) => directory.locations[one]?.areas ?? []);
    return reachOf(
      served.flatMap((area) => standings[area] ?? []),
      locations.flatMap((one) => desks[one] ?? []),
    );
  };
}

/** Puts what is for people in a place, and what is near, first. */
export function compareReach(a: Reach, b: Reach): number {
  return (
    ReachLevel.indexOf(a.level) - ReachLevel.indexOf(b.level) ||
    (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) ||
    0
  );
}

function reachOf(standings: readonly Standing[], desks: readonly Desk[]): Reach {
  const kms = desks.flatMap(({km}) => km ?? []);
  const km = kms.length > 0 ? Math.min(...kms) : undefined;
  const distance = km === undefined ? {} : {distanceKm: km};
  const best = ReachLevel.find((level) => standings.includes(level));
  if (best !== undefined && best !== 'elsewhere') return {level: best, ...distance};
  // One area that cannot be compared may be the one.
  if (best === 'elsewhere' && !standings.includes('silent')) return {level: best, ...distance};
  const isNear = km === undefined ? desks.some(({isThere}) => isThere) : km <= NEAR_KM;
  return {level: isNear ? 'near' : km === undefined ? 'unknown' : 'far', ...distance};
}

/** Compares areas and desks with one place. */
class PlaceJudge {
  readonly #country: string | undefined;
  readonly #point: Point | undefined;
  readonly #keys: {readonly [kind in 'postal code' | 'city' | 'county' | 'state']: string};
  readonly #name: string;
  readonly #onlyState: string;
  readonly #isState: boolean;

  constructor({country, state: only}: Gazetteer, place: ReachPlace) {
    const {kind, name, state, city, county, point} = place;
    const own = (of: PlaceKind, within: string | undefined) =>
      placeKey((kind === of ? name : within) ?? '');
    this.#country = country;
    this.#point = kind === 'state' || point === undefined || !isPoint(point) ? undefined : point;
    this.#isState = kind === 'state';
    this.#name = placeKey(name);
    this.#onlyState = placeKey(only ?? '');
    this.#keys = {
      'postal code': kind === 'postal code' ? postalKey(name) : '',
      city: own('city', city),
      county: own('county', county),
      state: placeKey(state ?? only ?? ''),
    };
  }

  /** How a served area stands to the place. */
  area(area: DirectoryArea): Standing {
    const read = areaPlace(area, this.#country);
    if (read === undefined) return 'silent';
    const {kind, name, state = ''} = read;
    if (kind === 'country') return 'country';
    if (kind === 'neighborhood' || kind === 'other') return this.#named(placeKey(name));
    const own = this.#keys[kind];
    const key = kind === 'postal code' ? postalKey(name) : placeKey(name);
    if (own === '' || key === '') return 'silent';
    if (own !== key) return 'elsewhere';
    const isOtherState =
      state !== '' && this.#keys.state !== '' && placeKey(state) !== this.#keys.state;
    return isOtherState ? 'elsewhere' : kind;
  }

  /** How far a desk is, and whether its address is in the place. */
  desk(addresses: readonly DirectoryAddress[], point: Point | undefined): Desk {
    const km =
      this.#point === undefined || point === undefined || !isPoint(point)
        ? {}
        : {km: distanceKm(this.#point, point)};
    return {...km, isThere: addresses.some((address) => this.#holds(address))};
  }

  /** An area of no certain kind: only a name that is the same says something. */
  #named(key: string): Standing {
    if (key === 'statewide') return this.#onlyState === '' ? 'silent' : 'state';
    const {city, county, state} = this.#keys;
    if (key === city) return 'city';
    if (key === county) return 'county';
    if (key === this.#name) return this.#isState ? 'state' : 'city';
    return key === state ? 'state' : 'silent';
  }

  #holds({city = '', stateProvince = '', postalCode = ''}: DirectoryAddress): boolean {
    const keys = this.#keys;
    const state = placeKey(
      (this.#country === 'US' ? usStateCode(stateProvince) : undefined) ?? stateProvince,
    );
    const isState = keys.state === '' || state === '' || state === keys.state;
    if (this.#isState) return state !== '' && state === keys.state;
    const isPostal = keys['postal code'] !== '' && postalKey(postalCode) === keys['postal code'];
    return isState && (isPostal || (keys.city !== '' && placeKey(city) === keys.city));
  }
}
