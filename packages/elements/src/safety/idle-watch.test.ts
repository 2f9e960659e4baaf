import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {HandClock} from './hand-clock.fixture.ts';
import {IdleWatch, type IdleLimits} from './idle-watch.ts';

const minute = 60_000;

const watching = (limits?: IdleLimits) => {
  const clock = new HandClock();
  const seen: string[] = [];
  const watch = new IdleWatch(
    clock,
    {
      onWarning: (isNear) => seen.push(isNear ? 'near' : 'far'),
      onIdle: () => seen.push('idle'),
    },
    limits,
  );
  const stop = new AbortController();
  void watch.start(stop.signal);
  return {clock, watch, seen, stop};
};

suite('what nobody looks after', () => {
  test('is put away after 15 minutes, with a warning one minute before', async () => {
    const {clock, seen} = watching();
    await clock.pass(13.9 * minute);
    assert.deepEqual(seen, []);
    await clock.pass(0.2 * minute);
    assert.deepEqual(seen, ['near']);
    await clock.pass(1 * minute);
    assert.deepEqual(seen, ['near', 'idle']);
  });

  test('stays for as long as somebody does something in time', async () => {
    const {clock, watch, seen} = watching();
    for (let round = 0; round < 6; round++) {
      await clock.pass(10 * minute);
      watch.active();
    }
    assert.deepEqual(seen, []);
    await clock.pass(14.5 * minute);
    watch.active();
    assert.deepEqual(seen, ['near', 'far']);
    await clock.pass(1 * minute);
    assert.deepEqual(seen, ['near', 'far']);
  });

  test('is put away by the first touch of a laptop that slept for an hour', async () => {
    const {clock, watch, seen} = watching();
    clock.jump(60 * minute);
    watch.active();
    await clock.pass(0);
    assert.deepEqual(seen, ['idle']);
  });

  test('is put away when a laptop that slept is seen again, or a minute after at the latest', async () => {
    const seen = watching();
    seen.clock.jump(8 * 60 * minute);
    seen.watch.look();
    await seen.clock.pass(0);
    assert.deepEqual(seen.seen, ['idle']);

    const unseen = watching();
    unseen.clock.jump(8 * 60 * minute);
    await unseen.clock.pass(1 * minute);
    assert.deepEqual(unseen.seen, ['idle']);
  });

  test('does not stay long when the clock is set back', async () => {
    const {clock, seen} = watching();
    await clock.pass(1 * minute);
    clock.jump(-600 * minute);
    await clock.pass(13 * minute);
    await clock.pass(14 * minute);
    await clock.pass(1 * minute);
    assert.deepEqual(seen, ['near', 'idle']);
  });

  test('is put away after the time that was asked for, without a warning if none is', async () => {
    const {clock, seen} = watching({after: 40 * minute, warnBefore: 0});
    await clock.pass(39.9 * minute);
    assert.deepEqual(seen, []);
    await clock.pass(0.1 * minute);
    assert.deepEqual(seen, ['idle']);
  });

  test('is not watched any more once that was stopped', async () => {
    const {clock, watch, seen, stop} = watching();
    await clock.pass(14 * minute);
    stop.abort();
    await clock.pass(60 * minute);
    watch.active();
    await clock.pass(60 * minute);
    assert.deepEqual(seen, ['near', 'far']);
  });
});
