import fc from 'fast-check';

import {bank} from '../../questions/bank.ts';
import {allSteps} from '../../forms/all-steps.ts';
import {features} from '../../forms/features.ts';
import {presets, type Step} from '../../forms/form-definition.ts';
import {formDefinitions} from '../../forms/form-definitions.ts';
import {ownQuestionKinds} from './form-config.ts';
import {knownPages, knownQuestions} from './known-ids.ts';
import {optionsOf} from './option-warnings.ts';

/** Mostly what makes sense, at times anything that exists: both kinds of forms are worth their tests. */
const mostly = <Value>(sensible: fc.Arbitrary<Value>, any: fc.Arbitrary<Value>) =>
  fc.oneof({weight: 9, arbitrary: sensible}, {weight: 1, arbitrary: any});

const steps: readonly Step<string>[] = Object.values(formDefinitions).flatMap((form) =>
  allSteps<string>(form),
);
const question = fc.constantFrom(...knownQuestions);
const page = fc.constantFrom(...knownPages);
const ownId = fc.constantFrom(...'abcdef').map((letter) => `custom.${letter}`);
const option = fc.constantFrom(
  ...bank.flatMap(({id}) => optionsOf(id).map((each) => `${id}=${each}`)),
);
const words = fc.constantFrom('Words?', 'Which one?');
const choice = fc.constantFrom('a', 'b', 'not-sure');

const simple = mostly<object>(
  fc.oneof(
    fc.constant({answered: 'incident.narrative'}),
    fc.constantFrom('online', 'verbal', 'threat').map((id) => ({has: ['incident.types', id]})),
  ),
  fc.oneof(
    fc.record({answered: fc.oneof(question, ownId)}),
    option.map((text) => ({has: text.split('=')})),
    fc.tuple(ownId, choice).map((has) => ({has})),
  ),
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
      where: mostly<object>(
        fc.oneof(
          fc.constantFrom({page: 'journey'}, {page: 'own'}, {page: 'where'}, {}),
          fc.constant({page: 'contact', after: 'contact.preference'}),
        ),
        fc.record({page, after: fc.oneof(question, ownId)}),
      ),
      when: condition,
      required: mostly<boolean>(fc.constant(false), fc.constant(true)),
    },
    {requiredKeys: ['kind', 'label']},
  )
  .map(({where, ...entry}) => ({
    ...entry,
    ...where,
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
    hide: few(
      fc.oneof(mostly(fc.constantFrom('why', 'when', 'harm.emotional'), question), page, option),
    ),
    require: few(
      mostly(fc.constantFrom('incident.place.mode', 'incident.place.text'), question),
      1,
    ),
    order: fc.record(
      {
        main: mostly<readonly string[]>(
          fc.constantFrom<readonly string[]>(
            ['what', 'contact', 'where', 'when'],
            ['where'],
            ['what', 'share', 'journey'],
          ),
          few(page),
        ),
        details: mostly<readonly string[]>(
          fc.constantFrom<readonly string[]>(['support', 'evidence'], ['own', 'why'], ['uses']),
          few(page),
        ),
        pages: fc
          .constantFrom(...steps)
          .chain(({id, questions}) =>
            mostly(fc.shuffledSubarray([...questions]), few(question)).map((ids) => ({[id]: ids})),
          ),
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
