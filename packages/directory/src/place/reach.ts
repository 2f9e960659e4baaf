import type {Directory, DirectoryAddress, DirectoryArea} from '@heard/schema';
import {areaPlace} from './area-place.ts';
import type {Gazetteer, Place, PlaceKind} from './gazetteer.ts';
import {placeKey, postalKey} from './place-key.ts';
import {distanceKm, isPoint, type Point} from './point.ts';
import {remember} from './remember.ts';
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
const RANK = Object.fromEntries(ReachLevel.map((level, rank) => [level, rank])) as {
  readonly [level in ReachLevel]: number;
};
const ELSEWHERE = RANK.elsewhere;

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
  const at = <T>(list: readonly T[], positions: readonly number[] = []): T[] => {
    const found: T[] = [];
    for (const position of positions) {
      const one = list[position];
      if (one !== undefined) found.push(one);
    }
    return found;
  };
  return (position) => {
    const {areas, locations} = directory.services[position] ?? {};
    const served = areas ?? at(directory.locations, locations).flatMap((one) => one.areas ?? []);
    return reachOf(at(standings, served), at(desks, locations));
  };
}

/** Puts what is for people in a place, and what is near, first. */
export function compareReach(a: Reach, b: Reach): number {
  return (
    RANK[a.level] - RANK[b.level] || (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) || 0
  );
}

function reachOf(standings: readonly Standing[], desks: readonly Desk[]): Reach {
  let km = Infinity;
  let isThere = false;
  for (const desk of desks) {
    if (desk.km !== undefined && desk.km < km) km = desk.km;
    isThere ||= desk.isThere;
  }
  let best: number = ELSEWHERE + 1;
  let isComparable = true;
  for (const standing of standings) {
    if (standing === 'silent') isComparable = false;
    else best = Math.min(best, RANK[standing]);
  }
  const distance = km === Infinity ? {} : {distanceKm: km};
  // One area that cannot be compared may be the one, so then it is not said to be for others.
  const level = best < ELSEWHERE || isComparable ? ReachLevel[best] : undefined;
  if (level !== undefined) return {level, ...distance};
  if (km === Infinity) return {level: isThere ? 'near' : 'unknown'};
  return {level: km <= NEAR_KM ? 'near' : 'far', ...distance};
}

/** Compares areas and desks with one place. */
class PlaceJudge {
  readonly #country: string | undefined;
  readonly #point: Point | undefined;
  readonly #keys: {readonly [kind in 'postal code' | 'city' | 'county' | 'state']: string};
  readonly #name: string;
  readonly #onlyState: string;
  readonly #isState: boolean;
  readonly #key = remember(placeKey);
  readonly #stateKey = remember((text: string) =>
    placeKey((this.#country === 'US' ? usStateCode(text) : undefined) ?? text),
  );

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
    const km: {readonly km?: number} =
      this.#point === undefined || point === undefined || !isPoint(point)
        ? {}
        : {km: distanceKm(this.#point, point)};
    // Among very many desks, looking at words is slow, and a distance says more anyway.
    const isThere = km.km === undefined && addresses.some((address) => this.#holds(address));
    return {...km, isThere};
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
    const state = this.#stateKey(stateProvince);
    const isState = keys.state === '' || state === '' || state === keys.state;
    if (this.#isState) return state !== '' && state === keys.state;
    const isPostal = keys['postal code'] !== '' && postalKey(postalCode) === keys['postal code'];
    return isState && (isPostal || (keys.city !== '' && this.#key(city) === keys.city));
  }
}
