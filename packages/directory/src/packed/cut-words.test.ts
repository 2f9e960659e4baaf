import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import type {ListedWord} from '../search/list-words.ts';
import {cutWords} from './cut-words.ts';

const sizes = {words: 60, lists: 40};
const listed = (words: readonly string[]): readonly ListedWord[] =>
  [...new Set(words)].sort().map((word) => ({word, count: 1, list: new Uint8Array(word.length)}));
const some = fc.array(fc.string({minLength: 1, maxLength: 8}), {maxLength: 200});

suite('words cut into blocks', () => {
  test('are all there, in their order, and so are their lists', () => {
    fc.assert(
      fc.property(some, (words) => {
        const all = listed(words);
        const blocks = cutWords(all, sizes);
        assert.deepEqual(
          blocks.flatMap((block) => block.words),
          all,
        );
        for (const {words: inBlock, lists} of blocks) {
          assert.deepEqual([lists[0]![0], lists.at(-1)![1]], [0, inBlock.length]);
          for (const [at, [from]] of lists.entries()) if (at) assert.equal(from, lists[at - 1]![1]);
        }
      }),
    );
  });

  test('keep the same blocks further on when a word comes', () => {
    const words = Array.from({length: 2_000}, (_, at) => `w${((at * 7919) % 100_003) + 100_000}`);
    const textOf = (list: readonly string[]) =>
      cutWords(listed(list), sizes).map((block) => block.words.map(({word}) => word).join());
    const before = textOf(words);
    assert.ok(before.length > 100, String(before.length));
    for (const word of ['w0', 'w150000', 'w199999x']) {
      const known = new Set(before);
      const changed = textOf([...words, word]).filter((block) => !known.has(block));
      assert.ok(changed.length <= 12, `${word}: ${changed.length} of ${before.length}`);
    }
  });
});
