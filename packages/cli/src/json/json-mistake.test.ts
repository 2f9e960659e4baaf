import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {findJsonMistake} from './json-mistake.ts';
import {readJson} from './read-json.ts';

test('every mistake is found in its line and column, and said in words', () => {
  for (const [text, line, column, message] of [
    ['{\n  "a": 1,\n}', 3, 1, /comma too many/],
    ['{"a": [1, 2,]}', 1, 13, /comma too many/],
    ['{"a": 1 "b": 2}', 1, 9, /comma or \}/],
    ["{'a': 1}", 1, 2, /double quotes/],
    ['{"a" 1}', 1, 6, /colon/],
    ['{"a": undefined}', 1, 7, /a value should stand here/],
    ['{"a": 01}', 1, 8, /comma or \}/],
    ['{"a": "x\n"}', 1, 9, /double quote in the same line/],
    ['{"path": "C:\\Users"}', 1, 13, /backslash/],
    ['{"a": 1}\r\n}', 2, 1, /should end here/],
    ['{"a": [1', 1, 9, /ends too early/],
    ['', 1, 1, /ends too early/],
    ['[1] // ok?', 1, 5, /should end here/],
    ['['.repeat(100_000), 1, 502, /too deep/],
  ] as const) {
    const mistake = findJsonMistake(text);
    assert.deepEqual([mistake?.line, mistake?.column], [line, column], text.slice(0, 40));
    assert.match(mistake?.message ?? '', message);
  }
});

test('it finds a mistake exactly where the engine refuses', () => {
  const pieces = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '.5',
      'e3',
      'true',
      'nul',
      ' ',
      '\n',
      '\u0001',
    ],
  );
  const texts = fc.oneof(
    fc.json(),
    fc.array(pieces, {maxLength: 12}).map((parts) => parts.join('')),
    fc
      .tuple(fc.json(), fc.nat(), pieces)
      .map(
        ([json, at, piece]) =>
          json.slice(0, at % (json.length + 1)) + piece + json.slice(at % (json.length + 1)),
      ),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let good = true;
      try {
        JSON.parse(text);
      } catch {
        good = false;
      }
      assert.equal(findJsonMistake(text) === undefined, good);
    }),
    {numRuns: 3000},
  );
});

test('a byte order mark before the JSON does no harm', () => {
  assert.deepEqual(readJson('\ufeff{"a":1}'), {ok: true, value: {a: 1}});
});
