import assert from 'node:assert/strict';
import {test} from 'node:test';

import {generateIdentity, identityToRecipient} from 'age-encryption';

import {identityOf, importableIdentity} from './importable-identity.ts';

const key = (first: number) => Uint8Array.from({length: 32}, (_, index) => (index ? 7 : first));

test('a key that begins with a zero byte is written so that every browser takes it', () => {
  assert.equal(identityOf(key(0)), identityOf(key(1)));
  assert.notEqual(identityOf(key(8)), identityOf(key(0)));
});

test('and it is still the same key', async () => {
  // Byte 8 differs from byte 0 in a bit that counts, 1 only in one that X25519 clears.
  const recipient = (first: number) => identityToRecipient(identityOf(key(first)));
  assert.equal(await recipient(1), await recipient(2));
  assert.notEqual(await recipient(1), await recipient(8));
});

test('every other identity stays as it is written', async () => {
  const identity = await generateIdentity();
  assert.equal(importableIdentity(identityOf(key(9))), identityOf(key(9)));
  assert.equal(importableIdentity(identity).length, identity.length);
  assert.equal(importableIdentity('AGE-SECRET-KEY-PQ-1ABC'), 'AGE-SECRET-KEY-PQ-1ABC');
  assert.equal(importableIdentity('not a key'), 'not a key');
});
