import * as z from 'zod/mini';

import {demographicProfileIds} from '../../demographics/demographic-profile.ts';
import {features} from '../../forms/features.ts';
import {presets} from '../../forms/form-definition.ts';
import {distinct} from '../../shapes/distinct.ts';
import {strictRecord} from '../../shapes/strict-record.ts';
import {describe, LocalizedText, questionId, shortName} from '../config-values.ts';

const optionId = z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,62}$/));
const ownId = z.string().check(z.regex(/^custom\.[a-z0-9][a-z0-9-]{0,40}$/));
const idList = <Id extends z.ZodMiniType<string>>(id: Id) =>
  z.array(id).check(z.maxLength(200), ...distinct);

/** What is hidden: a question, a whole page, or one option as `question=option`. */
const hidden = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z-]*(\.[A-Za-z0-9-]+)*(=[a-z0-9][a-z0-9_-]*)?$/), z.maxLength(130));

const has = z.strictObject({
  has: z
    .tuple([questionId, optionId])
    .check(
      describe('A question and one of its options: holds when that is chosen.', [
        'incident.types',
        'online',
      ]),
    ),
});
const answered = z.strictObject({
  answered: questionId.check(
    describe('A question: holds when it has an answer.', 'incident.place.text'),
  ),
});
const not = z.strictObject({
  not: z
    .union([has, answered])
    .check(describe('Holds when this does not.', {has: ['incident.types', 'online']})),
});
const parts = z.array(z.union([has, answered, not])).check(z.minLength(1), z.maxLength(20));

/** When a question of the embedder's own is asked. Two levels: deeper ones nobody can check by reading. */
export const OwnCondition = z.union([
  has,
  answered,
  not,
  z.strictObject({
    all: parts.check(
      describe('Holds when all of these do.', [
        {has: ['incident.types', 'online']},
        {answered: 'incident.place.text'},
      ]),
    ),
  }),
  z.strictObject({
    any: parts.check(
      describe('Holds when one of these does.', [
        {has: ['incident.types', 'online']},
        {has: ['incident.types', 'comms']},
      ]),
    ),
  }),
]);
export type OwnCondition = z.infer<typeof OwnCondition>;

/** The kinds of questions that an embedder can add. */
export const ownQuestionKinds = [
  'choice',
  'choices',
  'short-text',
  'long-text',
  'text-list',
  'partial-date',
  'consent',
] as const;
export type OwnQuestionKind = (typeof ownQuestionKinds)[number];

/** A question that the embedder adds. */
export const OwnQuestion = z.strictObject({
  id: ownId.check(
    describe('"custom." and a short name. It stays when the words change.', 'custom.bus-line'),
  ),
  kind: z
    .enum(ownQuestionKinds)
    .check(
      describe(
        '"choice": one option. "choices": any number. "short-text", "long-text". "text-list": several short ' +
          'texts. "partial-date": a day, month or year. "consent": a box to tick.',
        'choice',
        'short-text',
      ),
    ),
  label: LocalizedText.check(
    describe('The question.', 'Which bus line?', {
      en: 'Which bus line?',
      es: '¿Qué línea de autobús?',
    }),
  ),
  hint: z.optional(
    LocalizedText.check(
      describe('One short sentence of help.', 'It stands on the front of the bus.'),
    ),
  ),
  options: z.optional(
    z
      .array(
        z.strictObject({
          id: optionId.check(
            describe('A short name that stays when the words change.', 'red-line'),
          ),
          label: LocalizedText.check(
            describe('What the person reads.', 'Red line', {en: 'Red line', es: 'Línea roja'}),
          ),
          hint: z.optional(
            LocalizedText.check(
              describe('One short sentence of help.', 'It stands on the front of the bus.'),
            ),
          ),
          alone: z.optional(
            z
              .boolean()
              .check(
                describe('Stands alone, such as "not sure": choosing it clears the others.', true),
              ),
          ),
        }),
      )
      .check(
        z.minLength(1),
        z.maxLength(60),
        describe('What can be chosen.', [
          {id: 'red-line', label: 'Red line'},
          {id: 'not-sure', label: 'I am not sure'},
        ]),
      ),
  ),
  page: z.optional(
    shortName.check(
      describe(
        'The page it stands on: one of the form, or a new one. Absent: the page "own".',
        'where',
        'journey',
      ),
    ),
  ),
  after: z.optional(
    questionId.check(
      describe(
        'The question of that page that it follows. Absent: the last one.',
        'incident.place.mode',
      ),
    ),
  ),
  when: z.optional(
    OwnCondition.check(
      describe(
        'Asked only when this holds; always, when absent.',
        {has: ['incident.types', 'online']},
        {answered: 'incident.place.text'},
      ),
    ),
  ),
  required: z.optional(
    z
      .boolean()
      .check(describe('Whether the page insists on an answer. Each one costs reports.', true)),
  ),
  maxLength: z.optional(
    z
      .int()
      .check(
        z.gte(10),
        z.lte(10_000),
        describe(
          'The longest text it takes, in characters. Absent: 300, or 2,000 for long text.',
          300,
        ),
      ),
  ),
});
export type OwnQuestion = z.infer<typeof OwnQuestion>;

/** Questions about who a person is, in the embedder's own words. */
export const CustomDemographics = z.strictObject({
  id: shortName.check(
    describe('A name with its version, such as "city-2026". New questions, new name.', 'city-2026'),
  ),
  fields: z
    .array(
      z.strictObject({
        id: shortName.check(describe('A short name that stays when the words change.', 'red-line')),
        kind: z
          .enum(['choice', 'choices', 'text'])
          .check(
            describe('"choice": one option. "choices": any number. "text": own words.', 'choice'),
          ),
        label: LocalizedText.check(
          describe('The question.', 'Which bus line?', {
            en: 'Which bus line?',
            es: '¿Qué línea de autobús?',
          }),
        ),
        hint: z.optional(
          LocalizedText.check(
            describe('One short sentence of help.', 'It stands on the front of the bus.'),
          ),
        ),
        options: z.optional(
          z
            .array(
              z.strictObject({
                id: optionId.check(
                  describe('A short name that stays when the words change.', 'red-line'),
                ),
                label: LocalizedText.check(
                  describe('What the person reads.', 'Red line', {
                    en: 'Red line',
                    es: 'Línea roja',
                  }),
                ),
              }),
            )
            .check(
              z.minLength(1),
              z.maxLength(60),
              describe('What can be chosen.', [
                {id: 'red-line', label: 'Red line'},
                {id: 'not-sure', label: 'I am not sure'},
              ]),
            ),
        ),
      }),
    )
    .check(
      z.minLength(1),
      z.maxLength(10),
      describe('The questions. Each can be skipped.', [
        {id: 'neighborhood', kind: 'text', label: 'Which part of the city do you live in?'},
      ]),
    ),
});
export type CustomDemographics = z.infer<typeof CustomDemographics>;

/** What a question of ours says instead. */
export const NewWords = z.strictObject({
  label: z.optional(
    LocalizedText.check(
      describe('The question.', 'Which bus line?', {
        en: 'Which bus line?',
        es: '¿Qué línea de autobús?',
      }),
    ),
  ),
  hint: z.optional(
    LocalizedText.check(describe('The help below it.', 'A street corner is enough.')),
  ),
  options: z.optional(
    strictRecord(optionId, LocalizedText, 60).check(
      describe('Options by their ids.', {area: 'Near a street or park'}),
    ),
  ),
});
export type NewWords = z.infer<typeof NewWords>;

const wholeNumber = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

/** The form, and what the embedder changes about it. */
export const FormConfig = z.strictObject({
  preset: z.optional(
    z
      .enum(presets)
      .check(
        describe(
          'Which of our forms is shown. Absent: "hate-incident-short".',
          'hate-incident',
          'hate-incident-short',
        ),
      ),
  ),
  features: z.optional(
    z
      .array(z.enum(features))
      .check(
        ...distinct,
        describe(
          'What is asked only where somebody has a use for it.',
          ['files'],
          ['age', 'statistics'],
        ),
      ),
  ),
  demographics: z.optional(
    z
      .union([z.enum(demographicProfileIds), CustomDemographics])
      .check(
        describe(
          'Which questions about who a person is, where the feature is on.',
          'us-spd15-2024',
          'uk-gss',
        ),
      ),
  ),
  hide: z.optional(
    idList(hidden).check(
      describe('Questions, pages or options (question=option) not to ask.', [
        'persons.description',
        'witnesses',
        'incident.types=swatting',
      ]),
    ),
  ),
  require: z.optional(
    idList(questionId).check(
      describe('Questions that a page insists on. Each one costs reports.', [
        'incident.place.mode',
      ]),
    ),
  ),
  order: z.optional(
    z
      .strictObject({
        main: z.optional(
          idList(shortName).check(
            describe('Pages of the way that everybody goes, first to last.', [
              'what',
              'contact',
              'where',
            ]),
          ),
        ),
        details: z.optional(
          idList(shortName).check(
            describe('Optional pages, first to last.', ['support', 'evidence']),
          ),
        ),
        pages: z.optional(
          strictRecord(shortName, idList(questionId), 40).check(
            describe('The questions of a page, first to last, by page.', {
              what: ['incident.narrative', 'incident.types'],
            }),
          ),
        ),
      })
      .check(
        describe('Another order. What is not named follows as it was.', {
          main: ['what', 'where'],
          pages: {what: ['incident.narrative', 'incident.types']},
        }),
      ),
  ),
  reword: z.optional(
    strictRecord(questionId, NewWords, 100).check(
      describe('Other words for our questions, by question.', {
        'incident.place.mode': {label: 'Where did it happen?'},
      }),
    ),
  ),
  questions: z.optional(
    z
      .array(OwnQuestion)
      .check(
        z.maxLength(40),
        describe('Questions of your own, asked in this order.', [
          {id: 'custom.bus-line', kind: 'short-text', label: 'Which bus line?', page: 'where'},
        ]),
      ),
  ),
  files: z.optional(
    z
      .strictObject({
        maxFiles: z.optional(wholeNumber(1, 20).check(describe('How many. Absent: 10.', 5))),
        maxFileMB: z.optional(
          wholeNumber(1, 25).check(describe('How large each, in megabytes. Absent: 25.', 10)),
        ),
        maxTotalMB: z.optional(
          wholeNumber(1, 100).check(describe('How large together, in megabytes. Absent: 100.', 50)),
        ),
      })
      .check(describe('Limits for files, where the feature is on.', {maxFiles: 5, maxFileMB: 10})),
  ),
});
export type FormConfig = z.infer<typeof FormConfig>;
