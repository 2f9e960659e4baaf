import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {ownQuestion} from '../../forms/own-question.ts';
import {bank} from '../../questions/bank.ts';
import type {Question} from '../../questions/question.ts';
import {answerSchema} from '../../report/answer-schema.ts';
import {anyAnswerTo, anyQuestionId} from '../any-settings.fixture.ts';
import {checkConfig} from '../check-config.ts';
import {shortestConfig} from '../config-cases.ts';
import type {Config} from '../config.ts';
import {ownQuestionKinds} from '../form/form-config.ts';
import {fitsAnswer} from './fits-answer.ts';
import {prefilledAnswers} from './prefilled-answers.ts';

const city = 'incident.place.city';
const config = (parts: object): Config =>
  ({...shortestConfig, form: {preset: 'hate-incident'}, ...parts}) as unknown as Config;
const begin = (parts: object, search = '') => {
  const {answers, locked} = prefilledAnswers(config(parts), new URLSearchParams(search));
  return {answers: {...answers}, locked: [...locked]};
};

suite('a form begins with', () => {
  test('nothing, where nothing is prefilled, whatever the address says', () =>
    assert.deepEqual(begin({}, `${city}=Lake+City&incident.types=threat`), {
      answers: {},
      locked: [],
    }));

  test('the answers of the configuration, and which of them are fixed', () =>
    assert.deepEqual(
      begin({prefill: {[city]: 'Lake City', 'incident.types': ['threat']}, locked: [city]}),
      {answers: {[city]: 'Lake City', 'incident.types': ['threat']}, locked: [city]},
    ));

  test('the answers of the address that the configuration allows', () =>
    assert.deepEqual(
      begin(
        {prefillFromAddress: [city, 'incident.types', 'incident.when.start']},
        `?${city}=S%C3%A3o+Paulo&incident.types=threat&incident.types=verbal&incident.when.start=2026-11`,
      ).answers,
      {
        [city]: 'São Paulo',
        'incident.types': ['threat', 'verbal'],
        'incident.when.start': '2026-11',
      },
    ));

  test('the address before the configuration, but not where that is locked', () => {
    const both = {prefill: {[city]: 'Lake City'}, prefillFromAddress: [city]};
    assert.equal(begin(both, `${city}=Elgin`).answers[city], 'Elgin');
    assert.equal(begin({...both, locked: [city]}, `${city}=Elgin`).answers[city], 'Lake City');
  });

  test('the configuration where the address does not fit', () => {
    const types = {prefill: {'incident.types': ['threat']}, prefillFromAddress: ['incident.types']};
    for (const search of [
      '',
      'incident.types=',
      'incident.types=nothing',
      'incident.types=threat&incident.types=threat',
    ])
      assert.deepEqual(begin(types, search).answers['incident.types'], ['threat'], search);
  });
});

suite('the address of the page can not', () => {
  const allowing = (...prefillFromAddress: string[]) => ({prefillFromAddress});
  test('give two answers where there is one', () =>
    assert.deepEqual(begin(allowing(city), `${city}=A&${city}=B`).answers, {}));
  test('tell a story, give consent, or say who somebody is, even where a configuration lets it', () => {
    const ids = bank
      .filter(({sensitivity, kind}) => !['S0', 'S1'].includes(sensitivity) || kind === 'consent')
      .map(({id}) => id);
    assert.ok(ids.length > 30);
    const search = new URLSearchParams(ids.map((id): [string, string] => [id, 'yes']));
    assert.deepEqual(begin(allowing(...ids), String(search)).answers, {});
    for (const id of ['contact.preference', 'consent.police', 'consent.shareWith'])
      assert.deepEqual(begin(allowing(id), `${id}=none&${id}=no&${id}=city`).answers, {});
  });
  test('lock an answer', () => {
    const {locked} = begin({...allowing(city), locked: [city]}, `${city}=Elgin`);
    assert.deepEqual(locked, []);
  });
  test('reach what objects inherit', () =>
    assert.deepEqual(
      begin(allowing('constructor', '__proto__'), 'constructor=x&__proto__=x').answers,
      {},
    ));
  test('cost time by its length', () => {
    const long = `${`${city}=x&`.repeat(200_000)}${city}=x`;
    assert.deepEqual(begin(allowing(city), long).answers, {});
  });
});

const own = ownQuestionKinds.map((kind) =>
  ownQuestion({
    id: 'custom.a',
    kind,
    label: 'A?',
    options: ['a', 'b', 'not-sure'].map((id) => ({id, label: id})),
  }),
);

test('what fits a question is an answer to it by the schema of reports', () => {
  const questions: readonly Question[] = [...bank, ...own];
  let fitting = 0;
  fc.assert(
    fc.property(
      fc
        .constantFrom(...questions)
        .chain((question) =>
          fc.tuple(fc.constant(question), fc.oneof(anyAnswerTo(question.id), fc.jsonValue())),
        ),
      ([question, answer]) => {
        if (!fitsAnswer(question, answer)) return;
        fitting++;
        assert.ok(answerSchema(question).safeParse(answer).success, question.id);
      },
    ),
    {numRuns: 5_000},
  );
  assert.ok(fitting > 300, String(fitting));
});

test('whatever is prefilled and whatever the address says, the form begins with answers that it asks for', () => {
  const questions = new Map<string, Question>(bank.map((question) => [question.id, question]));
  const search = fc
    .array(anyQuestionId.chain((id) => anyAnswerTo(id).map((answer) => ({id, answer}))))
    .map((list) => list.flatMap(({id, answer}) => [answer].flat().map((text) => [id, text])));
  fc.assert(
    fc.property(
      fc.dictionary(anyQuestionId, fc.constantFrom<string | string[]>('x', ['threat'], 'address')),
      fc.uniqueArray(anyQuestionId),
      fc.uniqueArray(anyQuestionId),
      search,
      (prefill, locked, prefillFromAddress, params) => {
        const parts = config({prefill, locked, prefillFromAddress});
        const begins = prefilledAnswers(parts, params as [string, string][]);
        for (const [id, answer] of Object.entries(begins.answers)) {
          const question = questions.get(id);
          assert.ok(question && answerSchema(question).safeParse(answer).success, id);
          assert.ok(Object.hasOwn(prefill, id) || prefillFromAddress.includes(id), id);
        }
        for (const id of begins.locked) assert.deepEqual(begins.answers[id], prefill[id]);
      },
    ),
    {numRuns: 1_000},
  );
});

test('where nothing is wrong with what is prefilled, all of it that the form asks is there', () => {
  const prefill = {[city]: 'Lake City', 'incident.types': ['threat'], 'reporter.role': 'witness'};
  const parts = config({prefill, locked: [city]});
  assert.deepEqual(checkConfig(parts), []);
  assert.deepEqual({...prefilledAnswers(parts).answers}, prefill);
});
