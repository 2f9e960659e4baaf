import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {isolated} from './isolated.ts';

/** Where each sign of a text stands: how many marks are open there that isolate. Fails where too many are closed. */
const depths = (text: string): readonly number[] => {
  let depth = 0;
  return [...text].map((sign) => {
    if (sign === '\u2069') depth--;
    assert.ok(depth >= 0, 'more is closed than was opened');
    if (/[\u2066-\u2068]/u.test(sign)) depth++;
    return depth;
  });
};

suite('X10 what a person wrote stands by itself in a text of ours', () => {
  const marks = fc.constantFrom(
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u202E',
    '\u202C',
    'a',
    'א',
  );

  test('whatever marks of direction are in it, and as it was written', () => {
    fc.assert(
      fc.property(fc.array(marks), (signs) => {
        const written = signs.join('');
        const text = isolated(written);
        assert.ok(text.includes(written));
        const inside = depths(`(${text})`);
        assert.deepEqual([inside[0], inside.at(-1)], [0, 0], 'nothing stays open around it');
        const start = text.indexOf(written) + 1;
        assert.ok(inside.slice(start, start + signs.length).every((depth) => depth > 0));
      }),
    );
  });

  test('with one mark before it and one behind it, where that is enough', () => {
    assert.equal(isolated('sam@example.org'), '\u2068sam@example.org\u2069');
    assert.equal(isolated('\u2067אב\u2069'), '\u2068\u2067אב\u2069\u2069');
  });
});
