import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {
  allSteps,
  demographicProfiles,
  featureQuestions,
  formDefinitions,
  type DemographicField,
  type FormDefinition,
} from '@heard/schema';

import {sourceLocalizer} from '../locale/localizer.ts';
import {wholeSpanish} from '../locale/whole-spanish.fixture.ts';
import {stepWords} from '../report-form/step.messages.ts';
import {askedQuestions} from './bank-words.ts';
import {concernPlaceModeWords} from './concern.messages.ts';
import type {LooseFieldWords} from './demographic-words.ts';
import {demographicWords} from './demographics.messages.ts';
import {requiredWords} from './required.messages.ts';

const forms: readonly FormDefinition<string>[] = Object.values(formDefinitions);
const byId = new Map(askedQuestions.map((asked) => [asked.question.id, asked]));
/** Nothing is drawn on a map yet. */
const onMap = new Set<string>(featureQuestions.map);

const stepIds = new Set(forms.flatMap((form) => allSteps(form).map(({id}) => id)));
const fieldWords: Readonly<Record<string, LooseFieldWords>> = demographicWords(sourceLocalizer);

/** All texts in a value, however deep; the words of a list are asked for its first line. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [value('1')];
  return Object.values(value ?? {}).flatMap(textsIn);
};

const everyText: readonly (readonly [place: string, text: string])[] = [
  ...askedQuestions.map(({question, words}) => [question.id, words(sourceLocalizer)] as const),
  ...[...stepIds].flatMap((id) => [
    [id, stepWords(sourceLocalizer, id)] as const,
    [id, stepWords(sourceLocalizer, id, 'community-concern')] as const,
  ]),
  ...Object.entries(fieldWords),
  ['concern place', concernPlaceModeWords(sourceLocalizer)] as const,
  ['required', requiredWords(sourceLocalizer, 'Where?')] as const,
].flatMap(([place, words]) => textsIn(words).map((text) => [place, text] as const));

const assertDistinct = (labels: readonly string[], place: string) => {
  assert.ok(labels.every(Boolean), `${place}: one is empty`);
  assert.equal(new Set(labels).size, labels.length, `${place}: two are the same`);
};

suite('the words of the questions', () => {
  test('are there for whatever a form asks', () => {
    for (const form of forms)
      for (const {questions} of allSteps(form))
        for (const id of questions) assert.ok(byId.has(id) || onMap.has(id), `${form.id}: ${id}`);
  });

  test('offer the options in the order of the bank', () => {
    for (const {question, words} of askedQuestions) {
      if (!('options' in question)) continue;
      assert.deepEqual(Object.keys(words(sourceLocalizer).options), question.options, question.id);
    }
  });

  for (const localizer of [sourceLocalizer, wholeSpanish])
    test(`tell the answers to a question apart, in ${localizer.locale}`, () => {
      for (const {question, words} of askedQuestions) {
        const {label, summary, options, groups, errors} = words(localizer);
        assert.ok(label, question.id);
        assert.notEqual(summary, '', question.id);
        assertDistinct(Object.values(options), question.id);
        assertDistinct(Object.values(groups ?? {}), question.id);
        assert.ok(Object.values(errors).every(Boolean), question.id);
      }
    });

  test('name each answer once where the answers of a page are checked', () => {
    for (const form of forms)
      for (const {id, questions} of allSteps(form))
        assertDistinct(
          questions.flatMap((question) => {
            const words = byId.get(question)?.words(sourceLocalizer);
            return words ? [words.summary ?? words.label] : [];
          }),
          `${form.id}/${id}`,
        );
  });

  test('of an option that a form leaves out belong to one that exists', () => {
    for (const {omit = {}} of forms)
      for (const [id, options = []] of Object.entries(omit))
        for (const option of options)
          assert.ok(byId.get(id)?.words(sourceLocalizer).options[option], `${id}=${option}`);
  });
});

suite('the words of the demographic questions', () => {
  const fields: readonly DemographicField[] = Object.values(demographicProfiles).flatMap(
    (profile): readonly DemographicField[] => profile.fields,
  );

  test('tell the answers to a field apart', () => {
    for (const {id, options, details = []} of fields) {
      const words = fieldWords[id];
      assert.ok(words?.label, id);
      assertDistinct(
        options.map((option) => words.options[option] ?? ''),
        id,
      );
      for (const {option, options: finer} of details)
        assertDistinct(
          finer.map((each) => words.details?.[option]?.[each] ?? ''),
          `${id}=${option}`,
        );
    }
  });
});

suite('a person in distress reads', () => {
  const assertNever = (pattern: RegExp) => {
    for (const [place, text] of everyText) assert.doesNotMatch(text, pattern, place);
  };

  test('no blame, no begging, no shouting', () => {
    assertNever(/\b(please|sorry|invalid|failed|failure|oops|forgot|wrong|must|mandatory)\b/iu);
    assertNever(/!/u);
  });

  test('no name for them or for others that is not a person’s own', () => {
    assertNever(/\b(victims?|survivors?|perpetrators?|offenders?|suspects?|attackers?)\b/iu);
  });

  test('no words of an office', () => {
    assertNever(
      /\b(incidents?|law enforcement|bias|motivation|demographics?|consent|submit|select|proceed|utilize|hate crime)\b/iu,
    );
  });

  test('nothing that is asked for as proof', () => {
    for (const [place, text] of everyText)
      if (/\b(proof|prove|evidence)\b/iu.test(text))
        assert.match(text, /You do not need proof\./u, place);
  });

  test('short sentences', () => {
    for (const [place, text] of everyText)
      for (const sentence of text.split(/[.?:]\s/u))
        assert.ok(sentence.split(/\s+/u).length <= 22, `${place}: ${sentence}`);
  });

  test('that a page can be skipped once, not beside each question', () => {
    for (const form of forms)
      for (const {id, questions} of allSteps(form)) {
        const hints = [
          stepWords(sourceLocalizer, id)?.hint,
          ...questions.map((question) => byId.get(question)?.words(sourceLocalizer).hint),
        ];
        const said = hints.filter((hint) => hint?.includes('can skip'));
        assert.ok(said.length <= 1, `${form.id}/${id}: ${said.join(' | ')}`);
      }
  });
});

suite('the pages', () => {
  test('have a title, or a question that is one', () => {
    for (const form of forms)
      for (const {id, questions} of allSteps(form)) {
        const title = stepWords(sourceLocalizer, id, form.id)?.title;
        const [first] = questions.map((question) => byId.get(question)?.words(sourceLocalizer));
        assert.ok(title ?? (id === 'what' || first?.label), `${form.id}/${id}`);
      }
  });

  test('have names, wherever they are offered in a list', () => {
    for (const form of forms) {
      const titles = (form.details ?? []).map(
        ({id}) => stepWords(sourceLocalizer, id, form.id)?.title ?? '',
      );
      assertDistinct(titles, form.id);
      for (const title of titles) assert.ok(title.length <= 40, title);
    }
  });
});
