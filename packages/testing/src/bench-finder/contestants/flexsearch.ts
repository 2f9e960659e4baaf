import {Charset, Document as FlexDocument} from 'flexsearch';

import {documentsOf} from '../data/documents.ts';
import {hits, jsonParts, parseJson, type Contestant} from './contestant.ts';

const field = (name: string) => ({
  field: name,
  tokenize: 'forward' as const,
  encoder: Charset.Normalize,
});

const empty = () =>
  new FlexDocument({
    document: {
      id: 'id',
      index: [field('name'), field('text')],
      tag: ['kind', 'cost', 'mode', 'language'].map((name) => ({field: name})),
    },
  });

export const flexsearch: Contestant = {
  name: 'FlexSearch',
  settings:
    '`Document` with `tokenize: "forward"`, `Charset.Normalize` (its others are for Latin or for Chinese alone), tags, `suggest: true`; opened by `import`',
  lacks:
    'Slips only as far as a word still begins alike, no words of Chinese beside other scripts, no ranking by how rare a word is, no counts of facets, no distances.',
  build: async (directory) => {
    const index = empty();
    for (const {id, name, text, kind, cost, mode, language} of documentsOf(directory))
      index.add({id, name, text, kind, cost, mode, language});
    const stored: Record<string, string> = {};
    await index.export(async (key, value) => {
      if (value !== undefined) stored[key] = value;
    });
    return jsonParts(stored);
  },
  open: (bytes) => {
    const index = empty();
    for (const [key, value] of Object.entries(parseJson(bytes) as Record<string, string>))
      index.import(key, value);
    return (text) =>
      index
        .search({query: text, limit: hits, suggest: true, merge: true})
        .slice(0, hits)
        .map(({id}) => String(id));
  },
};
