import assert from 'node:assert/strict';
import {tmpdir} from 'node:os';
import {describe, it} from 'node:test';

import type {Layer} from './layers.ts';
import {readCounts, readFailures, runLayer} from './run-layer.ts';
import {summary} from './summary.ts';

const says = (text: string, exitCode = 0) => [
  process.execPath,
  '-e',
  `console.log(${JSON.stringify(text)}); process.exitCode = ${exitCode};`,
];

const run = async (layer: Omit<Layer, 'name' | 'title' | 'limitMinutes'>) => {
  const shown: string[] = [];
  const {passed, failed, skipped, note} = await runLayer(
    {name: 'layer', title: 'A layer', limitMinutes: 1, ...layer},
    {cwd: tmpdir(), write: (text) => shown.push(text)},
  );
  return {counted: [passed, failed, skipped], note, shown: shown.join('')};
};

describe('a layer', () => {
  it('without tests counts as one', async () => {
    assert.deepEqual((await run({commands: [says('fine')]})).counted, [1, 0, 0]);
    assert.deepEqual((await run({commands: [says('broken', 2)]})).counted, [0, 1, 0]);
  });

  it('runs all its commands, so that one look shows every mistake', async () => {
    const {counted, shown} = await run({commands: [says('first', 1), says('second')]});
    assert.deepEqual(counted, [0, 1, 0]);
    assert.match(shown, /first\s+second/);
  });

  it('with tests counts what its runner counted', async () => {
    const layer = {
      commands: [says('noise\n3 passed, 2 failed, 1 skipped', 1)],
      counts: true,
    } as const;
    assert.deepEqual((await run(layer)).counted, [3, 2, 1]);
  });

  it('keeps the names of the tests that failed, which its runner prints last', async () => {
    const output =
      'a > b: 3\nFAILED a > b\n  because\n\nFAILED c\nFAILED Firefox: d > e\n1 passed, 2 failed';
    assert.deepEqual(readFailures(output), ['FAILED c', 'FAILED Firefox: d > e']);
    assert.deepEqual(readFailures('3 passed, 0 failed'), []);
    const layer = {
      name: 'l',
      title: 'L',
      limitMinutes: 1,
      counts: true,
      commands: [says(output, 1)],
    } as const;
    const {failures} = await runLayer(layer, {cwd: tmpdir(), write: () => undefined});
    assert.deepEqual(failures, ['FAILED c', 'FAILED Firefox: d > e']);
  });

  it('fails when its runner found no test', async () => {
    const {counted, note} = await run({commands: [says('0 passed, 0 failed')], counts: true});
    assert.deepEqual(counted, [0, 1, 0]);
    assert.equal(note, 'found no test');
  });

  it('fails when its runner fell over before it could count', async () => {
    const {counted, note} = await run({commands: [says('Segmentation fault', 139)], counts: true});
    assert.deepEqual(counted, [0, 1, 0]);
    assert.equal(note, 'ended before it could count');
  });

  it('fails when all tests passed and the runner did not', async () => {
    const {counted} = await run({commands: [says('3 passed, 0 failed', 1)], counts: true});
    assert.deepEqual(counted, [3, 1, 0]);
  });
});

describe('the counts of a runner', () => {
  it('are read from its last line only', () => {
    assert.deepEqual(readCounts('1 passed, 0 failed\n'), {passed: 1, failed: 0, skipped: 0});
    assert.equal(readCounts('1 passed, 0 failed\nError: afterwards\n'), undefined);
    assert.equal(readCounts('about 1 passed, 0 failed'), undefined);
    assert.equal(readCounts(''), undefined);
  });
});

describe('the summary', () => {
  it('ends with the sum of all layers', () => {
    const outcome = {failed: 0, skipped: 0, seconds: 1};
    const text = summary([
      {...outcome, layer: 'lint', passed: 1},
      {...outcome, layer: 'unit', passed: 40, failed: 2, note: 'a note', failures: ['FAILED x']},
    ]);
    assert.match(text, /^unit: FAILED x$/m);
    assert.equal(text.split('\n').at(-1), '41 passed, 2 failed');
    assert.match(text, /^ok +lint/m);
    assert.match(text, /^FAILED +unit.*a note$/m);
  });
});
