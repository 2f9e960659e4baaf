import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {generateIdentity, identityToRecipient, lockKeyFile} from '@heard/delivery/opening';

import {readKeyFile} from './read-key-file.ts';
import {readKeys} from './read-key.ts';

const identity = await generateIdentity();
const recipient = await identityToRecipient(identity);
const keyFile = `# created: 2026-11-23T14:00:00Z\n# public key: ${recipient}\n${identity}\n`;
const key = {identity, recipient};

suite('a member of the staff brings a key', () => {
  test('as a key file, from any system', async () => {
    const expected = {ok: true, keys: [key]};
    assert.deepEqual(await readKeys(keyFile), expected);
    assert.deepEqual(await readKeys(keyFile.replaceAll('\n', '\r\n')), expected);
    assert.deepEqual(await readKeys(`  ${identity.toLowerCase()}  `), expected);
    assert.deepEqual(await readKeyFile(new Blob([keyFile])), expected);
    const utf16 = Buffer.from(`\ufeff${keyFile}`, 'utf16le');
    assert.deepEqual(await readKeyFile(new Blob([utf16])), expected);
  });

  test('as a key file with a passphrase, and hears when it is another one', async () => {
    const locked = await lockKeyFile(keyFile, 'four words and a lamp');
    assert.deepEqual(await readKeyFile(new Blob([locked]), 'four words and a lamp'), {
      ok: true,
      keys: [key],
    });
    for (const [passphrase, code] of [
      ['', 'passphrase-needed'],
      ['Four words and a lamp', 'wrong-passphrase'],
    ] as const)
      assert.deepEqual(await readKeyFile(new Blob([locked]), passphrase), {ok: false, code});
  });

  test('as it stands on paper, in groups and on two lines', async () => {
    const groups = identity.replace(/(?<=-1.*)(.{4})/g, '$1 ');
    const typed = `${groups.slice(0, 40)}\n${groups.slice(40)}`;
    assert.deepEqual(await readKeys(typed.toLowerCase()), {ok: true, keys: [key]});
  });

  test('with the key before it, after a change of keys', async () => {
    const before = await generateIdentity();
    const result = await readKeys(`${keyFile}${before}\n${identity}`);
    assert.ok(result.ok);
    assert.deepEqual(
      result.keys.map((each) => each.identity),
      [identity, before],
    );
  });

  test('and hears what is wrong when it is something else', async () => {
    const cut = identity.slice(0, -1);
    const typo = identity.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q'));
    const many = await Promise.all(Array.from({length: 6}, generateIdentity));
    for (const [text, code] of [
      ['', 'empty'],
      [' \n\n', 'empty'],
      [recipient, 'public-key'],
      [`# public key: ${recipient}\n`, 'public-key'],
      ['age-encryption.org/v1\n-> X25519 ac\n', 'locked-file'],
      ['age-encryption.org/v1\n-> scrypt ac 18\n', 'passphrase-needed'],
      ['-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n', 'locked-file'],
      [cut, 'damaged-key'],
      [typo, 'damaged-key'],
      [`my key is ${identity}`, 'damaged-key'],
      ['%PDF-1.7', 'no-key'],
      ['-----BEGIN OPENSSH PRIVATE KEY-----', 'no-key'],
      [many.join('\n'), 'too-many-keys'],
    ] as const)
      assert.deepEqual(await readKeys(text), {ok: false, code}, code);
    assert.deepEqual(await readKeyFile(new Blob(['x'.repeat(70_000)])), {
      ok: false,
      code: 'no-key',
    });
  });
});
