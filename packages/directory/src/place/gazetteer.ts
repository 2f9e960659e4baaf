import type {Directory} from '@heard/schema';
import {countryCode} from './country-code.ts';
import {GazetteerMaker} from './gazetteer-maker.ts';
import type {Point} from './point.ts';
import {remember} from './remember.ts';
import {usStateCode} from './us-states.ts';
import {Votes} from './votes.ts';

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
    const areas = [...(served.get(position) ?? [])];
    maker.addLocation(
      location,
      areas.flatMap((area) => directory.areas[area] ?? []),
    );
  });
  for (const {addresses} of directory.organizations) maker.addAddresses(addresses ?? []);
  for (const {areas} of [...directory.services, ...directory.locations]) {
    for (const area of areas ?? []) maker.addArea(directory.areas[area]);
  }
  return maker.finish();
}

/** The areas that each location is for: its own, and those of services that are given only there. */
function areasOfLocations({locations, services}: GazetteerSource): Map<number, Set<number>> {
  const found = new Map(locations.map(({areas}, position) => [position, new Set(areas)] as const));
  for (const {areas, locations: places} of services) {
    const [only, ...others] = places ?? [];
    if (only === undefined || others.length > 0) continue;
    for (const area of areas ?? []) found.get(only)?.add(area);
  }
  return found;
}

function countryOf({areas, locations, organizations}: GazetteerSource): string | undefined {
  const votes = new Votes();
  const codeOf = remember(countryCode);
  const isState = remember((text: string) => usStateCode(text) !== undefined);
  for (const {addresses} of [...locations, ...organizations]) {
    for (const {country, stateProvince} of addresses ?? []) {
      const code = codeOf(country ?? '');
      if (code !== undefined) votes.add(code);
      else if (isState(stateProvince ?? '')) votes.add('US');
    }
  }
  if (votes.isEmpty) for (const {name} of areas) if (isState(name)) votes.add('US');
  return votes.winner((code) => code);
}
