import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {fileRefusals} from '@heard/delivery/files';

import {sourceLocalizer} from '../locale/localizer.ts';
import {refusedLines} from './refused.ts';

const lines = (
  ...args: Parameters<typeof refusedLines> extends [unknown, ...infer Rest] ? Rest : never
) => refusedLines(sourceLocalizer, ...args).map((line) => line.replaceAll(/[\u2068\u2069]/gu, ''));

suite('what a person reads of files that were not added', () => {
  test('names each file and says why, for every reason there is', () => {
    for (const code of [...fileRefusals, 'folder'] as const) {
      const [line] = lines([{name: 'a.jpg', code}]);
      assert.match(line!, /^Not added: a\.jpg\. \S.{10,}\.$/u, code);
    }
  });

  test('F02 F04 names the limits of the city, or ours', () => {
    const limits = {maxFiles: 3, maxFileMB: 5, maxTotalMB: 8};
    const of = (code: 'too-many' | 'too-large' | 'total-too-large', set?: typeof limits) =>
      lines([{name: 'a', code}], set)[0]!;
    assert.match(of('too-many', limits), /up to 3 files/u);
    assert.match(of('too-large', limits), /up to 5 MB/u);
    assert.match(of('total-too-large', limits), /up to 8 MB/u);
    assert.match(of('too-many'), /up to 10 files/u);
    assert.match(of('too-large'), /up to 25 MB/u);
    assert.match(of('total-too-large'), /up to 100 MB/u);
  });

  test('F08 names the number of pixels in short', () => {
    assert.match(lines([{name: 'a', code: 'too-many-pixels'}])[0]!, /up to 100 million pixels/u);
  });

  test('F04 says once for all files that there was no room', () => {
    assert.deepEqual(
      lines([
        {name: 'a', code: 'too-many'},
        {name: 'b', code: 'empty'},
        {name: 'c', code: 'too-many'},
        {name: 'd', code: 'empty'},
      ]),
      [
        'Not added: a and c. You can add up to 10 files. Remove one to make room for another.',
        'Not added: b. There is nothing in it. Choose another one.',
        'Not added: d. There is nothing in it. Choose another one.',
      ],
    );
  });

  test('F11 says what to do with something that is no file', () => {
    assert.match(lines([{code: 'nothing'}])[0]!, /no file/u);
  });

  test('writes sizes and lists as the language does', () => {
    const arabic = {...sourceLocalizer, locale: 'ar-EG'};
    assert.match(refusedLines(arabic, [{name: 'a', code: 'too-large'}])[0]!, /٢٥/u);
  });
});
