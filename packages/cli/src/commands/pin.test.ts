import assert from 'node:assert/strict';
import {test} from 'node:test';

import {recipientsPin} from '@heard/delivery';

import {heard, makeConfig} from '../run-heard.fixture.ts';

const config = makeConfig();

test('a city officer gets the pin for the tag, and none for a file with a mistake', async () => {
  const {status, stdout, stderr} = heard(['pin', '-'], JSON.stringify(config));
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(stdout, `${await recipientsPin(config.recipients)}\n`);
  assert.match(stdout, /^sha256-[\w+/]{43}=\n$/);

  const bad = heard(['pin', '-'], JSON.stringify({...config, recipients: []}));
  assert.deepEqual([bad.status, bad.stdout], [1, '']);
  assert.match(bad.stderr, /heard check-config/);
  const none = heard(['pin', 'nowhere.json']);
  assert.deepEqual([none.status, none.stdout], [1, '']);
});
