import assert from 'node:assert/strict';
import {test} from 'node:test';

import {Encrypter} from 'age-encryption';

import {
  generateIdentity,
  generatePostQuantumIdentity,
  hasPassphrase,
  identityToRecipient,
  lockKeyFile,
  unlockKeyFile,
  writeKeyFile,
} from '../opening.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const passphrase = 'four words and a lamp';

test('a key file that was locked opens with its passphrase alone', async () => {
  const identity = await generatePostQuantumIdentity();
  const text = writeKeyFile(identity, await identityToRecipient(identity), new Date());
  const locked = bytes(await lockKeyFile(text, passphrase));
  assert.ok(hasPassphrase(locked));
  assert.deepEqual(await unlockKeyFile(locked, passphrase), {ok: true, text});
  assert.deepEqual(await unlockKeyFile(locked, 'four words and a lump'), {
    ok: false,
    code: 'wrong-passphrase',
  });
  const cut = locked.slice(0, -60);
  assert.deepEqual(await unlockKeyFile(cut, passphrase), {ok: false, code: 'damaged'});
});

test('a sealed report and a plain key file have no passphrase', async () => {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  assert.equal(hasPassphrase(await encrypter.encrypt('{}')), false);
  assert.equal(hasPassphrase(bytes(identity)), false);
});
