import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';
import {SmallMap} from './small-map.ts';

it('a small map says what a map of the same entries says', () => {
  const entry = fc.tuple(fc.string({maxLength: 3}), fc.integer());
  const entries = fc.uniqueArray(entry, {selector: ([key]) => key, maxLength: 12});
  fc.assert(
    fc.property(entries, fc.string({maxLength: 3}), (list, key) => {
      const map = new Map(list);
      const small = new SmallMap<string, number>(list.flat());
      assert.deepEqual([...small], [...map]);
      assert.deepEqual([...small.keys()], [...map.keys()]);
      assert.deepEqual([...small.values()], [...map.values()]);
      assert.deepEqual(
        [small.size, small.get(key), small.has(key)],
        [map.size, map.get(key), map.has(key)],
      );
      for (const [one, value] of list) assert.equal(small.get(one), value);
      const each: [string, number][] = [];
      small.forEach((value, one) => each.push([one, value]));
      assert.deepEqual(each, list);
    }),
  );
});
