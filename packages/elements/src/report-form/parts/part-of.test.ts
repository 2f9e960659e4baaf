import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {
  allSteps,
  bank,
  featureQuestions,
  formDefinitions,
  type FormDefinition,
} from '@heard/schema';

import {sourceLocalizer} from '../../locale/localizer.ts';
import {askedQuestions} from '../../questions/bank-words.ts';
import {firstPart} from '../first-part.ts';
import {furtherPart} from '../further-part.ts';
import type {ReportFormController} from '../report-form-controller.ts';
import {part as concernPart} from './concern-part.ts';
import {partOf} from './part-of.ts';

const form = {
  ready: {config: {form: {demographics: 'uk-gss'}}},
  localizer: sourceLocalizer,
} as unknown as ReportFormController;
const forms: readonly FormDefinition<string>[] = Object.values(formDefinitions);
const onMap = new Set<string>(featureQuestions.map);

/** What a page has once it loaded one question. */
const loadedFor = async (id: string) => {
  const parts = [firstPart, furtherPart];
  const has = (question: string) => parts.some(({asked}) => asked[question]);
  if (!has(id)) parts.push(await partOf(id)(form));
  return {
    asked: parts.map(({asked}) => asked[id]).find(Boolean),
    fields: Object.assign({}, ...parts.map(({fields}) => fields)),
  };
};

suite('the part that is loaded for a question', () => {
  test('has it, with a field that draws it', async () => {
    for (const {id, kind} of bank) {
      if (onMap.has(id)) continue;
      const {asked, fields} = await loadedFor(id);
      assert.ok(asked, `${id} is in no part`);
      assert.ok(asked.field ?? fields[kind], `${id}: nothing draws ${kind}`);
    }
  });

  test('says what the inbox says', async () => {
    for (const {question, words} of askedQuestions) {
      const {asked} = await loadedFor(question.id);
      assert.equal(asked?.words(sourceLocalizer).label, words(sourceLocalizer).label, question.id);
    }
  });
});

test('a form about a worry asks where it is, not where it happened', () => {
  const words = concernPart.asked['incident.place.mode']?.words(sourceLocalizer);
  assert.equal(words?.label, 'Where is it?');
});

test('no other form loads the words of a worry', () => {
  for (const form of forms.filter(({id}) => id !== 'community-concern'))
    for (const {questions} of allSteps(form))
      assert.ok(!questions.includes('concern.kinds'), form.id);
});
