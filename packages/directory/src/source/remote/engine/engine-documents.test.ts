import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

import fc from 'fast-check';

import {buildDirectory} from '../../../compile/index.ts';
import {makeGazetteer} from '../../../place/gazetteer.ts';
import {serviceAt} from '../../../service-view.ts';
import {documentId} from './document-id.ts';
import {engineDocuments} from './engine-documents.ts';
import {typesenseSchema} from './engine-schema.ts';
import {gazetteerOf, metaOf, serviceOf} from './entry.ts';
import {searchText} from './search-text.ts';

const folder = new URL(
  '../../../../../../examples/city-site/directory/illinois-legal-aid/',
  import.meta.url,
);
const files = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);
const result = buildDirectory({
  manifest: JSON.parse(files.get('heard-directory.json') ?? '') as unknown,
  files,
  builtOn: '2026-01-31',
});
assert.ok(result.ok);
const {directory} = result;
const documents = [...engineDocuments(directory)];
const entryOf = (place: number) => String(documents[place]?.['entry']);

test('a page reads from a search engine what it reads from the compiled directory', () => {
  assert.equal(documents.length, directory.services.length + 2);
  const meta = metaOf(entryOf(0));
  assert.deepEqual(meta, directory.meta);
  assert.deepEqual(gazetteerOf(entryOf(1)), makeGazetteer(directory));
  for (const [position] of directory.services.entries())
    assert.deepEqual(serviceOf(entryOf(position + 2), meta), serviceAt(directory, position));
});

test('every document has the fields of the schema in their types, and an id of its own', () => {
  const {fields} = typesenseSchema(directory, 'services') as {
    fields: {name: string; type: string; optional?: boolean}[];
  };
  const isOf: Readonly<Record<string, (value: unknown) => boolean>> = {
    string: (value) => typeof value === 'string',
    int32: (value) => Number.isInteger(value),
    'string[]': (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
    'geopoint[]': (value) =>
      Array.isArray(value) && value.every((one) => Array.isArray(one) && one.length === 2),
  };
  for (const document of documents)
    for (const {name, type, optional} of fields) {
      const value = document[name];
      assert.ok(value === undefined ? optional : isOf[type]?.(value), `${name} ${String(value)}`);
    }
  assert.equal(new Set(documents.map(({id}) => id)).size, documents.length);
});

test('ids differ when services do, and engines can take them', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (one, other) => {
      assert.match(documentId(one), /^[A-Za-z0-9_-]{1,500}$/);
      assert.equal(documentId(one) === documentId(other), one === other);
    }),
  );
});

test('what somebody types is words to an engine, never an order', () => {
  for (const [typed, words] of [
    ['rent help', 'rent help'],
    ['"rent help"', 'rent help'],
    ['-rent --help', 'rent help'],
    ['*', ''],
    ['self-help', 'self-help'],
    ['  ', ''],
    ['住房', '住房'],
  ])
    assert.equal(searchText(typed ?? ''), words);
});
