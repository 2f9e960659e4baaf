import {
  FacetId,
  type Directory,
  type DirectoryAddress,
  type DirectoryLocation,
} from '@heard/schema';

import {ageBands} from './age-bands.ts';
import {ByteWriter} from '../search/bytes.ts';
import {isRunning} from '../search/is-running.ts';
import {serviceAt, type ServiceView} from '../service-view.ts';
import type {Pools, Whereabouts} from './pools.ts';
import {packWhere, type PackedDesk} from './where.ts';
import {Pool} from '../compile/pool.ts';

/**
 * What a search has to know of every service, as small as can be: where in the pools its facets, its places and its
 * hours stand. Very many services have these in common.
 *
 * Columns: first for every service its set of tags times two, and one more while it runs; then for every service the
 * way from the whereabouts of the one before; then its hours.
 */
export const packColumns = (
  directory: Directory,
): {readonly columns: Uint8Array; readonly where: Uint8Array; readonly pools: Pools} => {
  const values = new Pool<readonly [facet: number, value: string]>();
  const tagSets = new Pool<readonly number[]>();
  const addresses = new Pool<DirectoryAddress>();
  const desks = new Pool<PackedDesk>();
  const whereabouts = new Pool<Whereabouts>();
  const hours = new Pool<Pools['hours'][number]>();

  const deskOf = ({addresses: own = [], latitude, longitude}: DirectoryLocation): number[] => {
    const towns = own.map(({city, stateProvince, postalCode}) =>
      addresses.add({
        ...(city && {city}),
        ...(stateProvince && {stateProvince}),
        ...(postalCode && {postalCode}),
      }),
    );
    const point = latitude !== undefined &&
      longitude !== undefined && {point: {latitude, longitude}};
    return towns.length || point ? [desks.add({addresses: towns, ...point})] : [];
  };
  const rows = directory.services.map((service, position) => {
    const view = serviceAt(directory, position)!;
    const tags = FacetId.flatMap((facet, place) =>
      facetValues(view, facet).map((value) => values.add([place, value])),
    );
    const own = (service.locations ?? []).map((place) => directory.locations[place]!);
    const areas = service.areas ?? [...new Set(own.flatMap((place) => place.areas ?? []))];
    const locations = own.flatMap(deskOf);
    return {
      tags: tagSets.add(tags) * 2 + Number(isRunning(service.status)),
      whereabouts: whereabouts.add({areas: [...areas], locations}),
      hours: hours.add([view.hours, view.timeZone]),
    };
  });
  const columns = new ByteWriter();
  for (const {tags} of rows) columns.number(tags);
  let last = 0;
  for (const {whereabouts} of rows) {
    columns.signed(whereabouts - last);
    last = whereabouts;
  }
  for (const {hours} of rows) columns.number(hours);
  return {
    columns: columns.done(),
    where: packWhere(desks.values, whereabouts.values),
    pools: {
      values: values.values,
      tagSets: tagSets.values,
      addresses: addresses.values,
      areas: directory.areas,
      hours: hours.values,
    },
  };
};

/** The values of a facet that a service has, each once. */
export const facetValues = (service: ServiceView, facet: FacetId): readonly string[] => {
  if (facet === 'age') return ageBands(service.minimumAge, service.maximumAge);
  if (facet === 'language')
    return [...new Set(service.languages.flatMap(({code, name}) => code ?? name ?? []))];
  return [...new Set(service.tags[facet] ?? [])];
};
