import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {fromBase64, toBase64, toBase64Url} from './base64.ts';

test('base64 is what Node makes of the same bytes, also of many', () => {
  const sizes = {maxLength: 40_000, size: 'max'} as const;
  fc.assert(
    fc.property(fc.uint8Array(sizes), (bytes) => {
      const buffer = Buffer.from(bytes);
      assert.equal(toBase64(bytes), buffer.toString('base64'));
      assert.equal(toBase64Url(bytes), buffer.toString('base64url'));
      assert.deepEqual(fromBase64(toBase64(bytes)), new Uint8Array(bytes));
    }),
    {numRuns: 50},
  );
});

test('what is not base64 gives nothing', () => {
  for (const text of ['!', 'a', 'ä']) assert.equal(fromBase64(text), undefined);
});
