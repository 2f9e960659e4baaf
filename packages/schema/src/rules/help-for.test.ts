import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {helpKinds} from '../codes/help-kinds.ts';
import {bank} from '../questions/bank.ts';
import type {Question} from '../questions/question.ts';
import {helpFor} from './help-for.ts';

suite('help that fits the answers', () => {
  test('what the person asked for comes first', () => {
    assert.deepEqual(
      helpFor({'incident.types': ['housing', 'verbal'], 'support.wanted': ['counselling']}),
      ['counselling', 'housing', 'civil_rights_agency'],
    );
  });

  test('a person who is targeted for being a migrant is led to lawyers for migrants', () => {
    assert.deepEqual(helpFor({'bias.perceived': ['anti_migrant', 'anti_language']}), [
      'immigration_legal',
    ]);
  });

  test('a person who ticks nothing that speaks for help gets no guess', () => {
    assert.deepEqual(helpFor({'incident.types': ['verbal'], 'contact.preference': 'none'}), []);
    assert.deepEqual(helpFor({}), []);
  });

  test('texts are never read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.deepEqual(helpFor({'incident.narrative': text, 'support.outcome': text}), []);
      }),
    );
  });

  test('every option is one of the bank, and every kind can be reached', () => {
    const options = (bank as readonly Question[]).flatMap((question) =>
      'options' in question ? question.options.map((option) => [question.id, option] as const) : [],
    );
    const reached = new Set([
      ...options.flatMap(([id, option]) => helpFor({[id]: [option]})),
      ...helpFor({'contact.interpreter': true}),
    ]);
    assert.deepEqual([...reached].sort(), [...helpKinds].sort());
  });
});
