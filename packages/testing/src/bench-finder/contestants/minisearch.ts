import MiniSearch, {type Options} from 'minisearch';

import {documentsOf, type Document} from '../data/documents.ts';
import {hits, jsonParts, type Contestant} from './contestant.ts';

const options: Options<Document> = {
  fields: ['name', 'text'],
  storeFields: ['kind', 'cost', 'mode', 'language'],
  searchOptions: {boost: {name: 2}, prefix: true, fuzzy: 0.2},
};

export const minisearch: Contestant = {
  name: 'MiniSearch',
  settings: '`prefix: true`, `fuzzy: 0.2`, name boosted by 2, facets stored; opened by `loadJSON`',
  lacks: 'No words of Chinese, no counts of facets (a filter function), no distances.',
  build: (directory) => {
    const index = new MiniSearch(options);
    index.addAll(documentsOf(directory));
    return jsonParts(index);
  },
  open: (bytes) => {
    const index = MiniSearch.loadJSON(new TextDecoder().decode(bytes), options);
    return (text) =>
      index
        .search(text)
        .slice(0, hits)
        .map(({id}) => id as string);
  },
};
