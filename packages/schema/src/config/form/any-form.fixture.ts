import fc from 'fast-check';

import {bank} from '../../questions/bank.ts';
import {features} from '../../forms/features.ts';
import {presets} from '../../forms/form-definition.ts';
import {ownQuestionKinds} from './form-config.ts';
import {knownPages, knownQuestions} from './known-ids.ts';
import {optionsOf} from './option-warnings.ts';

const question = fc.constantFrom(...knownQuestions);
const page = fc.constantFrom(...knownPages);
const ownId = fc.constantFrom(...'abcdef').map((letter) => `custom.${letter}`);
const option = fc.constantFrom(
  ...bank.flatMap(({id}) => optionsOf(id).map((each) => `${id}=${each}`)),
);
const words = fc.constantFrom('Words?', 'Which one?');
const choice = fc.constantFrom('a', 'b', 'not-sure');

const simple = fc.oneof(
  fc.record({answered: fc.oneof(question, ownId)}),
  option.map((text) => ({has: text.split('=')})),
  fc.tuple(ownId, choice).map((has) => ({has})),
);
const part = fc.oneof(
  simple,
  simple.map((not) => ({not})),
);
const condition = fc.oneof(
  {weight: 4, arbitrary: part},
  fc.record({all: fc.array(part, {minLength: 1, maxLength: 3})}),
  fc.record({any: fc.array(part, {minLength: 1, maxLength: 3})}),
);

const own = fc
  .record(
    {
      kind: fc.constantFrom(...ownQuestionKinds),
      label: words,
      page: fc.oneof(page, fc.constantFrom('journey', 'own')),
      after: fc.oneof(question, ownId),
      when: condition,
      required: fc.boolean(),
    },
    {requiredKeys: ['kind', 'label']},
  )
  .map((entry) => ({
    ...entry,
    ...(entry.kind.startsWith('choice') && {
      options: ['a', 'b', 'not-sure'].map((id) => ({id, label: id})),
    }),
  }));

const few = <Value>(value: fc.Arbitrary<Value>, maxLength = 3) =>
  fc.uniqueArray(value, {maxLength, selector: (each) => JSON.stringify(each)});

/** What a city might write about its form: ids that exist, and mistakes in what it does with them. */
export const anyForm = fc.record(
  {
    preset: fc.constantFrom(...presets),
    features: few(fc.constantFrom(...features.filter((feature) => feature !== 'map')), 6),
    demographics: fc.constantFrom('none', 'uk-gss'),
    hide: few(fc.oneof(question, page, option)),
    require: few(question, 2),
    order: fc.record(
      {
        main: few(fc.oneof(page, fc.constant('journey'))),
        details: few(fc.oneof(page, fc.constant('own'))),
        pages: fc.dictionary(page, few(question), {minKeys: 1, maxKeys: 2}),
      },
      {requiredKeys: []},
    ),
    reword: fc.dictionary(question, fc.record({label: words}), {minKeys: 1, maxKeys: 2}),
    questions: fc
      .uniqueArray(fc.tuple(ownId, own), {maxLength: 4, selector: ([id]) => id})
      .map((list) => list.map(([id, entry]) => ({id, ...entry}))),
  },
  {requiredKeys: []},
);
