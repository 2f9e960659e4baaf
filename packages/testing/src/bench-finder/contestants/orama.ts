import {create, insertMultiple, load, save, search, type Tokenizer} from '@orama/orama';

import {documentsOf} from '../data/documents.ts';
import {hits, jsonParts, parseJson, type Contestant} from './contestant.ts';

const segmenter = new Intl.Segmenter('zh-CN', {granularity: 'word'});

/** As its own tokenizer of Mandarin does: the one of English drops whatever is not Latin. */
const tokenizer: Tokenizer = {
  language: 'english',
  normalizationCache: new Map(),
  tokenize: (text) => {
    const words = new Set<string>();
    for (const {segment, isWordLike} of segmenter.segment(text))
      if (isWordLike) words.add(segment.toLowerCase());
    return [...words];
  },
};

const empty = () =>
  create({
    schema: {
      name: 'string',
      text: 'string',
      kind: 'enum[]',
      cost: 'enum[]',
      mode: 'enum[]',
      language: 'enum[]',
    } as const,
    components: {tokenizer},
  });

export const orama: Contestant = {
  name: 'Orama',
  settings:
    '`tolerance: 1`, name boosted by 2, facets as `enum[]`, words by `Intl.Segmenter` as its tokenizer of Mandarin has them (that of English drops other scripts); opened by `load`',
  lacks: 'Chinese only by the dictionary of the browser.',
  build: async (directory) => {
    const index = empty();
    await insertMultiple(index, documentsOf(directory), 1_000);
    return jsonParts(save(index));
  },
  open: (bytes) => {
    const index = empty();
    load(index, parseJson(bytes) as ReturnType<typeof save>);
    return async (text) => {
      const found = await search(index, {
        term: text,
        properties: ['name', 'text'],
        boost: {name: 2},
        tolerance: 1,
        limit: hits,
      });
      return found.hits.map(({id}) => id);
    };
  },
};
