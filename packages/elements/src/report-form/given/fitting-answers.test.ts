import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {bank, type Config} from '@heard/schema';
import fc from 'fast-check';

import {fittingAnswers} from './fitting-answers.ts';

const config = {
  form: {
    preset: 'hate-incident',
    questions: [{id: 'custom.line', kind: 'short-text', label: 'Which line?'}],
  },
  recipients: [],
} as unknown as Config;
const sort = (offered: Readonly<Record<string, unknown>>, locked = {}) =>
  fittingAnswers(config, locked, offered);

describe('answers that a page offers', () => {
  it('are taken where the form asks for them and they fit', () => {
    const offered = {
      'incident.place.mode': 'address',
      'incident.types': ['threat'],
      'incident.when.start': '2026-05',
      'custom.line': '7',
    };
    assert.deepEqual(sort(offered), {answers: offered, mistakes: []});
  });

  const refused: readonly (readonly [id: string, answer: unknown, sentence: RegExp])[] = [
    [
      'incident.plase.text',
      'x',
      /is not the id of a question\. Did you mean "incident\.place\.text"\?/,
    ],
    ['contact.name', 'x', /can only be answered by the person\./],
    ['consent.shareWith', ['city'], /can only be answered by the person\./],
    ['incident.types', 'threat', /takes a list of some of: verbal, threat/],
    ['incident.when.start', 'May', /takes a date such as 2026-05-31/],
    ['custom.line', 7, /takes a text of up to \d+ characters\./],
    ['concern.kinds', ['rumor'], /is not asked by this form\./],
  ];
  for (const [id, answer, sentence] of refused)
    it(`are refused with what to do: ${id}`, () => {
      const {answers, mistakes} = sort({[id]: answer});
      assert.deepEqual(answers, {});
      assert.match(String(mistakes), sentence);
    });

  it('do not take the place of a locked one', () => {
    const {answers, mistakes} = sort({'incident.place.mode': 'area'}, {'incident.place.mode': 'x'});
    assert.deepEqual(answers, {});
    assert.match(String(mistakes), /locked by the configuration/);
  });

  it('are never repeated in what the console says', () => {
    const ids = fc.constantFrom(...bank.map(({id}) => id), 'nothing.like.it');
    const answer = fc.oneof(
      fc.string({minLength: 8}).map((text) => `canary${text}`),
      fc.array(fc.string({minLength: 8}).map((text) => `canary${text}`)),
      fc.record({canary: fc.string()}),
    );
    fc.assert(
      fc.property(fc.dictionary(ids, answer), (offered) => {
        assert.doesNotMatch(String(sort(offered).mistakes), /canary/);
      }),
    );
  });
});
