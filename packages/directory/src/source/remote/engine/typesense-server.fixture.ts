import type {Directory} from '@heard/schema';

import {serve, type Served} from '../served.fixture.ts';
import {askIndex} from './engine-index.fixture.ts';
import {engineDocuments} from './engine-documents.ts';
import {typesenseSchema} from './engine-schema.ts';

interface Search {
  readonly collection: string;
  readonly q: string;
  readonly query_by: string;
  readonly filter_by: string;
  readonly facet_by?: string;
  readonly sort_by: string;
  readonly per_page: number;
  readonly include_fields: string;
  readonly drop_tokens_threshold: number;
}

/**
 * A Typesense server with an exported directory. Recorded from the documentation of the API (multi_search, search
 * parameters, filter_by, facet_counts, errors), since its server can not be had from the registries:
 * https://typesense.org/docs/28.0/api/federated-multi-search.html
 *
 * As a real one it knows only the fields of its schema, and refuses to filter, count or sort by others.
 */
export const serveTypesense = (directory: Directory, key: string): Promise<Served> => {
  const documents = [...engineDocuments(directory)].map(
    (document) => JSON.parse(JSON.stringify(document)) as Record<string, unknown>,
  );
  const {name, fields} = typesenseSchema(directory, 'services') as {
    name: string;
    fields: {name: string; type: string; facet?: boolean; index?: boolean}[];
  };
  const known = new Map(fields.map((field) => [field.name, field]));

  const search = (asked: Search) => {
    if (asked.collection !== name) return {code: 404, error: 'Not found.'};
    for (const field of asked.query_by.split(','))
      if (!known.get(field)?.type.startsWith('string'))
        return {code: 404, error: `Could not find a field named \`${field}\` in the schema.`};
    const facets = asked.facet_by?.split(',') ?? [];
    for (const facet of facets)
      if (!known.get(facet)?.facet)
        return {code: 404, error: `Could not find a facet field named \`${facet}\` in the schema.`};
    const filters = asked.filter_by.split(' && ').map((part): [string, string[]] => {
      const [field = '', value = ''] = part.split(/:=(.*)/su);
      const inner = /^\[(.*)\]$/su.exec(value)?.[1];
      return [
        field,
        inner === undefined
          ? [value]
          : [...inner.matchAll(/`([^`]*)`/gu)].map(([, one = '']) => one),
      ];
    });
    for (const [field] of filters)
      if (field !== 'id' && !known.has(field))
        return {
          code: 404,
          error: `Could not find a filter field named \`${field}\` in the schema.`,
        };
    const sorts = [...asked.sort_by.matchAll(/(\w+)(?:\(([^)]*)\))?:(?:asc|desc)/gu)];
    for (const [, field = ''] of sorts)
      if (field !== '_text_match' && !known.has(field))
        return {code: 404, error: `Could not find a field named \`${field}\` for sorting.`};
    const [latitude, longitude] = (sorts[0]?.[2] ?? '').split(',').map(Number);
    const {
      total,
      documents: hits,
      counts,
    } = askIndex(documents, {
      text: asked.q === '*' ? '' : asked.q,
      needsAll: asked.drop_tokens_threshold === 0,
      filters,
      facets,
      near: longitude === undefined ? undefined : [latitude!, longitude],
      limit: asked.per_page,
    });
    return {
      facet_counts: counts.map(([field_name, values]) => ({
        counts: values.map(([value, count]) => ({count, highlighted: value, value})),
        field_name,
        sampled: false,
        stats: {total_values: values.length},
      })),
      found: total,
      hits: hits.map((document) => ({
        document: {[asked.include_fields]: document[asked.include_fields]},
        highlight: {},
        highlights: [],
      })),
      out_of: documents.length,
      page: 1,
      request_params: {collection_name: name, per_page: asked.per_page, q: asked.q},
      search_cutoff: false,
      search_time_ms: 1,
    };
  };
  return serve(({url, headers, method, body}) => {
    if (headers['x-typesense-api-key'] !== key)
      return {
        status: 401,
        body: {message: 'Forbidden - a valid `x-typesense-api-key` header must be sent.'},
      };
    if (method !== 'POST' || url !== '/multi_search')
      return {status: 404, body: {message: 'Not Found'}};
    const {searches} = JSON.parse(body) as {searches: Search[]};
    return {body: {results: searches.map(search)}};
  });
};
