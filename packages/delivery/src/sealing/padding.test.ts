import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {padJson, paddedSize} from './padding.ts';

test('P14 every report up to 4 KiB has the same size', () => {
  for (const length of [0, 1, 2, 900, 4095, 4096]) assert.equal(paddedSize(length), 4096);
});

test('P14 larger sizes fall into the buckets of Padmé', () => {
  // 2^12 lies in 2^8 steps (12 = 1100 in binary: 4 bits), 2^17 in 2^12 steps (17 = 10001: 5 bits).
  for (const [length, padded] of [
    [4097, 4352],
    [4352, 4352],
    [4353, 4608],
    [8193, 8704],
    [131_073, 135_168],
  ] as const)
    assert.equal(paddedSize(length), padded, String(length));
});

test('P14 padding never shrinks, adds at most 12 percent, and never swaps an order', () => {
  fc.assert(
    fc.property(fc.integer({min: 4097, max: 2 ** 31}), (length) => {
      const size = paddedSize(length);
      assert.ok(size >= length && size <= length * 1.12, `${length} → ${size}`);
      assert.equal(paddedSize(size), size);
      assert.ok(paddedSize(length + 1) >= size);
    }),
  );
});

test('padding is white space at the end, so that the JSON stays JSON', () => {
  const json = new TextEncoder().encode('{"a":"ü"}');
  const text = new TextDecoder().decode(padJson(json));
  assert.match(text, /^\{"a":"ü"\} +$/);
  assert.deepEqual(JSON.parse(text), {a: 'ü'});
});
