import {SourceError, type ResourceSource} from '../../resource-source.ts';
import {isRecord, recordsOf, type JsonObject} from '../is-record.ts';
import type {RemoteOptions} from '../remote-options.ts';
import type {EngineFinding, EngineSearch, EngineSettings} from './engine.ts';
import {openMultiSearch} from './open-multi-search.ts';
import {searchedFields} from './searched-fields.ts';

/**
 * Opens a collection of a Typesense server as a source. It holds what `heard directory export --for typesense` wrote.
 *
 *     const source = await openTypesense({address, key, collection}, {fetch, loadPlaces});
 *
 * Searches go by POST to `/multi_search`, so that nothing of them stands in an address. `key` may only search.
 * https://typesense.org/docs/latest/api/federated-multi-search.html
 */
export const openTypesense = (
  {address, key, collection}: EngineSettings,
  options: RemoteOptions,
): Promise<ResourceSource> =>
  openMultiSearch(
    {
      request: (searches) => ({
        address: `${address.replace(/\/+$/, '')}/multi_search`,
        headers: {'x-typesense-api-key': key},
        body: {searches: searches.map((search) => ({collection, ...parameters(search)}))},
      }),
      finding,
    },
    options,
  );

const parameters = ({
  what,
  id,
  text = '',
  needsAll,
  chosen = {},
  facets = [],
  near,
  limit,
}: EngineSearch): JsonObject => {
  const filters = [
    `what:=${what}`,
    ...(id === undefined ? [] : [`id:=${id}`]),
    ...Object.entries(chosen).flatMap(([facet, values]) =>
      values.length ? [`${facet}:=[${values.map(quoted).join(',')}]`] : [],
    ),
  ];
  const first = near ? [`points(${near.latitude}, ${near.longitude}):asc`] : [];
  return {
    q: text || '*',
    query_by: searchedFields.map(([name]) => name).join(','),
    query_by_weights: searchedFields.map(([, weight]) => weight).join(','),
    filter_by: filters.join(' && '),
    sort_by: [...first, ...(text ? ['_text_match:desc'] : []), 'order:asc'].join(','),
    per_page: limit,
    include_fields: 'entry',
    highlight_fields: 'none',
    highlight_full_fields: 'none',
    num_typos: 2,
    typo_tokens_threshold: 1,
    drop_tokens_threshold: needsAll ? 0 : 1,
    ...(facets.length && {facet_by: facets.join(','), max_facet_values: 100}),
  };
};

// Between backticks everything counts as it stands; there is no way to write a backtick itself, so an export has none.
const quoted = (value: string) => `\`${value.replace(/`/gu, "'")}\``;

const finding = (result: JsonObject): EngineFinding => {
  const {code, found} = result;
  if (typeof found !== 'number') {
    const isBusy = typeof code === 'number' && (code === 429 || code >= 500);
    throw new SourceError(isBusy ? 'unreachable' : 'broken', `code ${String(code)}`);
  }
  return {
    total: found,
    entries: recordsOf(result['hits']).flatMap(({document}) =>
      isRecord(document) && typeof document['entry'] === 'string' ? [document['entry']] : [],
    ),
    counts: new Map(
      recordsOf(result['facet_counts']).map(({field_name, counts}) => [
        String(field_name),
        recordsOf(counts).flatMap(({value, count}) =>
          typeof value === 'string' && typeof count === 'number' ? [[value, count] as const] : [],
        ),
      ]),
    ),
  };
};
