import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {JsonLineSplitter, JsonSplitter, type JsonItem} from './json-splitter.ts';

type Told = [line: number, path: string, value: unknown];

function split(text: string, size = text.length || 1, lines = false) {
  const items: Told[] = [];
  const bad: [number, string][] = [];
  const listener = {
    item: ({line, path, value}: JsonItem) => items.push([line, path, value]),
    unreadable: (line: number, path: string) => bad.push([line, path]),
  };
  const splitter = lines
    ? new JsonLineSplitter(listener)
    : new JsonSplitter(listener, (key) => key === 'contents');
  for (let at = 0; at < text.length; at += size) splitter.push(text.slice(at, at + size));
  splitter.end();
  return {items, bad};
}

describe('a JSON text', () => {
  const cases: [name: string, text: string, items: Told[], bad?: [number, string][]][] = [
    [
      'with a list',
      '[{"a":1},\n{"a":"]}"}]',
      [
        [1, '[0]', {a: 1}],
        [2, '[1]', {a: ']}'}],
      ],
    ],
    [
      'with one object',
      '{"a": {"b": [1, "\\""]}, "c": null}',
      [[1, '', {a: {b: [1, '"']}, c: null}]],
    ],
    [
      'with an answer of the API',
      '{"total":2,\n"contents":[{"a":1},\n{"a":2}],"empty":false}',
      [
        [2, 'contents[0]', {a: 1}],
        [3, 'contents[1]', {a: 2}],
        [1, '', {total: 2, empty: false}],
      ],
    ],
    [
      'with a list inside that has the same name',
      '[{"contents":[1]}]',
      [[1, '[0]', {contents: [1]}]],
    ],
    ['with a byte order mark', '\uFEFF[1]', [[1, '[0]', 1]]],
    [
      'with objects one after the other',
      '{"a":1}\n{"a":2}',
      [
        [1, '', {a: 1}],
        [2, '', {a: 2}],
      ],
    ],
    [
      'with a broken element',
      '[{"a":1},{"a":},{"a":3}]',
      [
        [1, '[0]', {a: 1}],
        [1, '[2]', {a: 3}],
      ],
      [[1, '[1]']],
    ],
    ['that ends too early', '[{"a":1},\n{"a":', [[1, '[0]', {a: 1}]], [[2, '[1]']]],
    ['with a broken member', '{"a":nope,"b":2}', [[1, '', {b: 2}]], [[1, 'a']]],
    ['that closes too much', '[1]]', [[1, '[0]', 1]], [[1, '']]],
    [
      'with prototype names',
      '[{"__proto__":{"x":1}}]',
      [[1, '[0]', JSON.parse('{"__proto__":{"x":1}}')]],
    ],
    ['that is empty', '', []],
  ];
  for (const [name, text, items, bad = []] of cases) {
    it(`${name} is taken apart, in one piece and in many`, () => {
      for (const size of [text.length || 1, 1, 4]) {
        const told = split(text, size);
        assert.deepEqual(told.items, items);
        assert.deepEqual(told.bad, bad);
      }
    });
  }

  it('gives what JSON.parse gives, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.nat({max: 2}),
        fc.integer({min: 1, max: 9}),
        (list, indent, size) => {
          const text = JSON.stringify(list, null, indent);
          const {items, bad} = split(text, size);
          assert.deepEqual(
            items.map(([, , value]) => value),
            JSON.parse(text),
          );
          assert.deepEqual(bad, []);
          const lines = list.map((one) => JSON.stringify(one)).join('\n');
          assert.deepEqual(
            split(lines, size, true).items.map(([, , value]) => value),
            JSON.parse(text),
          );
        },
      ),
    );
  });

  it('is not read forever when a control character stands where a value should', () => {
    for (const text of ['{}\0', '[\0]', '{"a":\0}', '\u0001'])
      for (const size of [1, 2, 9]) assert.ok(split(text, size).bad.length <= 2, text);
  });

  it('never throws, whatever it is', () => {
    const junk = fc.string({
      unit: fc.constantFrom('[', ']', '{', '}', '"', ',', ':', '\\', 'a', '1', '\n', '\0', '\f'),
    });
    fc.assert(
      fc.property(junk, fc.integer({min: 1, max: 5}), (text, size) => {
        assert.deepEqual(split(text, size), split(text));
        split(text, size, true);
      }),
    );
  });
});

describe('NDJSON', () => {
  it('with a broken line loses only that line', () => {
    const {items, bad} = split('{"a":1}\r\n{"a":\n\n  {"a":3}', 2, true);
    assert.deepEqual(items, [
      [1, '', {a: 1}],
      [4, '', {a: 3}],
    ]);
    assert.deepEqual(bad, [[2, '']]);
  });
});
