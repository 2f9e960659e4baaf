import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {languageNames} from './language-names.ts';
import {lastChecked} from './last-checked.ts';

const now = new Date('2026-11-23T12:00:00Z');

describe('the day on which somebody checked an entry', () => {
  for (const [date, state] of [
    ['2026-11-23', 'lately'],
    ['2026-05-28', 'lately'],
    ['2026-05-26', 'long-ago'],
    ['2019-01-01', 'long-ago'],
    [undefined, 'unknown'],
    ['', 'unknown'],
    ['last spring', 'unknown'],
    ['2030-01-01', 'unknown'],
  ] as const)
    it(`${date} is ${state}`, () => assert.equal(lastChecked(date, now).state, state));
});

describe('the languages in which help is given', () => {
  it('are in the words on screen and in their own', () => {
    assert.deepEqual(languageNames({code: 'es'}, 'en'), {
      name: 'Spanish',
      own: {name: 'español', code: 'es'},
    });
  });

  it('are said once where both are the same', () => {
    assert.deepEqual(languageNames({code: 'es'}, 'es'), {name: 'español'});
  });

  it('keep the name of the data where there is no code, or one that nobody knows', () => {
    assert.deepEqual(languageNames({name: 'Mam'}, 'en'), {name: 'Mam'});
    assert.deepEqual(languageNames({code: 'not a code', name: 'Chuj'}, 'en'), {name: 'Chuj'});
    assert.deepEqual(languageNames({code: '__proto__'}, 'en'), {name: '__proto__'});
    assert.equal(languageNames({}, 'en'), undefined);
  });
});
