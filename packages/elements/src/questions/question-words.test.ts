import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {hateIncidentShort} from '@heard/schema';

import {templates} from '../locale/generated/es.ts';
import {sourceLocalizer} from '../locale/localizer.ts';
import {translatedLocalizer} from '../locale/translated-localizer.ts';
import {askedQuestions} from '../words.ts';

const spanish = translatedLocalizer('es', {templates});
const omitted: Readonly<Record<string, readonly string[]>> = hateIncidentShort.omit;

suite('the words of the questions', () => {
  test('are there for every question of the short form', () => {
    const asked = new Set(askedQuestions.map(({question}) => question.id as string));
    for (const step of hateIncidentShort.steps)
      for (const id of step.questions) assert.ok(asked.has(id), id);
  });

  for (const localizer of [sourceLocalizer, spanish])
    for (const {question, words} of askedQuestions) {
      test(`tell the answers to ${question.id} apart, in ${localizer.locale}`, () => {
        const {label, options, errors} = words(localizer);
        assert.ok(label);
        const labels = Object.values(options);
        assert.ok(labels.every(Boolean));
        assert.equal(new Set(labels).size, labels.length);
        assert.ok(Object.values(errors).every(Boolean));
      });
    }

  test('never blame, beg or call an answer invalid', () => {
    for (const {question, words} of askedQuestions) {
      const said = JSON.stringify(words(sourceLocalizer));
      assert.doesNotMatch(
        said,
        /\b(please|sorry|invalid|perpetrator|oops|failed)\b/iu,
        question.id,
      );
    }
  });

  test('of an option that the form leaves out belong to one that exists', () => {
    for (const [id, options] of Object.entries(omitted)) {
      const asked = askedQuestions.find(({question}) => question.id === id)!;
      for (const option of options) assert.ok(asked.words(sourceLocalizer).options[option], option);
    }
  });
});
