import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';

import {at, heard} from '../run-heard.fixture.ts';

mkdirSync(at('source'));
writeFileSync(
  at('source', 'heard-directory.json'),
  JSON.stringify({
    version: 1,
    name: 'Help in Testville',
    source: {name: 'A test', licence: 'CC0-1.0'},
    language: 'en',
    timeZone: 'America/Chicago',
    country: 'US',
  }),
);
writeFileSync(at('source', 'organizations.csv'), 'id,name\no1,Legal Aid\n');
writeFileSync(
  at('source', 'services.csv'),
  'id,organization_id,name,description\ns 1,o1,Eviction help,In court\ns2,o1,Food,For all\n',
);
assert.equal(heard(['directory', 'build', 'source', '-o', 'help.json']).status, 0);

const lines = (file: string) =>
  readFileSync(at(file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('a worker fills a Typesense collection with a directory', () => {
  const args = ['directory', 'export', 'help.json', '--for', 'typesense', '-o', 'typesense'];
  const {status, stdout, stderr} = heard([...args, '--collection', 'help']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /typesense\.jsonl: 2 services, 4 documents/);
  const documents = lines('typesense.jsonl');
  assert.deepEqual(
    documents.map(({id, what}) => `${String(what)} ${String(id)}`),
    ['directory directory', 'places places', 'service s-s_20_1', 'service s-s2'],
  );
  const [, , eviction] = documents;
  assert.deepEqual(eviction?.['title'], ['Eviction help']);
  assert.deepEqual(eviction?.['provider'], ['Legal Aid']);
  const schema = JSON.parse(readFileSync(at('typesense.schema.json'), 'utf8')) as {
    name: string;
    fields: {name: string}[];
  };
  assert.equal(schema.name, 'help');
  const known = new Set(['id', '_geo', ...schema.fields.map(({name}) => name)]);
  for (const document of documents)
    for (const field of Object.keys(document)) assert.ok(known.has(field), field);
});

test('a worker fills a Meilisearch index with a directory', () => {
  const args = ['directory', 'export', 'help.json', '--for', 'meilisearch', '-o', 'meili'];
  assert.equal(heard(args).status, 0);
  assert.equal(lines('meili.jsonl').length, 4);
  const settings = JSON.parse(readFileSync(at('meili.schema.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  assert.deepEqual(settings['displayedAttributes'], ['entry']);
  assert.ok(settings['filterableAttributes']?.includes('language'));
});

test('a worker is told what is missing, and nothing is written', () => {
  writeFileSync(at('other.json'), '{"version": 1}');
  const wrong: readonly (readonly [string[], number, RegExp])[] = [
    [['help.json', '-o', 'x'], 2, /--for typesense/],
    [['help.json', '-o', 'x', '--for', 'constructor'], 2, /--for typesense/],
    [['help.json', '--for', 'typesense'], 2, /-o NAME/],
    [['help.json', '--for', 'typesense', '-o', 'x', '--collection', 'a b'], 2, /letters/],
    [['other.json', '--for', 'typesense', '-o', 'x'], 1, /heard directory build/],
    [['not-there.json', '--for', 'typesense', '-o', 'x'], 1, /not-there\.json/],
  ];
  for (const [args, code, says] of wrong) {
    const {status, stderr} = heard(['directory', 'export', ...args]);
    assert.equal(status, code, stderr);
    assert.match(stderr, says);
  }
  assert.equal(existsSync(at('x.jsonl')), false);
});
