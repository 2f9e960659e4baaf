import assert from 'node:assert/strict';
import {test} from 'node:test';

import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';

import type {Recipient} from '../config/config.ts';
import {anyForm} from '../config/form/any-form.fixture.ts';
import type {FormConfig} from '../config/form/form-config.ts';
import {formMistakes} from '../config/form/form-mistakes.ts';
import {allSteps} from '../forms/all-steps.ts';
import {formOf} from '../forms/form-of.ts';
import {ownQuestion} from '../forms/own-question.ts';
import {reportJsonSchema} from '../json-schema/report-json-schema.ts';
import {bank} from '../questions/bank.ts';
import type {Question} from '../questions/question.ts';
import {checkStep} from '../rules/check.ts';
import {holds} from '../rules/condition.ts';
import {composeReport} from './compose-report.ts';
import {Report} from './report.ts';

const recipients: Recipient[] = [
  {id: 'city', name: 'City', consent: 'by-sending', keys: ['age1']},
  {id: 'clinic', name: 'Clinic', consent: 'ask', keys: ['age1']},
];

/** Mostly short, at times too long for anything. */
const text = fc.oneof(
  {arbitrary: fc.string({unit: 'binary', maxLength: 40}), weight: 6},
  {arbitrary: fc.constantFrom('', ' ', '\n', '\u0000', '\ud800', '__proto__'), weight: 2},
  {arbitrary: fc.integer({min: 150, max: 12_000}).map((length) => '🚌'.repeat(length)), weight: 1},
);
const file = fc.record({
  id: fc.constant('f1'),
  name: fc.constant('photo.jpg'),
  type: fc.constant('image/jpeg'),
  size: fc.nat(),
  sha256: fc.constant('0'.repeat(64)),
  object: fc.constant('A'.repeat(22)),
  cleaned: fc.boolean(),
});

/** What the fields of the form can hand over for a question: of the right shape, with anything typed in it. */
const answerTo = (question: Question): fc.Arbitrary<unknown> => {
  switch (question.kind) {
    case 'choice':
      return fc.constantFrom(...question.options);
    case 'choices':
      return fc.subarray([...question.options]);
    case 'short-text':
    case 'long-text':
      return text;
    case 'text-list':
      return fc.array(text, {maxLength: Math.min(question.maxItems, 4)});
    case 'partial-date':
      return fc.constantFrom('2026', '2026-02', '2026-02-29', '2026-02-30', '2026-13', '٢٠٢٦', '?');
    case 'language':
      return fc.constantFrom('en', 'zh-Hant', 'fa-AF', 'hmn');
    case 'consent':
      return fc.boolean();
    case 'recipients':
      return fc.subarray(['clinic']);
    case 'contact-methods':
      return fc
        .subarray([...question.methods])
        .chain((kinds) =>
          fc.tuple(
            ...kinds.map((kind) =>
              fc
                .oneof(text, fc.constantFrom('sam@example.org', '555 0100'))
                .map((value) => ({kind, value})),
            ),
          ),
        );
    case 'safe-contact':
      return fc.record(
        {
          bestTimes: text,
          okToLeaveMessage: fc.boolean(),
          okToSayWhoWeAre: fc.boolean(),
          doNotUse: text,
        },
        {requiredKeys: []},
      );
    case 'point':
      return fc.constant(undefined);
    case 'files':
      return fc.array(file, {maxLength: 2});
    case 'demographics':
      return fc.dictionary(
        fc.constantFrom('race', 'gender', 'age'),
        fc.oneof(text, fc.subarray(['asian', 'white', 'not-said'])),
      );
  }
};

const isTaken = new Ajv2020({strict: false, validateFormats: false}).compile(reportJsonSchema());

test('X13 what a form takes, whichever form and whatever is answered, is a report', () => {
  let taken = 0;
  const law = (value: unknown, data: fc.GeneratorValue) => {
    const form = value as FormConfig;
    if (formMistakes({form, recipients}).length > 0) return;
    const {definition, own} = formOf({form, recipients});
    const questions: Record<string, Question> = Object.fromEntries(
      [...bank, ...own.map(ownQuestion)].map((question) => [question.id, question]),
    );
    const answers: Record<string, unknown> = {...definition.given};
    for (const step of allSteps(definition)) {
      if (step.when && !holds(step.when, answers)) continue;
      for (const id of step.questions) {
        const question = questions[id]!;
        if (data(fc.boolean)) answers[id] = data(() => answerTo(question));
      }
      // As a person does: what is marked is taken out, and the page is left.
      for (const {question, code} of checkStep(step, questions, answers))
        if (code !== 'required') delete answers[question];
    }
    const report = composeReport({
      definition,
      questions,
      own: own.map(({id}) => ({id, label: 'Words?'})),
      answers,
      tenantId: 'lake-city',
      uiLocale: 'en',
      replyTo: `age1${'q'.repeat(58)}`,
      now: new Date(0),
    });
    const wire: unknown = JSON.parse(JSON.stringify(report));
    const {error} = Report.safeParse(wire);
    assert.equal(error, undefined, JSON.stringify(error?.issues));
    assert.ok(isTaken(wire), JSON.stringify(isTaken.errors));
    taken++;
  };
  fc.assert(fc.property(anyForm as fc.Arbitrary<unknown>, fc.gen(), law), {numRuns: 5_000});
  assert.ok(taken > 500, `${taken} reports`);
});
