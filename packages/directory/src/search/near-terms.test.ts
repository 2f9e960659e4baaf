import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {nearTerms, type Terms} from './near-terms.ts';

const termsOf = (words: readonly string[]): {terms: Terms; sorted: readonly string[]} => {
  const sorted = [...new Set(words)].sort();
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach((word, at) => (starts[at + 1] = starts[at]! + word.length));
  const all = sorted.join('');
  const units = Uint16Array.from({length: all.length}, (_, at) => all.charCodeAt(at));
  return {terms: {units, starts}, sorted};
};

const found = (words: readonly string[], word: string, most: number, unfinished = false) => {
  const {terms, sorted} = termsOf(words);
  const best = new Map<string, number>();
  nearTerms(terms, word, most, unfinished, (term, edits) =>
    best.set(sorted[term]!, Math.min(edits, best.get(sorted[term]!) ?? Infinity)),
  );
  return Object.fromEntries([...best].sort());
};

/** Optimal string alignment: the plain way, cell by cell. */
const distance = (a: string, b: string): number => {
  const rows = Array.from({length: a.length + 1}, (_, i) =>
    Array.from({length: b.length + 1}, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = least;
    }
  return rows[a.length]![b.length]!;
};

suite('terms near to a word', () => {
  const words = ['evict', 'evicted', 'eviction', 'evictions', 'conviction', 'evening', 'victim'];

  test('are the word itself, and nothing else without edits', () => {
    assert.deepEqual(found(words, 'eviction', 0), {eviction: 0});
    assert.deepEqual(found(words, 'evictio', 0), {});
  });

  test('are all that begin with it while it is unfinished', () => {
    assert.deepEqual(found(words, 'evict', 0, true), {
      evict: 0,
      evicted: 0,
      eviction: 0,
      evictions: 0,
    });
  });

  test('are those with a letter more, less, another, or two swapped', () => {
    for (const typed of ['evixtion', 'evicton', 'evicction', 'evcition', 'veiction', 'xeviction'])
      assert.equal(found(words, typed, 1)['eviction'], 1, typed);
  });

  test('are what comparing with every term finds, with the same edits', () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6});
    fc.assert(
      fc.property(fc.array(letters), letters, fc.nat(2), (some, word, most) => {
        const expected = [...new Set(some)]
          .map((term) => [term, distance(word, term)] as const)
          .filter(([, edits]) => edits <= most);
        assert.deepEqual(found(some, word, most), Object.fromEntries(expected.sort()));
      }),
      {numRuns: 3000},
    );
  });

  test('that are unfinished have a beginning that is near', () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'b'), maxLength: 6});
    fc.assert(
      fc.property(fc.array(letters), letters, fc.nat(1), (some, word, most) => {
        const least = (term: string) =>
          Math.min(
            ...Array.from({length: term.length + 1}, (_, n) => distance(word, term.slice(0, n))),
          );
        const expected = [...new Set(some)].filter((term) => least(term) <= most).sort();
        assert.deepEqual(Object.keys(found(some, word, most, true)).sort(), expected);
      }),
      {numRuns: 2000},
    );
  });
});
