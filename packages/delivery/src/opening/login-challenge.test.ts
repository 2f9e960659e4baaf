import assert from 'node:assert/strict';
import {createHash, randomBytes} from 'node:crypto';
import {test} from 'node:test';

import {LoginRequest} from '@heard/schema';
import {Encrypter, generateIdentity, identityToRecipient} from 'age-encryption';

import {toBase64} from '../encoding/base64.ts';
import {solveLoginChallenge} from './login-challenge.ts';

const identity = await generateIdentity();
const here = {origin: 'https://intake.example.org', tenant: 'city'};

const sealed = async (content: string): Promise<string> => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  return toBase64(await encrypter.encrypt(content));
};

const nonce = randomBytes(32).toString('base64url');
const challenge = {purpose: 'heard-inbox-login', ...here, nonce};

test('staff come in with a hash of the challenge, never with what was in it', async () => {
  const result = await solveLoginChallenge(await sealed(JSON.stringify(challenge)), identity, here);
  const input = `heard-inbox-login\nhttps://intake.example.org\ncity\n${nonce}`;
  const answer = createHash('sha256').update(input).digest('base64url');
  assert.deepEqual(result, {ok: true, answer});
  assert.ok(LoginRequest.safeParse({challenge: nonce, answer}).success);
});

test('a hostile server gets no answer to anything but its own login challenge', async () => {
  for (const [content, code] of [
    [{...challenge, origin: 'https://intake.example.com'}, 'other-origin'],
    [{...challenge, tenant: 'county'}, 'other-tenant'],
    [{...challenge, purpose: 'something-else'}, 'not-a-challenge'],
    [{...challenge, nonce: 'short'}, 'not-a-challenge'],
    [{...challenge, extra: 1}, 'not-a-challenge'],
    [
      {schemaVersion: 1, answers: {'incident.narrative': 'a report passed off as a challenge'}},
      'not-a-challenge',
    ],
    ['text', 'not-a-challenge'],
  ] as const) {
    const file = await sealed(JSON.stringify(content));
    assert.deepEqual(await solveLoginChallenge(file, identity, here), {ok: false, code});
  }
  const other = await generateIdentity();
  const good = await sealed(JSON.stringify(challenge));
  assert.deepEqual(await solveLoginChallenge(good, other, here), {
    ok: false,
    code: 'not-for-this-key',
  });
  for (const wrong of ['', '!', 'bm8gYWdlIGZpbGU='])
    assert.deepEqual(await solveLoginChallenge(wrong, identity, here), {
      ok: false,
      code: 'damaged',
    });
});
