import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Clock} from '@heard/delivery';

import {IdleWatch} from './idle-watch.ts';

const minute = 60_000;

/** A clock that stands still until it is moved. Its timers run on, whatever the hands show. */
const handClock = () => {
  let time = 1_000_000;
  let elapsed = 0;
  let wake: (() => void) | undefined;
  let due = Infinity;
  const clock: Clock = {
    now: () => time,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        due = elapsed + ms;
        wake = resolve;
        signal.addEventListener('abort', () => resolve(), {once: true});
      }),
  };
  const pass = async (ms: number) => {
    time += ms;
    elapsed += ms;
    if (elapsed >= due) wake?.();
    await new Promise(setImmediate);
  };
  /** Moves the hands only: the machine slept, or somebody set the clock. */
  const jump = (ms: number) => (time += ms);
  return {clock, pass, jump};
};

const watching = () => {
  const {clock, pass, jump} = handClock();
  const seen: string[] = [];
  const watch = new IdleWatch(clock, {
    onWarning: (isNear) => seen.push(isNear ? 'near' : 'far'),
    onIdle: () => seen.push('idle'),
  });
  const stop = new AbortController();
  void watch.start(stop.signal);
  return {watch, pass, jump, seen, stop};
};

test('an inbox that nobody uses is locked after 15 minutes, with a warning one minute before', async () => {
  const {pass, seen} = watching();
  await pass(13.9 * minute);
  assert.deepEqual(seen, []);
  await pass(0.2 * minute);
  assert.deepEqual(seen, ['near']);
  await pass(1 * minute);
  assert.deepEqual(seen, ['near', 'idle']);
});

test('who does something in time stays in, for as long as they like', async () => {
  const {watch, pass, seen} = watching();
  for (let round = 0; round < 6; round++) {
    await pass(10 * minute);
    watch.active();
  }
  assert.deepEqual(seen, []);
  await pass(14.5 * minute);
  watch.active();
  assert.deepEqual(seen, ['near', 'far']);
  await pass(1 * minute);
  assert.deepEqual(seen, ['near', 'far']);
});

test('a laptop that wakes up after an hour does not take the first touch for being there', async () => {
  const {watch, pass, jump, seen} = watching();
  jump(60 * minute);
  watch.active();
  await pass(14 * minute);
  assert.deepEqual(seen, ['idle']);
});

test('a clock that is set back does not put the lock off for long', async () => {
  const {pass, jump, seen} = watching();
  await pass(1 * minute);
  jump(-600 * minute);
  await pass(13 * minute);
  await pass(14 * minute);
  await pass(1 * minute);
  assert.deepEqual(seen, ['near', 'idle']);
});

test('once locked it watches no more', async () => {
  const {pass, seen, stop} = watching();
  stop.abort();
  await pass(60 * minute);
  assert.deepEqual(seen, []);
});
