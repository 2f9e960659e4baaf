import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {whenStart} from '@heard/schema';
import fc from 'fast-check';

import {dateOf, datePartsOf, isDate, wrongDateParts, type DateParts} from './partial-date.ts';

const parts = (year: string, month = '', day = ''): DateParts => ({year, month, day});
const date = (year: string, month?: string, day?: string) =>
  dateOf(whenStart, parts(year, month, day));

suite('three controls make a date', () => {
  const rows: readonly (readonly [year: string, month: string, day: string, date: string])[] = [
    ['2026', '', '', '2026'],
    ['2026', '11', '', '2026-11'],
    ['2026', '11', '5', '2026-11-05'],
    ['2026', '2', '05', '2026-02-05'],
    [' 2026 ', '2', ' 5\u00a0', '2026-02-05'],
    ['٢٠٢٦', '11', '٠٥', '2026-11-05'],
    ['२०२६', '1', '३१', '2026-01-31'],
    ['２０２６', '', '', '2026'],
    ['2023', '2', '29', '2023-02-29'],
  ];
  for (const [year, month, day, expected] of rows)
    test(`${year}, ${month}, ${day} is ${expected}`, () => {
      assert.equal(date(year, month, day), expected);
      assert.equal(isDate(whenStart, expected), true);
    });

  test('nothing when nothing is in them', () => {
    assert.equal(date('', '', ''), undefined);
    assert.equal(date(' ', '', '\t'), undefined);
  });
});

suite('what makes no date', () => {
  const rows: readonly (readonly [
    year: string,
    month: string,
    day: string,
    wrong: readonly string[],
  ])[] = [
    ['2026', '2', '30', ['day']],
    ['2026', '11', '31', ['day']],
    ['2026', '11', '0', ['day']],
    ['2026', '11', 'first', ['day']],
    ['2026', '', '5', ['month']],
    ['', '11', '5', ['year']],
    ['26', '11', '5', ['year']],
    ['last year', '', '', ['year']],
    ['2026-11', '', '', ['year']],
    ['2026-11', '11', '', ['year']],
    ['20266', '2', '31', ['year', 'day']],
    ['x', '', 'y', ['year', 'month']],
    ['%', '5', '%2D-', ['year', 'day']],
  ];
  for (const [year, month, day, wrong] of rows)
    test(`"${year}", "${month}", "${day}" is kept, and ${wrong.join(' and ')} told to change`, () => {
      const answer = date(year, month, day);
      assert.ok(answer);
      assert.equal(isDate(whenStart, answer), false);
      assert.deepEqual(datePartsOf(whenStart, answer), parts(year, month, day));
      assert.deepEqual([...wrongDateParts(whenStart, parts(year, month, day))], wrong);
    });
});

test('what was typed comes back as it was, or as the same number', () => {
  const typed = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.integer({min: 0, max: 2100}).map(String),
    fc.constantFrom('', '-', '%', '%2D', '05', ' 7 '),
  );
  const month = fc.constantFrom('', ...Array.from({length: 12}, (_, at) => String(at + 1)));
  fc.assert(
    fc.property(typed, month, typed, (year, chosen, day) => {
      const answer = date(year, chosen, day);
      const back = datePartsOf(whenStart, answer);
      if (answer === undefined) assert.equal(`${year}${chosen}${day}`.trim(), '');
      else if (isDate(whenStart, answer)) assert.equal(dateOf(whenStart, back), answer);
      else assert.deepEqual(back, parts(year, chosen, day));
    }),
  );
});

test('a date has nothing to change', () => {
  assert.equal(wrongDateParts(whenStart, parts('2026', '2', '28')).size, 0);
});

test('a missing date is told to begin with the year', () => {
  assert.deepEqual([...wrongDateParts(whenStart, parts(''))], ['year']);
});
