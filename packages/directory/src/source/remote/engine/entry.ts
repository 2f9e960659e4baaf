import type {Directory, DirectoryMeta} from '@heard/schema';

import {openDirectory} from '../../../open-directory.ts';
import {PlaceKind, type Gazetteer, type Place} from '../../../place/gazetteer.ts';
import {isPoint} from '../../../place/point.ts';
import {safeHref} from '../../../safe-href.ts';
import {serviceAt, type ServiceView} from '../../../service-view.ts';
import {SourceError} from '../../resource-source.ts';
import {isRecord, recordsOf, type JsonObject} from '../is-record.ts';

/** The version of the documents that an export writes. */
export const entryVersion = 1;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError('broken', error);
  }
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const countOf = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

/** What the export says about the directory. Throws a `SourceError` when it is of a later version, or is not one. */
export const metaOf = (entry: string): DirectoryMeta => {
  const value = parse(entry);
  if (!isRecord(value) || !isRecord(value['meta'])) throw new SourceError('broken', 'meta');
  if (countOf(value['version']) > entryVersion) throw new SourceError('newer');
  const {meta} = value;
  const {dataDate} = meta;
  const source = isRecord(meta['source']) ? meta['source'] : {};
  const counts = isRecord(meta['counts']) ? meta['counts'] : {};
  const url = safeHref(textOf(source['url']));
  if (!textOf(meta['timeZone']) || !textOf(meta['language']))
    throw new SourceError('broken', 'meta');
  return {
    name: textOf(meta['name']),
    source: {
      name: textOf(source['name']),
      ...(url !== undefined && {url}),
      licence: textOf(source['licence']),
    },
    ...(typeof dataDate === 'string' && {dataDate}),
    builtOn: textOf(meta['builtOn']),
    language: textOf(meta['language']),
    timeZone: textOf(meta['timeZone']),
    counts: {
      organizations: countOf(counts['organizations']),
      services: countOf(counts['services']),
      locations: countOf(counts['locations']),
      phones: countOf(counts['phones']),
      schedules: countOf(counts['schedules']),
    },
  };
};

/**
 * The service of a document, checked in the same way as a compiled directory, since a server may send anything.
 * `undefined` when it is not one.
 */
export const serviceOf = (entry: string, meta: DirectoryMeta): ServiceView | undefined => {
  const value = parse(entry);
  const opening = openDirectory({...(value as Partial<Directory>), version: 1, meta});
  if (opening.state !== 'ready') return undefined;
  const service = serviceAt(opening.directory, 0);
  return typeof service?.id === 'string' ? service : undefined;
};

const placeOf = (value: JsonObject): Place | undefined => {
  const {kind, name, point} = value;
  const known = PlaceKind.find((one) => one === kind);
  if (known === undefined || typeof name !== 'string') return undefined;
  const within = Object.fromEntries(
    ['state', 'city', 'county'].flatMap((key) =>
      typeof value[key] === 'string' ? [[key, value[key]]] : [],
    ),
  );
  const {latitude, longitude} = isRecord(point) ? point : {};
  const where =
    typeof latitude === 'number' && typeof longitude === 'number' && isPoint({latitude, longitude})
      ? {point: {latitude, longitude}}
      : {};
  return {kind: known, name, ...within, ...where, count: countOf(value['count'])};
};

/** The places that the directory knows of; none when the export wrote none. */
export const gazetteerOf = (entry: string | undefined): Gazetteer => {
  const value = entry === undefined ? undefined : parse(entry);
  if (!isRecord(value)) return {places: []};
  const {country, state} = value;
  return {
    ...(typeof country === 'string' && {country}),
    ...(typeof state === 'string' && {state}),
    places: recordsOf(value['places']).flatMap((place) => placeOf(place) ?? []),
  };
};
