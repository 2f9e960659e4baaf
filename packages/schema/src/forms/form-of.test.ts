import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import type {Recipient} from '../config/config.ts';
import {anyForm} from '../config/form/any-form.fixture.ts';
import type {FormConfig} from '../config/form/form-config.ts';
import {formMistakes} from '../config/form/form-mistakes.ts';
import {presetOf, questionsOf} from '../config/form/known-ids.ts';
import {bank} from '../questions/bank.ts';
import type {Question} from '../questions/question.ts';
import {askedQuestions} from '../rules/asked-questions.ts';
import {checkStep} from '../rules/check.ts';
import {holds, type AnswerLookup} from '../rules/condition.ts';
import {looksAt} from '../rules/looks-at.ts';
import {allSteps} from './all-steps.ts';
import {featureQuestions, features} from './features.ts';
import type {FormDefinition} from './form-definition.ts';
import {formDefinitions} from './form-definitions.ts';
import {formOf} from './form-of.ts';
import {ownQuestion} from './own-question.ts';
import {plainForm} from './plain-form.ts';
import {withSteps} from './with-steps.ts';
import {conditionOf} from './without-hidden.ts';

const reader: Recipient = {id: 'city', name: 'City', consent: 'by-sending', keys: ['age1']};
const recipients: Recipient[] = [reader, {...reader, id: 'clinic', consent: 'ask'}];
const built = (form: FormConfig) => formOf({form, recipients});
const pages = ({steps = []}: {steps?: FormDefinition<string>['steps']}) => steps.map(({id}) => id);
const page = (form: FormConfig, id: string) =>
  allSteps(built(form).definition).find((step) => step.id === id);

// A page whose questions are all asked at times has a condition in the one that was built.
const withoutConditions = (definition: FormDefinition<string>) =>
  withSteps(definition, (steps) =>
    steps.map(({when, ...step}) => {
      if (when)
        assert.ok(
          step.questions.every((id) => conditionOf(id)),
          step.id,
        );
      return step;
    }),
  );

suite('a city changes the form', () => {
  test('that changes nothing shows the short form of ours', () => {
    assert.deepEqual(pages(formOf({recipients}).definition), ['what', 'contact', 'where', 'share']);
  });

  test('that changes nothing shows each form of ours as it is, also by the short way', () => {
    for (const preset of Object.values(formDefinitions))
      for (const readers of [recipients, [reader]]) {
        const {definition, own: added} = formOf({form: {preset: preset.id}, recipients: readers});
        assert.deepEqual(
          withoutConditions(definition),
          withoutConditions(plainForm(preset, readers)),
        );
        assert.deepEqual(added, []);
      }
  });

  test('that shares with nobody else asks nobody about sharing', () => {
    const {definition} = formOf({recipients: [reader]});
    assert.deepEqual(pages(definition), ['what', 'contact', 'where']);
  });

  test('and hides a question, a page, an option', () => {
    const form: FormConfig = {
      preset: 'hate-incident',
      hide: ['persons.description', 'witnesses', 'incident.types=killed'],
    };
    assert.deepEqual(page(form, 'who')?.questions, [
      'persons.count',
      'persons.relationship',
      'persons.groupAffiliation',
    ]);
    assert.equal(page(form, 'witnesses'), undefined);
    const omit = built(form).definition.omit as Record<string, readonly string[]>;
    assert.deepEqual(omit['incident.types'], ['killed']);
    assert.deepEqual(omit['contact.preference'], ['code_only']);
  });

  test('and hides a question: what hangs on it goes too, and so does an empty page', () => {
    const form: FormConfig = {hide: ['incident.place.mode']};
    assert.equal(page(form, 'where'), undefined);
    assert.deepEqual(page({preset: 'hate-incident', ...form}, 'where')?.questions, [
      'incident.setting',
      'incident.place.name',
    ]);
  });

  test('and leaves on a page only what is asked at times: the page comes up at those times', () => {
    const form: FormConfig = {
      preset: 'hate-incident',
      hide: ['harm.emotional', 'harm.impacts', 'harm.property'],
    };
    const when = page(form, 'harm')?.when;
    assert.ok(when);
    assert.equal(holds(when, {'incident.types': ['physical']}), true);
    assert.equal(holds(when, {'incident.types': ['verbal']}), false);
  });

  test('and tries to hide what a report needs: it stays', () => {
    const hide = [
      'what',
      'contact',
      'contact.preference',
      'contact.methods',
      'incident.narrative',
      'contact.preference=none',
      'consent.shareWith',
      'contact.methods=phone',
      'contact.methods=text',
      'contact.methods=email',
    ];
    assert.deepEqual(built({hide}).definition, built({}).definition);
  });

  test('and requires an answer: the page insists on it', () => {
    const step = page({require: ['incident.place.mode']}, 'where');
    assert.deepEqual(step?.requires, [
      {
        question: 'incident.place.mode',
        rule: {answered: 'incident.place.mode'},
        code: 'required',
      },
    ]);
    const questions = Object.fromEntries(bank.map((question) => [question.id, question]));
    assert.deepEqual(checkStep(step!, questions, {}), [
      {question: 'incident.place.mode', code: 'required'},
    ]);
  });

  test('and tries to require contact details or consent: nobody has to give them', () => {
    const {definition} = built({require: ['contact.name', 'contact.methods', 'consent.shareWith']});
    assert.deepEqual(definition, built({}).definition);
  });

  test('and moves a page to the way of all, and requires an answer there', () => {
    const form: FormConfig = {
      preset: 'hate-incident',
      order: {main: ['what', 'contact', 'contact-safely', 'where', 'when']},
      require: ['incident.when.relative'],
    };
    const {definition} = built(form);
    assert.deepEqual(pages(definition).slice(0, 5), [
      'what',
      'contact',
      'contact-safely',
      'where',
      'when',
    ]);
    assert.ok(!pages({steps: definition.details ?? []}).includes('when'));
    assert.equal(page(form, 'when')?.requires?.[0]?.code, 'required');
  });

  test('and puts pages and questions in another order; what is not named follows', () => {
    const {definition} = built({
      preset: 'hate-incident',
      order: {details: ['support', 'why', 'where'], pages: {what: ['incident.narrative']}},
    });
    assert.deepEqual(pages({steps: definition.details ?? []}).slice(0, 4), [
      'support',
      'why',
      'where',
      'you',
    ]);
    assert.deepEqual(definition.steps[0]?.questions, ['incident.narrative', 'incident.types']);
    assert.equal(definition.steps[0]?.requires?.length, 1);
  });

  test('but the page about age stays first, and what everybody passes stays there', () => {
    const {definition} = built({
      preset: 'hate-incident',
      features: ['age'],
      order: {main: ['where', 'age'], details: ['contact', 'share', 'age']},
    });
    assert.deepEqual(pages(definition), [
      'age',
      'where',
      'what',
      'contact',
      'contact-safely',
      'share',
    ]);
  });

  test('and adds questions: on a page of ours, behind another, on a page of their own', () => {
    const form: FormConfig = {
      questions: [
        {id: 'custom.line', kind: 'short-text', label: 'Which bus line?', page: 'where'},
        {
          id: 'custom.stop',
          kind: 'short-text',
          label: 'Which stop?',
          page: 'where',
          after: 'incident.place.mode',
        },
        {
          id: 'custom.side',
          kind: 'short-text',
          label: 'Which side?',
          page: 'where',
          after: 'incident.place.mode',
        },
        {id: 'custom.driver', kind: 'consent', label: 'Did the driver see it?', page: 'bus'},
        {id: 'custom.heard', kind: 'short-text', label: 'How did you hear of us?'},
      ],
    };
    assert.deepEqual(page(form, 'where')?.questions, [
      'incident.place.mode',
      'custom.stop',
      'custom.side',
      'incident.place.text',
      'custom.line',
    ]);
    const {definition, own} = built(form);
    assert.deepEqual(definition.details, [
      {id: 'bus', questions: ['custom.driver']},
      {id: 'own', questions: ['custom.heard']},
    ]);
    assert.deepEqual(
      own.map(({id}) => id),
      ['custom.stop', 'custom.side', 'custom.line', 'custom.driver', 'custom.heard'],
    );
  });

  test('and adds a page of questions that are asked at times: the page comes up at those times', () => {
    const when = page(
      {
        questions: [
          {
            id: 'custom.line',
            kind: 'short-text',
            label: 'Which line?',
            page: 'bus',
            when: {has: ['incident.place.mode', 'address']},
          },
          {
            id: 'custom.stop',
            kind: 'short-text',
            label: 'Which stop?',
            page: 'bus',
            when: {answered: 'custom.line'},
          },
        ],
      },
      'bus',
    )?.when;
    assert.ok(when);
    assert.equal(holds(when, {'incident.place.mode': 'address'}), true);
    assert.equal(holds(when, {'incident.place.mode': 'area', 'custom.line': 'x'}), false);
  });

  test('a file of any shape never throws', () => {
    const wrong = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('a', 'main'), fc.jsonValue()),
    );
    const keys = fc.constantFrom('preset', 'features', 'hide', 'require', 'order', 'questions');
    fc.assert(
      fc.property(fc.dictionary(keys, wrong), (form) => {
        const {steps} = built(form as FormConfig).definition;
        assert.ok(steps.some(({id}) => id === 'contact'));
      }),
      {numRuns: 500},
    );
  });
});

const own = {
  label: 'Which?',
  options: [
    {id: 'a', label: 'A'},
    {id: 'none', label: 'None', alone: true},
  ],
};
const kinds: readonly (readonly [FormConfig, Partial<Question>])[] = [
  [
    {questions: [{...own, id: 'custom.a', kind: 'choice'}]},
    {kind: 'choice', options: ['a', 'none']},
  ],
  [
    {questions: [{...own, id: 'custom.a', kind: 'choices'}]},
    {kind: 'choices', options: ['a', 'none'], exclusive: ['none']},
  ],
  [
    {questions: [{label: 'x', id: 'custom.a', kind: 'short-text'}]},
    {kind: 'short-text', maxLength: 300},
  ],
  [
    {questions: [{label: 'x', id: 'custom.a', kind: 'long-text'}]},
    {kind: 'long-text', maxLength: 2000},
  ],
  [
    {questions: [{label: 'x', id: 'custom.a', kind: 'text-list', maxLength: 50}]},
    {kind: 'text-list', maxLength: 50, maxItems: 20},
  ],
  [{questions: [{label: 'x', id: 'custom.a', kind: 'partial-date'}]}, {kind: 'partial-date'}],
  [{questions: [{label: 'x', id: 'custom.a', kind: 'consent'}]}, {kind: 'consent'}],
];
for (const [form, expected] of kinds)
  test(`an own question of the kind ${expected.kind} is drawn and checked as ours are`, () => {
    const [question] = built(form).own.map(ownQuestion);
    assert.deepEqual(question, {
      id: 'custom.a',
      sensitivity: 'S3',
      visibleTo: ['recipient', 'partner'],
      ...expected,
    });
  });

suite('whatever a city changes', () => {
  const questionsFor = (form: FormConfig): Record<string, Question> =>
    Object.fromEntries(
      [...bank, ...built(form).own.map(ownQuestion)].map((question) => [question.id, question]),
    );
  const holdsFor = (law: (form: FormConfig) => void, onlyUsable = true, numRuns = 2_000) => {
    let count = 0;
    fc.assert(
      fc.property(anyForm as fc.Arbitrary<unknown>, (value) => {
        const form = value as FormConfig;
        if (onlyUsable && formMistakes({form, recipients}).length > 0) return;
        count++;
        law(form);
      }),
      {numRuns},
    );
    assert.ok(count > 100, `${count} forms`);
  };

  test('no question is lost that is not hidden, and none is asked twice', () => {
    holdsFor((form) => {
      const ids = questionsOf(built(form).definition);
      assert.equal(new Set(ids).size, ids.length);
      const own = (form.questions ?? []).map(({id}) => id);
      for (const id of own) assert.ok(ids.includes(id), id);
      const preset = presetOf(form);
      const given = Object.keys(preset.given ?? {});
      const off = features.filter(
        (feature) =>
          !form.features?.includes(feature) ||
          (feature === 'demographics' && (form.demographics ?? 'none') === 'none'),
      );
      const unavailable = new Set<string>(off.flatMap((feature) => featureQuestions[feature]));
      const hide = new Set(form.hide);
      for (const step of allSteps(preset)) {
        for (const id of step.questions) {
          if (unavailable.has(id) || hide.has(id) || hide.has(step.id) || ids.includes(id))
            continue;
          const on = looksAt(conditionOf(id) ?? {all: []}).map(({question}) => question);
          assert.ok(
            on.length > 0 && on.every((other) => !ids.includes(other) && !given.includes(other)),
            `${id} is lost`,
          );
        }
      }
      assert.deepEqual(
        ids.filter((id) => !own.includes(id) && !questionsOf(preset).includes(id)),
        [],
      );
    }, false);
  });

  test('what happened and contact stay as they are', () => {
    holdsFor((form) => {
      const {steps, omit = {}} = built(form).definition as FormDefinition;
      for (const id of ['what', 'contact']) {
        const before = presetOf(form).steps.find((step) => step.id === id);
        const after = steps.find((step) => step.id === id);
        for (const question of before?.questions ?? [])
          if (question !== 'contact.name')
            assert.ok(after?.questions.includes(question as 'contact.name'));
        for (const requirement of before?.requires ?? [])
          assert.ok(after?.requires?.includes(requirement as never));
      }
      assert.ok(!omit['contact.preference']?.includes('none'));
      assert.ok(!omit['contact.preference']?.includes('contact_me'));
    }, false);
  });

  test('only the city’s own wishes are required beyond two answers, and never contact or consent', () => {
    holdsFor((form) => {
      for (const {requires = [], questions} of allSteps(built(form).definition))
        for (const {question, code} of requires) {
          assert.ok(questions.includes(question));
          if (code !== 'required') continue;
          assert.doesNotMatch(question, /^(contact|consent)\./);
          const entry = form.questions?.find(({id}) => id === question);
          assert.ok(entry?.required ?? form.require?.includes(question));
        }
    }, false);
  });

  test('every condition looks back', () => {
    holdsFor((form) => {
      const {definition} = built(form);
      const questions = questionsFor(form);
      const all = new Set(questionsOf(definition));
      const before = new Set<string>();
      for (const step of allSteps(definition)) {
        for (const {question} of step.when ? looksAt(step.when) : [])
          assert.ok(before.has(question) || !all.has(question), `${step.id} looks at ${question}`);
        for (const id of step.questions) {
          const {when} = questions[id]!;
          for (const {question} of when ? looksAt(when) : [])
            assert.ok(before.has(question) || !all.has(question), `${id} looks at ${question}`);
          before.add(id);
        }
      }
    });
  });

  test('no page is ever empty, whatever was answered before', () => {
    const answer = (question: Question, luck: number): unknown => {
      if (luck % 3 === 0) return undefined;
      if (question.kind === 'choice') return question.options[luck % question.options.length];
      if (question.kind === 'choices') return [question.options[luck % question.options.length]];
      return question.kind === 'consent' ? true : 'x';
    };
    const luck = fc.array(fc.nat(), {minLength: 80, maxLength: 80});
    let shown = 0;
    fc.assert(
      fc.property(anyForm as fc.Arbitrary<unknown>, luck, (value, lucks) => {
        const form = value as FormConfig;
        if (formMistakes({form, recipients}).length > 0) return;
        const {definition} = built(form);
        const questions = questionsFor(form);
        let answers: AnswerLookup = {...definition.given};
        let turn = 0;
        for (const step of allSteps(definition)) {
          if (step.when && !holds(step.when, answers)) continue;
          shown++;
          assert.ok(askedQuestions(step, questions, answers).length > 0, step.id);
          for (const id of step.questions) {
            const question = questions[id]!;
            if (question.when && !holds(question.when, answers)) continue;
            answers = {...answers, [id]: answer(question, lucks[turn++ % 80] ?? 0)};
          }
        }
      }),
      {numRuns: 2_000},
    );
    assert.ok(shown > 300, String(shown));
  });
});
