import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {ByteReader} from './bytes.ts';
import {Dictionary} from './dictionary.ts';
import {listWords, mostImpact, type ListedWord} from './list-words.ts';
import {openTerms} from './open-terms.ts';
import {packTerms} from './pack-terms.ts';
import {words} from './words.ts';

const entriesOf = ({list, count}: ListedWord): readonly (readonly [number, number])[] => {
  const reader = new ByteReader(list);
  let entry = 0;
  return Array.from({length: count}, () => {
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

suite('the words of entries', () => {
  test('are listed with the entries in which they stand, and open as they were packed', () => {
    fc.assert(
      fc.property(fc.array(texts, {maxLength: 20}), (entries) => {
        const expected = new Map<string, number[]>();
        entries.forEach((some, entry) => {
          for (const word of new Set(some.flatMap(({text}) => words(text))))
            expected.set(word, [...(expected.get(word) ?? []), entry]);
        });
        const listed = listWords(entries);
        assert.deepEqual(
          listed.map(({word}) => word),
          [...expected.keys()].sort(),
        );
        const table = openTerms(packTerms(listed));
        assert.ok(table);
        const dictionary = Dictionary.of(table);
        let place = 0;
        listed.forEach(({word, count, list}, term) => {
          assert.equal(dictionary.text(term), word);
          assert.deepEqual(dictionary.listing(term), {count, place});
          place += list.length;
          const found = entriesOf(listed[term]!);
          assert.deepEqual(
            found.map(([entry]) => entry),
            expected.get(word),
          );
          assert.ok(found.every(([, impact]) => impact >= 1 && impact <= mostImpact));
        });
        assert.equal(table.places.at(-1), place);
      }),
      {numRuns: 300},
    );
  });

  test('count for more in a name than in a long text', () => {
    const listed = listWords([
      [{text: 'rent', weight: 12}],
      [{text: `rent ${'other words '.repeat(40)}`, weight: 2}],
    ]);
    const [[, name], [, text]] = entriesOf(listed.find(({word}) => word === 'rent')!) as [
      [number, number],
      [number, number],
    ];
    assert.ok(name > text, `${name} ${text}`);
  });

  test('are none when anything of them is missing', () => {
    const terms = packTerms(
      listWords([[{text: 'help with rent', weight: 2}], [{text: 'legal aid', weight: 12}]]),
    );
    assert.ok(openTerms(terms));
    for (let length = 0; length < terms.length; length++)
      assert.equal(openTerms(terms.slice(0, length)), undefined, String(length));
  });

  test('never throw and never ask for much memory, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (bytes) => void openTerms(bytes)),
      {numRuns: 2000},
    );
  });
});
