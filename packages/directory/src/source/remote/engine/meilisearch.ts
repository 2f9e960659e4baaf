import {SourceError, type ResourceSource} from '../../resource-source.ts';
import {isRecord, recordsOf, type JsonObject} from '../is-record.ts';
import type {RemoteOptions} from '../remote-options.ts';
import type {EngineFinding, EngineSearch, EngineSettings} from './engine.ts';
import {openMultiSearch} from './open-multi-search.ts';

/**
 * Opens an index of a Meilisearch server as a source. It holds what `heard directory export --for meilisearch` wrote.
 *
 *     const source = await openMeilisearch({address, key, collection}, {fetch, loadPlaces});
 *
 * Searches go by POST to `/multi-search`, so that nothing of them stands in an address. `key` may only search.
 * https://www.meilisearch.com/docs/reference/api/search/perform-a-multi-search
 */
export const openMeilisearch = (
  {address, key, collection}: EngineSettings,
  options: RemoteOptions,
): Promise<ResourceSource> =>
  openMultiSearch(
    {
      request: (searches) => ({
        address: `${address.replace(/\/+$/, '')}/multi-search`,
        headers: {authorization: `Bearer ${key}`},
        body: {queries: searches.map((search) => ({indexUid: collection, ...query(search)}))},
      }),
      finding,
    },
    options,
  );

const query = ({
  what,
  id,
  text = '',
  needsAll,
  chosen = {},
  facets = [],
  near,
  limit,
}: EngineSearch): JsonObject => {
  const sort = near
    ? [`_geoPoint(${near.latitude}, ${near.longitude}):asc`]
    : text
      ? []
      : ['order:asc'];
  return {
    q: text,
    // Lists within the list are alternatives.
    filter: [
      `what = ${what}`,
      ...(id === undefined ? [] : [`id = ${quoted(id)}`]),
      ...Object.entries(chosen).flatMap(([facet, values]) =>
        values.length ? [values.map((value) => `${facet} = ${quoted(value)}`)] : [],
      ),
    ],
    facets,
    sort,
    limit,
    matchingStrategy: needsAll ? 'all' : 'last',
    attributesToRetrieve: ['entry'],
    attributesToHighlight: [],
  };
};

const quoted = (value: string) => `"${value.replace(/["\\]/gu, '\\$&')}"`;

const finding = (result: JsonObject): EngineFinding => {
  const {estimatedTotalHits: total, facetDistribution} = result;
  if (typeof total !== 'number') throw new SourceError('broken', 'estimatedTotalHits');
  const distribution = isRecord(facetDistribution) ? Object.entries(facetDistribution) : [];
  return {
    total,
    entries: recordsOf(result['hits']).flatMap(({entry}) =>
      typeof entry === 'string' ? [entry] : [],
    ),
    counts: new Map(
      distribution.map(([facet, counts]) => [
        facet,
        isRecord(counts)
          ? Object.entries(counts).flatMap(([value, count]) =>
              typeof count === 'number' ? [[value, count] as const] : [],
            )
          : [],
      ]),
    ),
  };
};
