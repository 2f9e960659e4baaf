import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import type {Question} from '@heard/schema';

import {sourceLocalizer} from '../locale/localizer.ts';
import type {FieldProps} from './field.ts';
import {lengthNote} from './length-note.ts';

const story = {kind: 'long-text', maxLength: 10_000, noteLength: 4_000} as Question;
const name = {kind: 'short-text', maxLength: 60} as Question;

const note = (question: Question, answer: string | undefined) =>
  lengthNote({question, answer, localizer: sourceLocalizer} as unknown as FieldProps<never>);

/** Everything that a screen reader says while a person writes, letter by letter. */
const saidWhileWriting = (question: Question, length: number, letter = 'x') => {
  const said: (string | undefined)[] = [];
  let text = '';
  for (let at = 0; at <= length; at++) {
    const now = note(question, text);
    if (now !== said.at(-1)) said.push(now);
    text += letter;
  }
  return said.filter(Boolean);
};

suite('a person who writes is told how much room is left', () => {
  test('not at all while there is plenty', () => {
    assert.equal(note(story, undefined), undefined);
    assert.equal(note(story, 'x'.repeat(4_000)), undefined);
    assert.equal(note(name, 'x'.repeat(54)), undefined);
  });

  test('in large steps first, then in smaller ones', () => {
    assert.equal(note(story, 'x'.repeat(4_001)), 'You can still write 5,500 characters');
    assert.equal(note(story, 'x'.repeat(9_333)), 'You can still write 600 characters');
    assert.equal(note(story, 'x'.repeat(9_955)), 'You can still write 40 characters');
    assert.equal(note(story, 'x'.repeat(9_995)), 'You can still write fewer than 10 characters');
    assert.equal(note(story, 'x'.repeat(10_000)), 'You can still write fewer than 10 characters');
  });

  test('and how much it is too long, never less than it is', () => {
    assert.equal(note(story, 'x'.repeat(10_001)), 'This is up to 10 characters too long');
    assert.equal(note(story, 'x'.repeat(10_150)), 'This is up to 200 characters too long');
    assert.equal(note(name, 'x'.repeat(61)), 'This is up to 10 characters too long');
  });

  test('in characters as people count them, not in units of memory', () => {
    assert.equal(note(name, '\u{1F494}'.repeat(45)), 'You can still write 10 characters');
    assert.equal(
      note(name, '\u{1F494}'.repeat(60)),
      'You can still write fewer than 10 characters',
    );
  });

  test('a few times in a story of 10,100 characters, and never with a wrong number', () => {
    const said = saidWhileWriting(story, 10_100);
    assert.ok(said.length < 50, String(said.length));
    for (let length = 4_001; length < 9_990; length += 37) {
      const told = Number(note(story, 'x'.repeat(length))?.replaceAll(/\D/gu, ''));
      assert.ok(told <= 10_000 - length, `${told} at ${length}`);
    }
  });

  test('in a name as well', () => {
    assert.deepEqual(saidWhileWriting(name, 62), [
      'You can still write fewer than 10 characters',
      'This is up to 10 characters too long',
    ]);
  });

  test('for a megabyte that was pasted', () => {
    const text = '\u{1F494}a\u0301'.repeat(250_000);
    assert.match(note(story, text) ?? '', /too long$/u);
  });
});
