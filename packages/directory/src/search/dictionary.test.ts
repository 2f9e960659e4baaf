import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {answersTo, rangeOf, slipRangesOf, slipsOf} from './ask-dictionary.ts';
import {Dictionary, everyWord} from './dictionary.ts';
import {openTerms} from './open-terms.ts';
import {packTerms} from './pack-terms.ts';

const listed = (words: readonly string[]) =>
  words.map((word) => ({word, count: 1, list: Uint8Array.of(17)}));

/** Words in blocks that are cut at these places, and which of the blocks were fetched. */
const cut = (words: readonly string[], places: readonly number[]) => {
  const ends = [...new Set(places.filter((place) => place < words.length))].sort((a, b) => a - b);
  const blocks = [...ends, words.length]
    .map((end, at) => words.slice(ends[at - 1] ?? 0, end))
    .filter(({length}) => length);
  const fetched: number[] = [];
  const dictionary = new Dictionary(
    blocks.map((block) => [block[0]!, block.length]),
    (block) => {
      fetched.push(block);
      return Promise.resolve(openTerms(packTerms(listed(blocks[block]!)))!);
    },
  );
  return {dictionary, fetched};
};

const texts = (dictionary: Dictionary, answers: ReadonlyMap<number, number>) =>
  [...answers].map(([term, share]) => [dictionary.text(term), share]).sort();

const letters = fc.string({unit: fc.constantFrom('a', 'b', 's', 'ф', '法'), maxLength: 7});
const sorted = fc
  .uniqueArray(letters, {minLength: 1, maxLength: 60})
  .map((words) => words.filter(Boolean).sort())
  .filter(({length}) => length > 0);

suite('words in blocks', () => {
  test('answer as all of them in one do, once the blocks are there that a word needs', async () => {
    await fc.assert(
      fc.asyncProperty(
        sorted,
        fc.array(fc.nat(60)),
        letters.filter(Boolean),
        fc.boolean(),
        async (words, places, word, unfinished) => {
          const whole = Dictionary.of(openTerms(packTerms(listed(words)))!);
          const {dictionary} = cut(words, places);
          const asking = {unfinished, language: 'en'};
          await dictionary.load([rangeOf(word, asking)]);
          assert.deepEqual(
            texts(dictionary, answersTo(dictionary, word, asking)),
            texts(whole, answersTo(whole, word, asking)),
          );
          await dictionary.load([everyWord]);
          assert.deepEqual(
            texts(dictionary, slipsOf(dictionary, word, unfinished, [everyWord])),
            texts(whole, slipsOf(whole, word, unfinished, [everyWord])),
          );
        },
      ),
      {numRuns: 1000},
    );
  });

  const words = ['asylum', 'benefit', 'conviction', 'eviction', 'evictions', 'rent', 'shelter'];

  test('are fetched where a word needs them, each once', async () => {
    const {dictionary, fetched} = cut(words, [1, 2, 3, 4, 5, 6]);
    const range = rangeOf('evictio', {unfinished: true, language: 'en'});
    await Promise.all([dictionary.load([range]), dictionary.load([range])]);
    assert.deepEqual(
      fetched.map((block) => words[block]),
      ['conviction', 'eviction', 'evictions'],
      'the block before may hold words up to the first of the next',
    );
  });

  test('forgive a slip behind the first letter, one letter before it and two swapped, without fetching all', async () => {
    for (const typed of ['evxction', 'evcition', 'xeviction', 'veiction']) {
      const {dictionary, fetched} = cut(words, [1, 2, 3, 4, 5, 6]);
      const ranges = slipRangesOf(typed, true);
      await dictionary.load(ranges);
      const found = texts(dictionary, slipsOf(dictionary, typed, false, ranges));
      assert.ok(
        found.some(([text]) => text === 'eviction'),
        typed,
      );
      assert.ok(fetched.length < words.length, `${typed} ${fetched.join()}`);
    }
  });
});
