import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {termText} from './ask-index.ts';
import {ByteReader} from './bytes.ts';
import {openIndex, type SearchIndex} from './open-index.ts';
import {mostImpact, packIndex, type PackedIndex} from './pack-index.ts';
import {words} from './words.ts';

const open = ({terms}: PackedIndex): SearchIndex | undefined => openIndex(terms);

const listOf = (
  index: SearchIndex,
  {lists}: PackedIndex,
  term: number,
): readonly (readonly [number, number])[] => {
  const reader = new ByteReader(lists, index.places[term]);
  let entry = 0;
  return Array.from({length: index.counts[term]!}, () => {
    const value = reader.number();
    entry += value >>> 4;
    return [entry, value & 15] as const;
  });
};

const texts = fc.array(
  fc.record({
    text: fc.string({unit: 'grapheme', maxLength: 40}),
    weight: fc.constantFrom(1, 2, 12),
  }),
  {maxLength: 3},
);

suite('an index that was packed', () => {
  test('opens with every word, sorted, and the entries in which it stands', () => {
    fc.assert(
      fc.property(fc.array(texts, {maxLength: 20}), (entries) => {
        const packed = packIndex(entries);
        const index = open(packed);
        assert.ok(index);
        assert.equal(index.places.at(-1), packed.lists.length);
        assert.equal(index.entries, entries.length);
        const expected = new Map<string, number[]>();
        entries.forEach((some, entry) => {
          for (const word of new Set(some.flatMap(({text}) => words(text))))
            expected.set(word, [...(expected.get(word) ?? []), entry]);
        });
        const terms = Array.from(index.counts, (_, term) => termText(index, term));
        assert.deepEqual(terms, [...expected.keys()].sort());
        terms.forEach((word, term) => {
          const list = listOf(index, packed, term);
          assert.deepEqual(
            list.map(([entry]) => entry),
            expected.get(word),
          );
          assert.ok(list.every(([, impact]) => impact >= 1 && impact <= mostImpact));
        });
      }),
      {numRuns: 300},
    );
  });

  test('counts a word for more in a name than in a long text', () => {
    const packed = packIndex([
      [{text: 'rent', weight: 12}],
      [{text: `rent ${'other words '.repeat(40)}`, weight: 2}],
    ]);
    const index = open(packed)!;
    const rent = Array.from(index.counts, (_, term) => termText(index, term)).indexOf('rent');
    const [[, name], [, text]] = listOf(index, packed, rent) as [
      [number, number],
      [number, number],
    ];
    assert.ok(name > text, `${name} ${text}`);
  });

  test('is no index when anything of it is missing', () => {
    const {terms} = packIndex([
      [{text: 'help with rent', weight: 2}],
      [{text: 'legal aid', weight: 12}],
    ]);
    assert.ok(openIndex(terms));
    for (let length = 0; length < terms.length; length++)
      assert.equal(openIndex(terms.slice(0, length)), undefined, String(length));
  });

  test('never throws and never asks for much memory, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (bytes) => void openIndex(bytes)),
      {numRuns: 2000},
    );
  });
});
