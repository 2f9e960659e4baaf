import assert from 'node:assert/strict';
import {test} from 'node:test';

import {objectSizeLimit} from '@heard/schema';
import fc from 'fast-check';

import {paddedFileSize} from './file-padding.ts';

test('P14 files of 1.0 and 1.1 MB look alike, in whichever way a megabyte is counted', () => {
  const sizes = [1_000_000, 1_048_576, 1_100_000, 1_153_433];
  assert.deepEqual([...new Set(sizes.map(paddedFileSize))], [1_179_648]);
  assert.deepEqual([...new Set([0, 1, 900, 9216].map(paddedFileSize))], [9216]);
});

test('P14 there are four sizes for each doubling, and no file grows by more than 22.3 percent', () => {
  const size = fc.integer({min: 9217, max: 2_000_000_000});
  fc.assert(
    fc.property(size, (length) => {
      const padded = paddedFileSize(length);
      assert.ok(padded >= length && padded < length * 1.223, `${length} to ${padded}`);
      assert.equal(paddedFileSize(padded), padded);
      assert.ok(paddedFileSize(length + 1) >= padded);
    }),
  );
  const sizes = new Set<number>();
  for (let length = 1_048_577; length <= 2_097_152; length += 1000)
    sizes.add(paddedFileSize(length));
  assert.equal(sizes.size, 5);
});

test('F02 the largest file that a person can add fits into an object, sealed to twenty keys', () => {
  // 16 bytes for each 64 KiB, and up to 1,700 for each post-quantum key
  const padded = paddedFileSize(25 * 1_048_576);
  const sealed = padded + Math.ceil(padded / 65_536) * 16 + 20 * 1700 + 200;
  assert.ok(sealed < objectSizeLimit, `${sealed}`);
});
