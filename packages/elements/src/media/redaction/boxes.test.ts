import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';

import {between, boxAt, fitted, moved, newBox, scaled, sized, smallest, type Box} from './boxes.ts';

const picture = {width: 400, height: 300};
const box = {x: 100, y: 100, width: 80, height: 60};

const anyPicture = fc.record({
  width: fc.integer({min: 1, max: 12_000}),
  height: fc.integer({min: 1, max: 12_000}),
});
const anyNumber = fc.integer({min: -20_000, max: 20_000}).map((number) => number / 3);
const anyBox = fc.record({x: anyNumber, y: anyNumber, width: anyNumber, height: anyNumber});

const liesIn = ({x, y, width, height}: Box, whole: {width: number; height: number}) => {
  for (const number of [x, y, width, height]) assert.ok(Number.isInteger(number), String(number));
  assert.ok(x >= 0 && y >= 0 && x + width <= whole.width && y + height <= whole.height);
  assert.ok(width >= Math.min(smallest(whole), whole.width) && height >= 1);
};

suite('a box', () => {
  test('is moved as far as the picture goes', () => {
    assert.deepEqual(moved(box, {x: 5, y: -5}, picture), {...box, x: 105, y: 95});
    assert.deepEqual(moved(box, {x: 900, y: 900}, picture), {...box, x: 320, y: 240});
    assert.deepEqual(moved(box, {x: -900, y: -900}, picture), {...box, x: 0, y: 0});
  });

  test('is sized by its far corner; the other stays where it is', () => {
    assert.deepEqual(sized(box, {x: 10, y: -10}, picture), {...box, width: 90, height: 50});
    assert.deepEqual(sized(box, {x: 900, y: 900}, picture), {...box, width: 300, height: 200});
    assert.deepEqual(sized(box, {x: -900, y: -900}, picture), {...box, width: 3, height: 3});
  });

  test('is drawn from any corner to the one across, and cut off at the edge', () => {
    const drawn = {x: 10, y: 20, width: 30, height: 40};
    const [a, b] = [
      {x: 10, y: 20},
      {x: 40, y: 60},
    ];
    assert.deepEqual(between(a, b, picture), drawn);
    assert.deepEqual(between(b, a, picture), drawn);
    assert.deepEqual(between({x: 10, y: 60}, {x: 40, y: 20}, picture), drawn);
    assert.deepEqual(between({x: 390, y: 290}, {x: 900, y: 900}, picture), {
      x: 390,
      y: 290,
      width: 10,
      height: 10,
    });
  });

  test('never leaves the picture, whatever is done to it', () => {
    fc.assert(
      fc.property(anyPicture, anyBox, anyNumber, anyNumber, (whole, wild, x, y) => {
        const start = fitted(wild, whole);
        liesIn(start, whole);
        liesIn(moved(start, {x, y}, whole), whole);
        liesIn(sized(start, {x, y}, whole), whole);
        liesIn(between(wild, {x, y}, whole), whole);
        liesIn(newBox([start], {x: 0, y: 0, ...whole}, whole), whole);
      }),
    );
  });

  test('in a smaller copy covers every pixel that it touches', () => {
    fc.assert(
      fc.property(
        anyPicture,
        anyBox,
        fc.double({min: 0.05, max: 1, noNaN: true}),
        (whole, wild, scale) => {
          const exact = fitted(wild, whole);
          const copy = scaled(exact, scale);
          assert.ok(copy.x <= exact.x * scale && copy.y <= exact.y * scale);
          assert.ok(copy.x + copy.width >= (exact.x + exact.width) * scale - 1e-6);
          assert.ok(copy.y + copy.height >= (exact.y + exact.height) * scale - 1e-6);
        },
      ),
    );
  });

  test('that is new lies in what is in view, and not on another', () => {
    const view = {x: 100, y: 0, width: 200, height: 150};
    const first = newBox([], view, picture);
    assert.deepEqual(first, {x: 175, y: 60, width: 50, height: 30});
    const second = newBox([first], view, picture);
    assert.notDeepEqual(second, first);
    const third = newBox([first, second], view, picture);
    assert.equal(new Set([first, second, third].map(({x}) => x)).size, 3);
  });

  test('is found by a point in it, the uppermost first', () => {
    const over = {...box, x: 120};
    assert.equal(boxAt([box, over], {x: 130, y: 110}), 1);
    assert.equal(boxAt([box, over], {x: 105, y: 110}), 0);
    assert.equal(boxAt([box, over], {x: 5, y: 5}), -1);
  });
});
