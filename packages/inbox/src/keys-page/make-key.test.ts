import assert from 'node:assert/strict';
import {test} from 'node:test';

import {readKeys} from '../key/read-key.ts';
import {
  checkPassphrase,
  groupsOf,
  keyFileName,
  keyFileText,
  keyKinds,
  makeKey,
} from './make-key.ts';

for (const kind of keyKinds)
  test(`a ${kind} key comes back from its file, and from the groups on its paper`, async () => {
    const made = await makeKey(kind, ' Front desk ');
    const {identity, recipient} = made;
    assert.equal(recipient.startsWith('age1pq1'), kind === 'post-quantum');
    const expected = {ok: true, keys: [{identity, recipient}]};
    assert.deepEqual(await readKeys(await keyFileText(made, '')), expected);
    assert.deepEqual(await readKeys(groupsOf(identity).join(' ')), expected);
    assert.equal(keyFileName(made), 'front-desk.key');
  });

test('a name leads to no other folder, and none leads to a file all the same', async () => {
  const made = await makeKey('classic', '../../etc/passwd');
  assert.equal(keyFileName(made), 'etc-passwd.key');
  assert.equal(keyFileName({...made, name: '/..'}), 'heard.key');
});

test('a passphrase that was mistyped or is quickly guessed is not used', () => {
  assert.equal(checkPassphrase('', ''), undefined);
  assert.equal(checkPassphrase('a lamp', 'a lamp'), 'too-short');
  assert.equal(checkPassphrase('four words and a lamp', 'four words and a lump'), 'not-the-same');
  assert.equal(checkPassphrase('four words and a lamp', 'four words and a lamp'), undefined);
});
