import assert from 'node:assert/strict';
import {test} from 'node:test';

import {HandClock} from './hand-clock.fixture.ts';
import {PassphraseDelay} from './passphrase-delay.ts';

test('S10 after each wrong passphrase the next one waits longer, up to a minute', async () => {
  const clock = new HandClock();
  const delay = new PassphraseDelay(clock);
  for (let attempt = 0; attempt < 9; attempt++) {
    const passed = delay.pass();
    clock.pass(clock.asked.at(-1) ?? 0);
    await passed;
    delay.wasWrong();
  }
  assert.deepEqual(
    clock.asked,
    [1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1000),
  );
});

test('the time a person takes to type counts', async () => {
  const clock = new HandClock();
  const delay = new PassphraseDelay(clock);
  for (let attempt = 0; attempt < 3; attempt++) delay.wasWrong();
  clock.pass(4_000);
  await delay.pass();
  assert.deepEqual(clock.asked, []);
});

test('after the right one nobody waits', async () => {
  const clock = new HandClock();
  const delay = new PassphraseDelay(clock);
  for (let attempt = 0; attempt < 5; attempt++) delay.wasWrong();
  delay.wasRight();
  await delay.pass();
  assert.deepEqual(clock.asked, []);
});

test('D09 a clock that is put back does not lock a person out', async () => {
  const clock = new HandClock();
  const delay = new PassphraseDelay(clock);
  delay.wasWrong();
  clock.pass(-86_400_000);
  const passed = delay.pass();
  clock.pass(clock.asked.at(-1) ?? 0);
  await passed;
  assert.deepEqual(clock.asked, [60_000]);
});
