import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {deriveKey, importKey, openContent, plainPassphrase, sealContent} from './draft-cipher.ts';
import type {DraftRecord} from './draft-record.ts';

const subject = {tenant: 'lake-city', form: 'hate-incident', version: 3};
const content = {answers: {'incident.narrative': 'At the bus stop.'}, step: 'what'};
const bytes = (fill: number, length: number) => new Uint8Array(length).fill(fill);

const sealed = async (key: CryptoKey): Promise<DraftRecord> => ({
  ...{id: 'a', slot: 's', format: 1, version: subject.version, expires: 0},
  ...(await sealContent(key, subject, 'a', content)),
});

test('a draft opens with its key', async () => {
  const key = await importKey(bytes(1, 32));
  assert.deepEqual(await openContent(key, subject, await sealed(key)), content);
});

test('the same content is sealed to other bytes each time', async () => {
  const key = await importKey(bytes(1, 32));
  const [a, b] = [await sealed(key), await sealed(key)];
  assert.notDeepEqual(a.iv, b.iv);
  assert.notDeepEqual(new Uint8Array(a.sealed), new Uint8Array(b.sealed));
});

test('S09 a draft with one bit flipped does not open', async () => {
  const key = await importKey(bytes(1, 32));
  const record = await sealed(key);
  const bits = fc.integer({min: 0, max: record.sealed.byteLength * 8 - 1});
  await fc.assert(
    fc.asyncProperty(bits, async (bit) => {
      const flipped = new Uint8Array(record.sealed.slice(0));
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      const found = await openContent(key, subject, {...record, sealed: flipped.buffer});
      assert.equal(found, undefined);
    }),
  );
  for (let bit = 0; bit < 96; bit++) {
    const iv = record.iv.slice();
    iv[bit >> 3]! ^= 1 << (bit & 7);
    assert.equal(await openContent(key, subject, {...record, iv}), undefined);
  }
});

test('a draft does not open in the place of another', async () => {
  const key = await importKey(bytes(1, 32));
  const record = await sealed(key);
  for (const other of [{tenant: 'hill-city'}, {form: 'online-hate'}])
    assert.equal(await openContent(key, {...subject, ...other}, record), undefined);
  for (const other of [{id: 'b'}, {version: 4}])
    assert.equal(await openContent(key, subject, {...record, ...other}), undefined);
});

test('a draft does not open with the key of another passphrase or salt', async () => {
  const record = await sealed(await deriveKey('blue kettle 41', bytes(7, 16)));
  const opens = async (passphrase: string, salt = bytes(7, 16)) =>
    !!(await openContent(await deriveKey(passphrase, salt), subject, record));
  assert.equal(await opens('blue kettle 41'), true);
  assert.equal(await opens('blue kettle 42'), false);
  assert.equal(await opens('blue kettle 41', bytes(8, 16)), false);
});

test('a passphrase is the same on every keyboard, with a space after it or not', () => {
  assert.equal(plainPassphrase(' cafe\u0301 azul '), 'caf\u00e9 azul');
  assert.equal(plainPassphrase('１２３ abc'), '123 abc');
  assert.notEqual(plainPassphrase('Abc'), plainPassphrase('abc'));
});
