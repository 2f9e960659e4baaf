import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, test} from 'node:test';
import {inflateRawSync} from 'node:zlib';

import {openCompiled} from '@heard/directory';
import {Directory} from '@heard/schema';

import {at, folder, heard} from '../run-heard.fixture.ts';
import {run} from '../run.ts';

const manifest = {
  version: 1,
  name: 'Help in Testville',
  source: {name: 'A test', licence: 'CC0-1.0'},
  language: 'en',
  timeZone: 'America/Chicago',
  country: 'US',
  tables: {
    organization: [{file: 'organizations.csv'}],
    service: [{file: 'services.csv'}],
    phone: [{file: '../outside.csv'}],
  },
};

const dataPackage = (name: string, changes: object = {}) => {
  mkdirSync(at(name));
  writeFileSync(at(name, 'heard-directory.json'), JSON.stringify({...manifest, ...changes}));
  writeFileSync(at(name, 'organizations.csv'), 'id,name\no1,Legal Aid\n');
  const services = 'id,organization_id,name\ns1,o1,Eviction help\ns2,o1,\ns3,o1,\n';
  writeFileSync(at(name, 'services.csv'), services);
};

test('a worker builds a directory, and learns what is wrong with the data', () => {
  dataPackage('source');
  writeFileSync(at('outside.csv'), 'id,service_id,number\np1,s1,312-341-1070\n');
  const args = ['directory', 'build', 'source', '-o', 'directory.json', '--findings', 'found.txt'];
  const {status, stdout, stderr} = heard(args);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^services +1 of 3 rows$/m);
  assert.match(stdout, /^2 +dropped +services\.csv name: no name \(first in line 3\)$/m);
  assert.match(stdout, /^1 .*outside\.csv .*file missing$/m, 'only files of the folder are read');
  const directory = Directory.parse(JSON.parse(readFileSync(at('directory.json'), 'utf8')));
  assert.deepEqual(
    directory.services.map(({name}) => name),
    ['Eviction help'],
  );
  assert.equal(directory.phones.length, 0);
  const found = readFileSync(at('found.txt'), 'utf8');
  assert.match(found, /^services\.csv:3 name: no name, dropped$/m);
  assert.match(found, /^services\.csv:4 name: no name, dropped$/m);
});

/** The finder's file and what stands beside it, opened as a page opens it. */
const openBuilt = (file: string) =>
  openCompiled(readFileSync(at(file)), {
    inflate: async (bytes) => inflateRawSync(bytes),
    load: async (name) => readFileSync(at(file.replace('.heard', '.blocks'), name)),
    loadSearch: () => import('@heard/directory/search'),
    loadPlaces: () => import('@heard/directory/place'),
  });

test('a worker builds the file of the finder, with words of their own, in one piece or in blocks', async () => {
  dataPackage('sayings');
  writeFileSync(at('words.json'), '{"shown the door": ["eviction"]}');
  const build = (...more: string[]) =>
    heard([
      'directory',
      'build',
      'sayings',
      '-o',
      'help.heard',
      '--thesaurus',
      'words.json',
      ...more,
    ]);
  for (const [more, blocks] of [
    [[], false],
    [['--unpacked'], false],
    [['--split'], true],
    [['--one-file'], true], // those of the build before stay for pages that are open
  ] as const) {
    const {status, stdout} = build(...more);
    assert.equal(status, 0);
    const hash = createHash('sha256')
      .update(readFileSync(at('help.heard')))
      .digest('base64');
    assert.ok(stdout.includes(`sha256-${hash}`), stdout);
    assert.equal(existsSync(at('help.blocks')), blocks, more.join());
    const source = await openBuilt('help.heard');
    const {hits} = await source.find({text: 'shown the door'});
    assert.equal(hits[0]?.service.name, 'Eviction help');
  }
  build('--one-file');
  assert.deepEqual(readdirSync(at('help.blocks')), [], 'nobody can have those of two builds ago');

  writeFileSync(at('words.json'), '{"shown the door": "eviction"}');
  const {status, stderr} = build();
  assert.equal(status, 1);
  assert.match(stderr, /words\.json: Write \{"what people say": \["a word of the directory"\]\}/);
  assert.equal(
    heard(['directory', 'build', 'sayings', '-o', 'x', '--split', '--one-file']).status,
    2,
  );
});

test('a directory that can not be built leaves the old file alone', () => {
  writeFileSync(at('old.json'), 'OLD');
  dataPackage('no-zone', {timeZone: 'Mars/Olympus'});
  dataPackage('no-tables', {tables: {service: [{file: 'none.csv'}]}});
  mkdirSync(at('no-manifest'));
  dataPackage('no-json');
  writeFileSync(at('no-json', 'heard-directory.json'), '{"version": 1');
  for (const [source, message] of [
    ['no-zone', /heard-directory\.json: timeZone: /],
    ['no-tables', /heard-directory\.json: tables\.service: /],
    ['no-json', /heard-directory\.json: line 1, column 14: the file ends too early/],
    ['no-manifest', /heard-directory\.json: there is no such file/],
    ['nowhere', /there is no such file or folder/],
  ] as const) {
    const {status, stdout, stderr} = heard(['directory', 'build', source, '-o', 'old.json']);
    assert.deepEqual([status, stdout], [1, ''], source);
    assert.match(stderr, message);
  }
  assert.equal(readFileSync(at('old.json'), 'utf8'), 'OLD');

  const {status, stderr} = heard(['directory', 'build', 'source', '-o', 'no-manifest']);
  assert.equal(status, 1);
  assert.match(stderr, /no-manifest: /);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('unfinished')),
    [],
  );
});

const {tables: _, ...about} = manifest;

/** The services of a directory that was built. */
const servicesOf = (file: string) =>
  Directory.parse(JSON.parse(readFileSync(at(file), 'utf8'))).services.map(({name}) => name);

test('a worker builds a directory from one file of HSDS, and nothing is said while it works', () => {
  mkdirSync(at('hsds'));
  writeFileSync(at('hsds', 'heard-directory.json'), JSON.stringify(about));
  const lines = ['{"id":"a","name":"Food"}', '{"id":"b","na', '{"id":"c","name":"Beds","color":1}'];
  writeFileSync(at('hsds', 'services.ndjson'), lines.join('\n'));
  const args = ['directory', 'build', 'hsds/services.ndjson', '-o', 'ndjson.json'];
  const {status, stdout, stderr} = heard([...args, '--findings', 'found.txt']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(servicesOf('ndjson.json'), ['Beds', 'Food']);
  assert.match(stdout, /^1 +dropped +services\.ndjson : JSON unreadable \(first in line 2\)$/m);
  assert.match(stdout, /^1 +doubtful +services\.ndjson color: unknown field \(first in line 3\)$/m);
  assert.match(heard([...args, '--progress']).stderr, /^0\.0 MB {2}services\.ndjson$/m);
});

test('a worker builds a directory from a spreadsheet of Windows', () => {
  const rows = 'Agency;Program\r\nCafé Hope;Déjà “vu”\r\n';
  const bytes = Buffer.from(
    rows.replace(/[“”]/g, (one) => (one === '“' ? '\x93' : '\x94')),
    'latin1',
  );
  writeFileSync(at('list.csv'), bytes);
  writeFileSync(at('about.json'), JSON.stringify(about));
  const columns = {Agency: 'organization.name', Program: 'service.name'};
  writeFileSync(at('mapping.json'), JSON.stringify({version: 1, columns}));
  const args = ['directory', 'build', 'list.csv', '-o', 'sheet.json', '--manifest', 'about.json'];
  const {status, stdout} = heard([...args, '--mapping', 'mapping.json']);
  assert.equal(status, 0);
  assert.deepEqual(servicesOf('sheet.json'), ['Déjà “vu”']);
  assert.match(stdout, /list\.csv : encoding guessed$/m);

  const without = heard(args);
  assert.equal(without.status, 1);
  assert.match(without.stderr, /list\.csv: .*--mapping/);
});

test('a folder of CSV files needs no list of its tables', () => {
  mkdirSync(at('package'));
  writeFileSync(at('package', 'heard-directory.json'), JSON.stringify(about));
  writeFileSync(at('package', 'datapackage.json'), '{}');
  writeFileSync(at('package', 'LICENSE.txt'), 'Free, for all');
  writeFileSync(at('package', 'services.csv'), '\ufeffid,name\r\n1,Food\r\n');
  writeFileSync(
    at('package', 'regular_schedules.csv'),
    'service_id,weekday,opens_at,closes_at\n1,Monday,9:00,17:00\n',
  );
  for (const source of ['package', 'package/datapackage.json', 'package/services.csv']) {
    const {status, stdout, stderr} = heard(['directory', 'build', source, '-o', 'package.json']);
    assert.deepEqual([status, stderr], [0, ''], source);
    assert.match(stdout, /^findings +0$/m);
  }
});

test('a person who does not say what the data is learns how', () => {
  writeFileSync(at('lonely.ndjson'), '{"id":"a","name":"Food"}');
  mkdirSync(at('apart'));
  writeFileSync(at('apart', 'lonely.ndjson'), '{"id":"a","name":"Food"}');
  const {status, stderr} = heard(['directory', 'build', 'apart/lonely.ndjson', '-o', 'x.json']);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /heard-directory\.json: there is no such file[^]*"timeZone"[^]*--manifest FILE/,
  );
  for (const [args, message] of [
    [['https://example.org/hsds'], /--manifest FILE/],
    [['apart', '--since', '2026-01-31'], /for the address of an API/],
    [['https://example.org', '--since', '2026-01-31'], /--keep FILE/],
    [['https://example.org', '--keep', 'k', '--since', 'May'], /takes a day/],
  ] as const) {
    const wrong = heard(['directory', 'build', '-o', 'x.json', ...args]);
    assert.deepEqual([wrong.status, existsSync(at('x.json'))], [2, false]);
    assert.match(wrong.stderr, message);
  }
});

test('a city builds from its HSDS API, and later only asks for what changed', async () => {
  const asked: string[] = [];
  let failing = true;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const url = new URL(request.url ?? '', 'http://x');
    if (failing && url.searchParams.get('page') === '2') {
      failing = false;
      response.writeHead(503, {'retry-after': '0'}).end();
      return;
    }
    const page = Number(url.searchParams.get('page'));
    const changed = url.searchParams.has('modified_after');
    const contents = changed
      ? [{id: '2', name: 'Beds for all', phones: []}]
      : [{id: `${page}`, name: page === 1 ? 'Food' : 'Beds', phones: []}];
    response.end(JSON.stringify({total_pages: changed ? 1 : 2, contents}));
  });
  after(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hsds`;
  writeFileSync(at('api.json'), JSON.stringify(about));

  let from = address;
  const build = async (...more: string[]) => {
    let said = '';
    const terminal = {out: (text: string) => (said += text), err: (text: string) => (said += text)};
    const files = [
      '-o',
      at('from-api.json'),
      '--manifest',
      at('api.json'),
      '--keep',
      at('kept.ndjson'),
    ];
    return [await run(['directory', 'build', from, ...files, ...more], terminal), said];
  };
  from = `${address}/all.ndjson`;
  const [code, why] = await build('--since', '2026-01-31');
  assert.deepEqual([code, existsSync(at('from-api.json')), asked], [1, false, []]);
  assert.match(String(why), /for an API with pages: leave them out/);
  from = address;
  assert.equal((await build())[0], 0);
  assert.deepEqual(servicesOf('from-api.json'), ['Beds', 'Food']);
  assert.equal(asked.length, 3, 'one page was asked for twice');
  assert.equal((await build('--since', '2026-01-31'))[0], 0);
  assert.match(asked.at(-1) ?? '', /modified_after=2026-01-31/);
  assert.deepEqual(servicesOf('from-api.json'), ['Beds for all', 'Food']);
});
