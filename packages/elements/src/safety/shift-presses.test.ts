import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {ShiftPresses, type KeyPress} from './shift-presses.ts';

const press = (key: string, code = key, parts: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...parts,
});
const left = press('Shift', 'ShiftLeft');
const right = press('Shift', 'ShiftRight');
const held = press('Shift', 'ShiftLeft', {repeat: true});

/** What a person does: `+` a key goes down, `-` it comes up. */
const play = (presses: ShiftPresses, ...steps: readonly (readonly ['+' | '-', KeyPress])[]) => {
  for (const [way, key] of steps) way === '+' ? presses.keyDown(key) : presses.keyUp(key);
  return presses.count;
};

const after = (...steps: Parameters<typeof play> extends [unknown, ...infer Rest] ? Rest : never) =>
  play(new ShiftPresses(), ...steps);

suite('a person who presses Shift', () => {
  for (const [title, shift] of [
    ['left', left],
    ['right', right],
    ['on a keyboard that does not say which', press('Shift', '')],
  ] as const)
    test(`three times, ${title}, is counted three times`, () => {
      const three = [1, 2, 3].flatMap(() => [['+', shift] as const, ['-', shift] as const]);
      assert.equal(after(...three), 3);
    });

  test('left and right in turn is counted', () => {
    assert.equal(
      after(['+', left], ['-', left], ['+', right], ['-', right], ['+', left], ['-', left]),
      3,
    );
  });

  test('so fast that left and right overlap is not broken off', () => {
    assert.equal(
      after(['+', left], ['-', left], ['+', right], ['+', left], ['-', right], ['-', left]),
      2,
    );
  });

  test('on one side while the other is held is counted when both are up, once', () => {
    const presses = new ShiftPresses();
    const right3 = [1, 2, 3].flatMap(() => [['+', right] as const, ['-', right] as const]);
    assert.equal(play(presses, ['+', left], ...right3), 0);
    assert.equal(play(presses, ['-', left]), 1);
  });

  test('and holds it is counted once', () => {
    assert.equal(after(['+', left], ['+', held], ['+', held], ['+', held], ['-', left]), 1);
  });

  test('to write capitals is not counted', () => {
    const capital = (letter: string) =>
      [
        ['+', left],
        ['+', press(letter)],
        ['-', press(letter)],
        ['-', left],
      ] as const;
    assert.equal(after(...capital('H'), ...capital('E'), ...capital('Y')), 0);
  });

  test('to write a capital, and lets go of Shift first, is not counted', () => {
    assert.equal(after(['+', left], ['+', press('H')], ['-', left], ['-', press('h')]), 0);
  });

  for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const)
    test(`with ${modifier}, to change the keyboard's language, is not counted`, () => {
      const other = press(modifier);
      const withOther = {...left, [modifier]: true};
      assert.equal(after(['+', other], ['+', withOther], ['-', withOther], ['-', other]), 0);
      assert.equal(after(['+', left], ['+', other], ['-', other], ['-', left]), 0);
    });

  test('begins anew after any other key', () => {
    const presses = new ShiftPresses();
    play(presses, ['+', left], ['-', left], ['+', left], ['-', left]);
    assert.equal(presses.keyDown(press('a')), true, 'and that is said');
    assert.equal(play(presses, ['-', press('a')], ['+', left], ['-', left]), 1);
    assert.equal(presses.breakOff(), true);
    assert.equal(presses.breakOff(), false, 'once');
  });

  test('and clicks meanwhile is not counted', () => {
    const presses = new ShiftPresses();
    presses.keyDown(left);
    presses.breakOff();
    assert.equal(presses.keyUp(left), false);
    assert.equal(presses.count, 0);
  });

  test('and goes to another window with it is counted when they come back, from one', () => {
    const presses = new ShiftPresses();
    play(presses, ['+', left], ['-', left], ['+', right]);
    presses.forgetKeys();
    assert.equal(play(presses, ['-', right]), 0, 'what comes up went down elsewhere');
    assert.equal(play(presses, ['+', left], ['-', left]), 1);
  });
});
