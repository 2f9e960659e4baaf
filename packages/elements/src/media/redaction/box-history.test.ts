import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {BoxHistory} from './box-history.ts';
import type {Box} from './boxes.ts';

const box = (x: number): Box => ({x, y: 0, width: 10, height: 10});

suite('the boxes on a picture', () => {
  test('are taken back one change at a time', () => {
    const history = new BoxHistory([]);
    assert.equal(history.canUndo, false);
    history.mark();
    history.add(box(1));
    history.mark();
    history.add(box(2));
    history.mark();
    history.replace(box(3));
    assert.deepEqual(history.boxes, [box(1), box(3)]);
    history.undo();
    assert.deepEqual(history.boxes, [box(1), box(2)]);
    history.undo();
    assert.deepEqual(history.boxes, [box(1)]);
    assert.deepEqual(history.current, box(1));
    history.undo();
    assert.deepEqual(history.boxes, []);
    assert.equal(history.current, undefined);
    assert.equal(history.canUndo, false);
    history.undo();
    assert.deepEqual(history.boxes, []);
  });

  test('a change of many small steps is taken back at once', () => {
    const history = new BoxHistory([box(0)]);
    history.mark();
    for (let x = 1; x <= 50; x++) history.replace(box(x));
    history.undo();
    assert.deepEqual(history.boxes, [box(0)]);
  });

  test('what changed nothing is not taken back', () => {
    const history = new BoxHistory([box(0)]);
    history.mark();
    history.settle();
    assert.equal(history.canUndo, false);
  });

  test('a removed box can be had back; the one before it is chosen meanwhile', () => {
    const history = new BoxHistory([box(0), box(1), box(2)]);
    assert.deepEqual(history.current, box(2));
    history.mark();
    history.remove();
    assert.deepEqual(history.current, box(1));
    history.undo();
    assert.equal(history.boxes.length, 3);
    for (const _ of [1, 2, 3]) history.remove();
    assert.equal(history.current, undefined);
    assert.equal(history.selected, -1);
  });
});
