import assert from 'node:assert/strict';
import {test} from 'node:test';

import {inLatin} from './in-latin.ts';

for (const [word, latin] of [
  ['Центр', 'tsentr'],
  ['помощи', 'pomoshchi'],
  ['Харків', 'kharkiv'],
  ['ёлка', 'elka'],
  ['Αθήνα', 'athina'],
  ['서울', 'seoul'],
  ['부산', 'busan'],
  ['한국', 'hanguk'],
  ['rent', undefined],
  ['נור', undefined],
  ['法律', undefined],
  ['', undefined],
] as const)
  test(`${word || 'nothing'} is typed as ${latin ?? 'it is'}`, () =>
    assert.equal(inLatin(word), latin));
