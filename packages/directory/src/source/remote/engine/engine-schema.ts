import {FacetId, type Directory} from '@heard/schema';

import type {EngineDocument} from './engine-documents.ts';
import {searchedFields} from './searched-fields.ts';

/** The languages for whose words Typesense has rules of its own. */
const typesenseLocales = ['ja', 'zh', 'ko', 'th', 'el', 'ru', 'sr', 'uk', 'be'];

/**
 * What a Typesense collection has to be told before documents are put in.
 * https://typesense.org/docs/latest/api/collections.html
 */
export const typesenseSchema = ({meta}: Directory, name: string): EngineDocument => {
  const [language = ''] = meta.language.split('-');
  const locale = typesenseLocales.includes(language) ? {locale: language} : {};
  return {
    name,
    fields: [
      {name: 'what', type: 'string'},
      {name: 'order', type: 'int32'},
      ...searchedFields.map(([field]) => ({
        name: field,
        type: 'string[]',
        optional: true,
        ...locale,
      })),
      ...FacetId.map((facet) => ({name: facet, type: 'string[]', facet: true, optional: true})),
      {name: 'points', type: 'geopoint[]', optional: true},
      {name: 'entry', type: 'string', index: false, optional: true},
    ],
    default_sorting_field: 'order',
  };
};

/**
 * The settings of a Meilisearch index.
 * https://www.meilisearch.com/docs/reference/api/settings
 */
export const meilisearchSettings = (): EngineDocument => ({
  searchableAttributes: searchedFields.map(([field]) => field),
  filterableAttributes: ['id', 'what', ...FacetId],
  sortableAttributes: ['_geo', 'order'],
  displayedAttributes: ['entry'],
  // Sorting by distance goes before everything else; without it nothing changes.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
  faceting: {maxValuesPerFacet: 100},
});
