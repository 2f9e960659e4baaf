import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {Phrases} from './phrases.ts';

const found = (phrases: readonly string[], text: string) =>
  new Phrases(phrases).find(text).map(({start, end}) => text.slice(start, end));

describe('phrases', () => {
  const cases: [name: string, phrases: string[], text: string, found: string[]][] = [
    [
      'whatever their case and white space',
      ['77 Hideaway Row'],
      'at 77 HIDEAWAY\n  row.',
      ['77 HIDEAWAY\n  row'],
    ],
    ['between signs', ['77 Hideaway Row'], '(77 Hideaway Row), x', ['77 Hideaway Row']],
    [
      'not inside of longer words',
      ['7 Hill Rd', '60999'],
      '77 Hill Rd, 7 Hill Rds, 609990, a60999',
      [],
    ],
    [
      'the longest of several',
      ['7 Hill', '7 Hill Rd', '7 Hill Rd, Suite 2'],
      'at 7 Hill Rd, Suite 3',
      ['7 Hill Rd'],
    ],
    [
      'a part when the whole is not there',
      ['7 Hill', '7 Hill Rd North'],
      '7 Hill Rd South',
      ['7 Hill'],
    ],
    ['more than once', ['60999'], '60999 and 60999', ['60999', '60999']],
    [
      'with signs in them',
      ['5 St. John’s (rear)'],
      'See 5 ST. JOHN’S (REAR)!',
      ['5 ST. JOHN’S (REAR)'],
    ],
    [
      'in other scripts',
      ['улица Ленина 5', '中山路 5 号'],
      'УЛИЦА ЛЕНИНА 5; 中山路 5 号',
      ['УЛИЦА ЛЕНИНА 5', '中山路 5 号'],
    ],
    ['beside letters of two code units not', ['60999'], '\u{10400}60999 60999\u{10400}', []],
    ['none when there are none', ['', '  '], 'a b', []],
  ];
  for (const [name, phrases, text, expected] of cases) {
    it(`are found ${name}`, () => assert.deepEqual(found(phrases, text), expected));
  }

  it('are found by their first words when they are endless', () => {
    const endless = '- '.repeat(50_000);
    assert.equal(found([endless], `x ${'- '.repeat(60)}`).length, 1);
  });

  it('are looked for to the end in signs that could begin one anywhere', () => {
    const signs = '\u0301'.repeat(500);
    // This took minutes when every end was tried at every start.
    assert.deepEqual(found([`${signs}x`], `${signs.repeat(10)}x`), [`${signs}x`]);
  });

  it('are found where a regular expression of all of them finds them', () => {
    const word = fc.constantFrom('7', '77', 'Oak', 'oak', 'St.', 'Row,', '(x)', 'É', '号', '12-14');
    const phrase = fc.array(word, {minLength: 1, maxLength: 3}).map((words) => words.join(' '));
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '  ', '\n', ', ', '', '.', '-')), {maxLength: 12})
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.array(phrase, {minLength: 1, maxLength: 6}), text, (phrases, one) => {
        const patterns = [...phrases]
          .sort((a, b) => b.length - a.length)
          .map((each) =>
            each
              .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
              .split(' ')
              .join('\\s+'),
          );
        const all = new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'giu');
        const expected = [...one.matchAll(all)].map((match) => match.index);
        const starts = new Phrases(phrases).find(one).map(({start}) => start);
        assert.deepEqual(starts, expected);
      }),
      {numRuns: 2000},
    );
  });
});
