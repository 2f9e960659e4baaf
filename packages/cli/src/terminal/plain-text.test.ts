import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {plainText} from './plain-text.ts';

test('what a terminal would obey is shown instead', () => {
  for (const [text, shown] of [
    ['\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['\u009b31m', '\\u009b31m'],
    ['over\rwritten\b', 'over\\u000dwritten\\u0008'],
    ['\u202etxt.exe', '\\u202etxt.exe'],
    ['\ud800', '\\ud800'],
  ] as const)
    assert.equal(plainText(text), shown);
});

test('words of any script, emoji and line feeds stay as they are', () => {
  for (const text of ['¿Qué pasó?\nNada.', 'می\u200cخواهم', '👩🏽\u200d🦽', '한국어'])
    assert.equal(plainText(text), text);
});

test('JSON made plain still says the same', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      assert.equal(JSON.parse(plainText(JSON.stringify(text))), text);
    }),
  );
});
