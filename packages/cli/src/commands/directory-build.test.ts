import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';

import {Directory} from '@heard/schema';

import {at, folder, heard} from '../run-heard.fixture.ts';

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
