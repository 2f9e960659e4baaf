import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';

import {CsvParser} from './csv-parser.ts';

/** What a parser says about a text that comes in pieces of a size. */
function read(text: string, size = text.length || 1) {
  const rows: [number, Record<string, string>][] = [];
  const open: number[] = [];
  let columns: readonly string[] | undefined;
  const parser = new CsvParser({
    columns: (names) => (columns = names),
    row: ({line, cells}) => rows.push([line, Object.fromEntries(cells)]),
    quoteNotClosed: (line) => open.push(line),
  });
  for (let at = 0; at < text.length; at += size) parser.push(text.slice(at, at + size));
  parser.end();
  return {columns, rows, open};
}

describe('a CSV file', () => {
  const cases: [name: string, text: string, rows: [number, Record<string, string>][]][] = [
    ['with commas', 'a,b\n1,2\n', [[2, {a: '1', b: '2'}]]],
    ['with semicolons, as Excel writes in Europe', 'a;b\n1,5;2', [[2, {a: '1,5', b: '2'}]]],
    ['with tabs', 'a\tb\n1\t2', [[2, {a: '1', b: '2'}]]],
    ['that says its delimiter', 'sep=;\na;b\n1;2', [[3, {a: '1', b: '2'}]]],
    ['with a byte order mark', '\uFEFFa,b\n1,2', [[2, {a: '1', b: '2'}]]],
    [
      'with line ends of Windows',
      'a,b\r\n1,2\r\n3,4\r\n',
      [
        [2, {a: '1', b: '2'}],
        [3, {a: '3', b: '4'}],
      ],
    ],
    ['with line ends of old Macs', 'a,b\r1,2\r', [[2, {a: '1', b: '2'}]]],
    [
      'with line ends in a cell',
      'a,b\n"1\n2",3\n4,5',
      [
        [3, {a: '1\n2', b: '3'}],
        [4, {a: '4', b: '5'}],
      ],
    ],
    ['with quotes in quotes', 'a\n"say ""hi"""', [[2, {a: 'say "hi"'}]]],
    ['with a quote in the middle', 'a,b\n5" pipe,x', [[2, {a: '5" pipe', b: 'x'}]]],
    [
      'with a lone quote in quotes',
      'a,b\n"the "best" one",x',
      [[2, {a: 'the "best" one', b: 'x'}]],
    ],
    [
      'with short, long and blank rows',
      'a,b\n1\n\n  \n1,2,3',
      [
        [2, {a: '1'}],
        [5, {a: '1', b: '2'}],
      ],
    ],
    [
      'with prototype names',
      '__proto__,constructor\n1,2',
      [[2, {['__proto__']: '1', constructor: '2'}]],
    ],
  ];
  for (const [name, text, rows] of cases) {
    it(`${name} is read, in one piece and in many`, () => {
      for (const size of [text.length, 1, 3]) assert.deepEqual(read(text, size).rows, rows);
    });
  }

  it('whose quote is never closed loses none of the rows after it', () => {
    const text = 'a,b\n1,2\n"3,4\n5,6\n7\n';
    const {rows, open} = read(text, 2);
    assert.deepEqual(open, [3]);
    assert.deepEqual(
      rows.map(([, cells]) => cells),
      [{a: '1', b: '2'}, {a: '3', b: '4'}, {a: '5', b: '6'}, {a: '7'}],
    );
  });

  // Were each quote looked for to the end of the file, this would take hours.
  it('with a forgotten quote in each of very many lines is read to its end', () => {
    const {rows} = read('a,b\n' + '"x,y\n'.repeat(300_001), 65_536);
    assert.equal(rows.length, 300_001);
  });

  it('that is empty has no columns', () => assert.equal(read('').columns, undefined));

  it('is read as csv-parse reads it, where it is well formed', () => {
    const cell = fc.string({unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '\0')});
    const table = fc.array(fc.array(cell, {minLength: 3, maxLength: 3}), {minLength: 1});
    fc.assert(
      fc.property(table, fc.integer({min: 1, max: 7}), (body, size) => {
        const quoted = [['x', 'y', 'z'], ...body].map((cells) =>
          cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','),
        );
        const text = quoted.join('\n');
        const expected = parse(text, {columns: true}) as unknown[];
        assert.deepEqual(
          read(text, size).rows.map(([, cells]) => cells),
          expected.map((cells) => ({...(cells as object)})),
        );
      }),
    );
  });

  it('is read the same however it comes in, and gives back what was written', () => {
    const cell = fc.string({unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', '\0')});
    const table = fc.array(fc.array(cell, {minLength: 3, maxLength: 3}), {maxLength: 5});
    fc.assert(
      fc.property(table, fc.integer({min: 1, max: 7}), (body, size) => {
        const line = (cells: readonly string[]) =>
          cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',');
        const {rows} = read(['x,y,z', ...body.map(line)].join('\n'), size);
        assert.deepEqual(
          rows.map(([, cells]) => Object.values(cells)),
          body,
        );
      }),
    );
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.integer({min: 1, max: 5}), (text, size) =>
        assert.deepEqual(read(`a,b\n${text}`, size), read(`a,b\n${text}`)),
      ),
    );
  });
});
