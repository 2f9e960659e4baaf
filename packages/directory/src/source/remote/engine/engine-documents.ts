import {FacetId, type Directory, type DirectoryService} from '@heard/schema';

import {facetValues} from '../../../packed/pack-columns.ts';
import {makeGazetteer} from '../../../place/gazetteer.ts';
import {searchTexts} from '../../../search/search-texts.ts';
import {serviceAt} from '../../../service-view.ts';
import {documentId} from './document-id.ts';
import {entryVersion} from './entry.ts';
import {searchedFields, type SearchedField} from './searched-fields.ts';

/** A document as a search engine takes it: JSON. */
export type EngineDocument = Readonly<Record<string, unknown>>;

/**
 * The documents that a search engine has to hold so that a finder can ask it: one for each service, one about the
 * directory, one with its places. Nothing is in them that is not in the compiled directory, which holds no place that
 * may not be shown.
 *
 * `what`, the facets and the searched fields are for the engine; the finder reads only `entry`.
 */
export function* engineDocuments(directory: Directory): Generator<EngineDocument> {
  const {meta} = directory;
  yield {
    id: 'directory',
    what: 'directory',
    order: 0,
    entry: JSON.stringify({version: entryVersion, meta}),
  };
  yield {
    id: 'places',
    what: 'places',
    order: 0,
    entry: JSON.stringify(makeGazetteer(directory)),
  };
  const texts = searchTexts(directory);
  for (const [order, service] of directory.services.entries()) {
    const view = serviceAt(directory, order)!;
    const points = view.locations.flatMap(({point}) => point ?? []);
    const [first] = points;
    yield {
      id: documentId(service.id),
      what: 'service',
      order,
      ...searched(texts[order] ?? []),
      ...Object.fromEntries(
        FacetId.flatMap((facet) => {
          // Typesense has no way to ask for a backtick.
          const values = facetValues(view, facet).map((value) => value.replace(/`/gu, "'"));
          return values.length ? [[facet, values]] : [];
        }),
      ),
      ...(first && {
        points: points.map(({latitude, longitude}) => [latitude, longitude]),
        _geo: {lat: first.latitude, lng: first.longitude},
      }),
      entry: JSON.stringify(entryOf(directory, service)),
    };
  }
}

const searched = (
  texts: readonly {readonly text: string; readonly weight: number}[],
): Partial<Record<SearchedField, string[]>> => {
  const fields: Partial<Record<SearchedField, string[]>> = {};
  for (const {text, weight} of texts) {
    const [field] = searchedFields.find(([, least]) => weight >= least) ?? searchedFields.at(-1)!;
    (fields[field] ??= []).push(text);
  }
  return fields;
};

/** A directory of one service: what it points at stands beside it. */
const entryOf = (directory: Directory, service: DirectoryService): Omit<Directory, 'meta'> => {
  const organizations = taker(directory.organizations);
  const locations = taker(directory.locations);
  const phones = taker(directory.phones);
  const schedules = taker(directory.schedules);
  const areas = taker(directory.areas);
  const texts = taker(directory.texts);
  const pointing = <Part extends object>(part: Part): Part => {
    const moved = {...part} as Record<string, unknown>;
    for (const [field, takes] of Object.entries({phones, areas, locations}))
      if (Array.isArray(moved[field])) moved[field] = moved[field].map(takes.take);
    for (const [field, takes] of [
      ['schedule', schedules],
      ['organization', organizations],
    ] as const)
      if (typeof moved[field] === 'number') moved[field] = takes.take(moved[field]);
    return moved as Part;
  };
  const own = pointing(service) as Record<string, unknown>;
  for (const [field, value] of Object.entries(own))
    if (typeof value === 'number' && textFields.has(field)) own[field] = texts.take(value);
  // Locations and organizations point at more, so they are taken after what points at them.
  const places = locations.taken.map(pointing);
  const providers = organizations.taken.map(pointing);
  return {
    version: 1,
    services: [own as DirectoryService],
    organizations: providers,
    locations: places,
    phones: phones.taken,
    schedules: schedules.taken,
    areas: areas.taken,
    texts: texts.taken,
  };
};

const textFields: ReadonlySet<string> = new Set([
  'description',
  'alert',
  'interpretationServices',
  'applicationProcess',
  'feesDescription',
  'eligibilityDescription',
]);

/** Takes entries over from a list, each once; gives where they stand now. */
const taker = <Entry>(list: readonly Entry[]) => {
  const taken: Entry[] = [];
  const places = new Map<number, number>();
  const take = (position: number): number => {
    const known = places.get(position);
    if (known !== undefined) return known;
    places.set(position, taken.length);
    return taken.push(list[position]!) - 1;
  };
  return {taken, take};
};
