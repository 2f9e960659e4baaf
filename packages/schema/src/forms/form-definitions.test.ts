import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {bank} from '../questions/bank.ts';
import type {Question} from '../questions/question.ts';
import {askedQuestions} from '../rules/asked-questions.ts';
import {checkStep} from '../rules/check.ts';
import {holds, type Condition} from '../rules/condition.ts';
import {withFeatures} from '../rules/with-features.ts';
import {allSteps} from './all-steps.ts';
import {features, type Feature} from './features.ts';
import {presets, type FormDefinition} from './form-definition.ts';
import {formDefinitions} from './form-definitions.ts';

const questions: Record<string, Question> = Object.fromEntries(
  bank.map((question) => [question.id, question]),
);
const forms: readonly FormDefinition<string>[] = Object.values(formDefinitions);

const optionsOf = (question: Question | undefined): readonly string[] => {
  if (!question) return [];
  if ('options' in question) return question.options;
  return 'methods' in question ? question.methods : [];
};

/** Every question and option that a condition looks at. */
const looksAt = (condition: Condition): readonly {question: string; option?: string}[] => {
  if ('has' in condition) return [{question: condition.has[0], option: condition.has[1]}];
  if ('answered' in condition) return [{question: condition.answered}];
  if ('not' in condition) return looksAt(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(looksAt);
};

const assertAskedBefore = (condition: Condition, before: ReadonlySet<string>, place: string) => {
  for (const {question, option} of looksAt(condition)) {
    assert.ok(before.has(question), `${place} looks at ${question}, which is not asked before`);
    if (option !== undefined)
      assert.ok(optionsOf(questions[question]).includes(option), `${place}: ${question}=${option}`);
  }
};

/** Every choice of features that an embedder can make. */
const allFeatureSets = features.reduce<readonly ReadonlySet<Feature>[]>(
  (sets, feature) => sets.flatMap((set) => [set, new Set([...set, feature])]),
  [new Set()],
);

/**
 * Walks every page of a form, also those that a person may pass by, and answers only what it insists on, as
 * shortly as it can be done.
 */
const shortestPath = (form: FormDefinition<string>) => {
  const given: string[] = [];
  const answers: Record<string, unknown> = {...form.given};
  for (const step of allSteps(form)) {
    if (step.when && !holds(step.when, answers)) continue;
    for (const issue of checkStep(step, questions, answers)) {
      const question = questions[issue.question];
      const offered = optionsOf(question).filter(
        (option) => !(form.omit?.[issue.question] ?? []).includes(option),
      );
      answers[issue.question] = question?.kind === 'choices' ? [offered[0]] : offered[0];
      given.push(issue.question);
    }
    assert.deepEqual(checkStep(step, questions, answers), [], `${form.id}/${step.id} goes on`);
  }
  return {given, answers};
};

suite('the question bank', () => {
  test('has each id once', () => {
    const ids = bank.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('every condition looks at questions that come before, and at options they have', () => {
    const before = new Set<string>();
    for (const question of bank as readonly Question[]) {
      if (question.when) assertAskedBefore(question.when, before, question.id);
      before.add(question.id);
    }
  });

  test('groups hold every option once, and options that stand alone are options', () => {
    for (const question of bank as readonly Question[]) {
      if (!('options' in question)) continue;
      assert.equal(new Set(question.options).size, question.options.length, question.id);
      if (question.kind !== 'choices') continue;
      if (question.groups)
        assert.deepEqual(
          question.groups.flatMap(({options}) => options),
          question.options,
        );
      for (const option of question.exclusive ?? []) assert.ok(question.options.includes(option));
    }
  });

  test('never asks what must never be asked', () => {
    const never = /immigration|citizen|birth|socialSecurity|hateCrime/i;
    for (const {id} of bank) assert.doesNotMatch(id, never);
  });
});

test('every preset has its form', () => {
  assert.deepEqual(Object.keys(formDefinitions).sort(), [...presets].sort());
});

for (const form of forms) {
  suite(`the form ${form.id}`, () => {
    test('asks only questions of the bank, each once', () => {
      const ids = allSteps(form).flatMap((step) => step.questions);
      for (const id of ids) assert.ok(questions[id], id);
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(new Set(allSteps(form).map(({id}) => id)).size, allSteps(form).length);
    });

    test('every condition looks only at what was given or asked before', () => {
      const before = new Set(Object.keys(form.given ?? {}));
      for (const step of allSteps(form)) {
        if (step.when) assertAskedBefore(step.when, before, `${form.id}/${step.id}`);
        for (const id of step.questions) {
          const {when} = questions[id] ?? {};
          if (when) assertAskedBefore(when, before, `${form.id}/${id}`);
          before.add(id);
        }
        for (const {question, rule} of step.requires ?? []) {
          assert.ok(step.questions.includes(question), `${step.id} insists on ${question}`);
          // A statement can be spoken on the page where people write what happened.
          const there = step.questions.includes('incident.narrative') ? ['evidence.files'] : [];
          assertAskedBefore(rule, new Set([...before, ...there]), `${form.id}/${step.id}`);
        }
      }
    });

    test('what it leaves out or gives is in the bank', () => {
      for (const [id, options] of Object.entries(form.omit ?? {}))
        for (const option of options ?? [])
          assert.ok(optionsOf(questions[id]).includes(option), `${id}=${option}`);
      for (const [id, answer] of Object.entries(form.given ?? {}))
        for (const option of [answer].flat())
          assert.ok(optionsOf(questions[id]).includes(String(option)), `${id}=${option}`);
    });

    test('a person gets through with two answers and without contact details, whatever is turned on', () => {
      assert.equal(allFeatureSets.length, 2 ** features.length);
      for (const on of allFeatureSets) {
        const {given} = shortestPath(withFeatures(form, on));
        assert.deepEqual(given, [
          form.steps.find(({id}) => id === 'what')?.questions[0],
          'contact.preference',
        ]);
      }
    });

    test('a person who stays anonymous passes five pages at most, and may pass by the others', () => {
      const {answers} = shortestPath(form);
      const pages = withFeatures(form, new Set()).steps.filter(
        ({when}) => !when || holds(when, answers),
      );
      assert.ok(pages.length <= 5, pages.map(({id}) => id).join());
      for (const step of [...(form.details ?? []), ...(form.last ?? [])])
        assert.equal(step.requires, undefined, step.id);
    });

    test('a person can choose not to be contacted', () => {
      const offered = optionsOf(questions['contact.preference']).filter(
        (option) => !(form.omit?.['contact.preference'] ?? []).includes(option),
      );
      assert.ok(offered.includes('none'));
      assert.equal(shortestPath(form).answers['contact.preference'], 'none');
    });

    test('no page of it is ever empty', () => {
      for (const on of allFeatureSets) {
        for (const step of allSteps(withFeatures(form, on))) {
          const asked = askedQuestions(step, questions, {...form.given});
          assert.ok(asked.length > 0 || step.when, `${form.id}/${step.id}`);
          // A page that stands under a condition asks nothing else than what the condition opens.
          if (asked.length === 0)
            for (const {when} of askedIgnoringConditions(step.questions))
              assert.deepEqual(when, step.when, `${form.id}/${step.id}`);
        }
      }
    });
  });
}

const askedIgnoringConditions = (ids: readonly string[]) =>
  ids.flatMap((id) => (questions[id] ? [questions[id]] : []));
