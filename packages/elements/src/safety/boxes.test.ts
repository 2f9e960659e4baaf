import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {freeCorner, overlap} from './boxes.ts';
import {isWithin, type Box} from './seen-part.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  width,
  height,
});
const screen = box(0, 0, 320, 256);
const link = {width: 180, height: 44};

suite('the button that floats', () => {
  test('is in the upper corner at the end of the line', () => {
    assert.deepEqual(freeCorner(link, screen, false, undefined), box(132, 8, 180, 44));
    assert.deepEqual(freeCorner(link, screen, true, undefined), box(8, 8, 180, 44));
  });

  test('is in the part that a keyboard leaves free', () => {
    const seen = box(0, 40, 320, 120);
    assert.deepEqual(freeCorner(link, seen, false, undefined), box(132, 48, 180, 44));
  });

  for (const [what, focused, corner] of [
    ['a field at the top', box(16, 0, 288, 44), box(132, 204, 180, 44)],
    ['a field in the middle', box(16, 100, 288, 44), box(132, 8, 180, 44)],
    ['two buttons at the end', box(200, 0, 120, 256), box(8, 8, 180, 44)],
    ['all but the lower edge', box(16, 0, 304, 200), box(132, 204, 180, 44)],
  ] as const)
    test(`makes room for ${what}`, () => {
      const found = freeCorner(link, screen, false, focused);
      assert.deepEqual(found, corner);
    });

  test('lies on as little as can be of a field that fills the screen', () => {
    const focused = box(0, 0, 320, 240);
    const found = freeCorner(link, screen, false, focused);
    assert.equal(found.top, 204);
    assert.ok(overlap(found, focused) < overlap(box(132, 8, 180, 44), focused));
  });
});

suite('a box', () => {
  test('is within another when no side stands out', () => {
    assert.equal(isWithin(box(132, 8, 180, 44), screen), true);
    assert.equal(isWithin(box(132, -8, 180, 44), screen), false);
    assert.equal(isWithin(box(150, 8, 180, 44), screen), false);
    assert.equal(isWithin(box(132, 230, 180, 44), screen), false);
    assert.equal(isWithin(box(-9, 8, 180, 44), screen), false);
  });

  test('shares nothing with one beside it', () => {
    assert.equal(overlap(box(0, 0, 10, 10), box(10, 0, 10, 10)), 0);
    assert.equal(overlap(box(0, 0, 10, 10), box(5, 5, 10, 10)), 25);
  });
});
