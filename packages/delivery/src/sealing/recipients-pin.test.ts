import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';

import {recipientsPin} from './recipients-pin.ts';

const alliance = {id: 'alliance', name: 'Harbor', consent: 'by-sending', keys: ['age1b', 'age1a']};
const city = {id: 'city', name: 'City', consent: 'ask', keys: ['age1c']};

test('the pin is the hash of who reads a report and of their keys, in one order', async () => {
  const text = '[["alliance","by-sending",["age1a","age1b"]],["city","ask",["age1c"]]]';
  const hash = createHash('sha256').update(text).digest('base64');
  const pin = await recipientsPin([alliance, city]);
  assert.equal(pin, `sha256-${hash}`);
  const turned = {...alliance, keys: ['age1a', 'age1b'], name: 'Harbor Alliance'};
  assert.equal(await recipientsPin([city, turned]), pin);
});

test('a key, a reader or a condition more or less is another pin', async () => {
  const pins = await Promise.all(
    [
      [alliance, city],
      [alliance],
      [alliance, {...city, consent: 'by-sending'}],
      [alliance, {...city, id: 'town'}],
      [alliance, {...city, keys: ['age1c', 'age1d']}],
      [
        {...alliance, keys: ['age1a']},
        {...city, keys: ['age1b', 'age1c']},
      ],
      [alliance, {...city, keys: undefined}],
    ].map(recipientsPin),
  );
  assert.equal(new Set(pins).size, pins.length);
});
