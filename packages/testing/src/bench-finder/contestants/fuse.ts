import Fuse, {type IFuseOptions} from 'fuse.js';

import {documentsOf} from '../data/documents.ts';
import {hits, jsonParts, parseJson, type Contestant} from './contestant.ts';

interface Stored {
  readonly ids: readonly string[];
  readonly index: Parameters<typeof Fuse.parseIndex>[0];
}

const segmenter = new Intl.Segmenter('zh-CN', {granularity: 'word'});

const keys = [{name: 'name', weight: 2}, 'text'];
const options: IFuseOptions<{id: string}> = {
  keys,
  useTokenSearch: true,
  tokenize: (text) =>
    [...segmenter.segment(text)].flatMap(({segment, isWordLike}) => (isWordLike ? segment : [])),
};

export const fuse: Contestant = {
  name: 'Fuse.js',
  settings:
    '`useTokenSearch`, words by `Intl.Segmenter` as its documentation advises for Chinese, name with weight 2; opened by `parseIndex`',
  lacks:
    'No facets, no filters but by searching, no distances; it reads every text for every question.',
  build: (directory) => {
    const documents = documentsOf(directory);
    const index = Fuse.createIndex(keys, documents).toJSON();
    return jsonParts({ids: documents.map(({id}) => id), index});
  },
  open: (bytes) => {
    const {ids, index} = parseJson(bytes) as Stored;
    const fuse = new Fuse(
      ids.map((id) => ({id})),
      options,
      Fuse.parseIndex(index),
    );
    return (text) => (text ? fuse.search(text, {limit: hits}).map(({item}) => item.id) : []);
  },
};
