import type {Directory} from '@heard/schema';

import {serve, type Served} from '../served.fixture.ts';
import {engineDocuments} from './engine-documents.ts';
import {askIndex} from './engine-index.fixture.ts';
import {meilisearchSettings} from './engine-schema.ts';

interface Query {
  readonly indexUid: string;
  readonly q: string;
  readonly filter: readonly (string | readonly string[])[];
  readonly facets: readonly string[];
  readonly sort: readonly string[];
  readonly limit: number;
  readonly matchingStrategy: string;
  readonly attributesToRetrieve: readonly string[];
}

const error = (status: number, code: string, type: string) => ({
  status,
  body: {message: code, code, type, link: `https://docs.meilisearch.com/errors#${code}`},
});

/**
 * A Meilisearch server with an exported directory. Recorded from the documentation of the API (multi-search, filter
 * expressions, facetDistribution, geosearch, error codes), since its server can not be had from the registries:
 * https://www.meilisearch.com/docs/reference/api/search
 *
 * As a real one it filters, counts and sorts only by attributes that its settings name.
 */
export const serveMeilisearch = (directory: Directory, key: string): Promise<Served> => {
  const documents = [...engineDocuments(directory)].map(
    (document) => JSON.parse(JSON.stringify(document)) as Record<string, unknown>,
  );
  const {filterableAttributes, sortableAttributes, displayedAttributes} =
    meilisearchSettings() as Record<string, string[]>;

  const search = (asked: Query) => {
    const filters = asked.filter.map((part): [string, string[]] => {
      const sides = (typeof part === 'string' ? [part] : part).map((one) =>
        /^(\w+) = (?:"((?:[^"\\]|\\.)*)"|(\w+))$/su.exec(one),
      );
      return [
        sides[0]?.[1] ?? '',
        sides.map((side) => side?.[3] ?? side?.[2]?.replace(/\\(.)/gsu, '$1') ?? ''),
      ];
    });
    if (filters.some(([field]) => !filterableAttributes?.includes(field)))
      return 'invalid_search_filter';
    if (asked.facets.some((facet) => !filterableAttributes?.includes(facet)))
      return 'invalid_search_facets';
    const [sort = 'order:asc'] = asked.sort;
    const point = /^_geoPoint\(([-\d.]+), ([-\d.]+)\):asc$/u.exec(sort);
    if (!sortableAttributes?.includes(point ? '_geo' : sort.replace(/:.*/u, '')))
      return 'invalid_search_sort';
    const {
      total,
      documents: hits,
      counts,
    } = askIndex(documents, {
      text: asked.q,
      needsAll: asked.matchingStrategy === 'all',
      filters,
      facets: asked.facets,
      near: point ? [Number(point[1]), Number(point[2])] : undefined,
      limit: asked.limit,
    });
    return {
      indexUid: 'services',
      hits: hits.map((document) =>
        Object.fromEntries(
          asked.attributesToRetrieve
            .filter((attribute) => displayedAttributes?.includes(attribute))
            .map((attribute) => [attribute, document[attribute]]),
        ),
      ),
      query: asked.q,
      processingTimeMs: 1,
      limit: asked.limit,
      offset: 0,
      estimatedTotalHits: total,
      facetDistribution: Object.fromEntries(
        counts.map(([facet, values]) => [facet, Object.fromEntries(values)]),
      ),
      facetStats: {},
    };
  };
  return serve(({url, headers, method, body}) => {
    if (headers.authorization !== `Bearer ${key}`) return error(403, 'invalid_api_key', 'auth');
    if (method !== 'POST' || url !== '/multi-search')
      return error(404, 'not_found', 'invalid_request');
    const {queries} = JSON.parse(body) as {queries: Query[]};
    if (queries.some(({indexUid}) => indexUid !== 'services'))
      return error(400, 'index_not_found', 'invalid_request');
    const results = queries.map(search);
    const wrong = results.find((result) => typeof result === 'string');
    return wrong === undefined ? {body: {results}} : error(400, wrong, 'invalid_request');
  });
};
