import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {backoff, requestedDelay} from './retry-delay.ts';

const now = Date.parse('2026-11-23T14:00:00Z');

test('N08 Retry-After in seconds or as a date is held between 1 s and 5 min', () => {
  for (const [header, ms] of [
    ['30', 30_000],
    [' 30 ', 30_000],
    ['0', 1000],
    ['-1', 1000],
    ['1000000000', 300_000],
    ['Infinity', 300_000],
    ['Mon, 23 Nov 2026 14:01:00 GMT', 60_000],
    ['Mon, 23 Nov 2026 13:00:00 GMT', 1000],
    ['Tue, 24 Nov 2026 14:00:00 GMT', 300_000],
    ['NaN', undefined],
    ['soon', undefined],
    ['', undefined],
  ] as const)
    assert.equal(requestedDelay(header, undefined, now), ms, header);
});

test('N11 where a page may not read the header, the body says how long to wait', () => {
  for (const [body, ms] of [
    [20, 20_000],
    [0, 1000],
    [-5, 1000],
    [1e9, 300_000],
    [NaN, undefined],
    ['20', undefined],
    [undefined, undefined],
  ] as const)
    assert.equal(requestedDelay(null, body, now), ms, String(body));
  assert.equal(requestedDelay('10', 20, now), 10_000, 'the header comes first');
  assert.equal(requestedDelay('soon', 20, now), 20_000, 'a header without sense does not count');
});

test('N09 waits double up to a minute, and each is anywhere below its bound', () => {
  const longest = [1, 2, 3, 4, 5, 6, 7, 8, 50].map((failures) => backoff(failures, 1));
  assert.deepEqual(
    longest,
    [1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1000),
  );
  const random = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});
  fc.assert(
    fc.property(fc.integer({min: 1, max: 2000}), random, (failures, value) => {
      const ms = backoff(failures, value);
      assert.ok(ms >= 0 && ms <= backoff(failures, 1));
    }),
  );
});
