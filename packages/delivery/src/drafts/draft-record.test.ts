import assert from 'node:assert/strict';
import {test} from 'node:test';

import {
  isDraftRecord,
  isExpired,
  isLater,
  lifetime,
  slotOf,
  type DraftRecord,
} from './draft-record.ts';

const record = (change: object = {}): DraftRecord => ({
  ...{id: 'a', slot: 's', format: 1, version: 1, expires: 1_000},
  ...{iv: new Uint8Array(12), sealed: new ArrayBuffer(16)},
  ...change,
});

test('a draft is kept up to its last millisecond', () => {
  assert.equal(isExpired(record(), 999), false);
  assert.equal(isExpired(record(), 1_000), true);
});

test('D09 a draft from a clock that ran years ahead is not kept for years', () => {
  const {session} = lifetime;
  const ahead = (ms: number) => isExpired(record({expires: ms}), 0);
  assert.equal(ahead(session), false);
  assert.equal(ahead(2 * session), false, 'a clock may be put right by some minutes');
  assert.equal(ahead(2 * session + 1), true);
  const salt = new Uint8Array(16);
  assert.equal(isExpired(record({salt, expires: lifetime.passphrase}), 0), false);
});

test('what is laid into the database by others is no draft', () => {
  assert.equal(isDraftRecord(record()), true);
  for (const value of [undefined, null, 0, 'x', [], {}, {id: 'a'}, new Date(0)])
    assert.equal(isDraftRecord(value), false, String(value));
  for (const [key, value] of [
    ['id', 1],
    ['slot', undefined],
    ['format', 0],
    ['format', 2],
    ['version', NaN],
    ['expires', '2030'],
    ['salt', 'salt'],
    ['iv', [1, 2]],
    ['sealed', new Uint8Array(16)],
  ] as const)
    assert.equal(isDraftRecord(record({[key]: value})), false, key);
});

test('S06 a draft of a later layout is known by its number alone', () => {
  assert.equal(isLater({id: 'a', format: 2, somethingNew: true}), true);
  for (const value of [record(), {}, null, undefined, {format: '2 or so'}])
    assert.equal(isLater(value), false);
});

test('no name of a tenant or form stands in the place of its drafts', async () => {
  const slot = await slotOf({tenant: 'lake-city', form: 'hate-incident', version: 1});
  assert.match(slot, /^[\w-]{22}$/u);
  assert.equal(slot, await slotOf({tenant: 'lake-city', form: 'hate-incident', version: 2}));
  assert.notEqual(slot, await slotOf({tenant: 'lake-city', form: 'online-hate', version: 1}));
  assert.notEqual(slot, await slotOf({tenant: 'hill-city', form: 'hate-incident', version: 1}));
});
