import assert from 'node:assert/strict';
import {test} from 'node:test';

import {sourceLocalizer} from '../locale/localizer.ts';
import {partialDateLines} from './partial-date-lines.ts';

const text = (answer: string, locale = 'en') =>
  partialDateLines(answer, {...sourceLocalizer, locale}).join('\n');

test('a date is read as exactly as it is known', () => {
  assert.equal(text('2026-11-05'), 'November 5, 2026');
  assert.equal(text('2026-11'), 'November 2026');
  assert.equal(text('2026'), '2026');
});

test('a date is read in the order and the digits of the language', () => {
  assert.equal(text('2026-11-05', 'es'), '5 de noviembre de 2026');
  assert.equal(text('2026-11-05', 'ja'), '2026年11月5日');
  assert.equal(text('2026', 'ar-EG'), '٢٠٢٦');
});

test('the day that was said is the day that is read, also February 29 of a year without one', () => {
  assert.equal(text('2026-02-29'), 'February 29, 2026');
  assert.equal(text('2026-12-31'), 'December 31, 2026');
  assert.equal(text('2026-01-01'), 'January 1, 2026');
});

test('what is no date is read as it was typed', () => {
  assert.equal(text('last week%2Dend-11-'), 'last week-end 11');
});
