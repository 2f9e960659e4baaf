import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Recipient} from '@heard/schema';

import {recipientsFor} from './recipients-for.ts';

const [daily, recovery, police] = ['q', 'p', 'z'].map((letter) => `age1${letter.repeat(58)}`);
const alliance = {
  id: 'alliance',
  name: 'Harbor Alliance',
  consent: 'by-sending',
  keys: [daily, recovery],
} as Recipient;
const city = {id: 'city', name: 'City', consent: 'ask', keys: [police, recovery]} as Recipient;

test('a person who ticks nobody sends to those who read every report, and to nobody else', () => {
  assert.deepEqual(recipientsFor([alliance, city], []), {
    recipients: [alliance],
    ids: ['alliance'],
    keys: [daily, recovery],
  });
});

test('a person who ticks the city sends to it as well, and a key that two hold is used once', () => {
  const chosen = recipientsFor([alliance, city], ['city', 'nobody-of-this-name']);
  assert.deepEqual(chosen.ids, ['alliance', 'city']);
  assert.deepEqual(chosen.keys, [daily, recovery, police]);
});
