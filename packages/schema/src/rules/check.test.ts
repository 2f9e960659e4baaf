import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {hateIncidentShort} from '../forms/hate-incident-short.ts';
import {bank} from '../questions/bank.ts';
import type {Question} from '../questions/question.ts';
import {answerSchema} from '../report/answer-schema.ts';
import {checkAnswer, checkStep} from './check.ts';

const questions: Record<string, Question> = Object.fromEntries(
  bank.map((question) => [question.id, question]),
);
const step = (id: string) => {
  const found = hateIncidentShort.steps.find((candidate) => candidate.id === id);
  assert.ok(found);
  return found;
};
const check = (id: string, answers: Record<string, unknown>) =>
  checkStep(step(id), questions, answers);

suite('a person goes on from a page', () => {
  test('what happened: a tick is enough, so is any text', () => {
    assert.deepEqual(check('what', {'incident.types': ['other']}), []);
    assert.deepEqual(check('what', {'incident.narrative': 'x'}), []);
    assert.deepEqual(check('what', {'incident.narrative': ' '}), [
      {question: 'incident.types', code: 'tick-or-write'},
    ]);
  });

  test('contact: nobody who stays anonymous is asked for a number', () => {
    assert.deepEqual(check('contact', {'contact.preference': 'none'}), []);
    assert.deepEqual(check('contact', {}), [{question: 'contact.preference', code: 'choose-one'}]);
  });

  test('contact: who wants to be called leaves one way, and an empty field is none', () => {
    const wanted = {'contact.preference': 'contact_me'};
    const missing = [{question: 'contact.methods', code: 'way-to-reach-you'}];
    assert.deepEqual(check('contact', wanted), missing);
    assert.deepEqual(check('contact', {...wanted, 'contact.methods': []}), missing);
    assert.deepEqual(
      check('contact', {...wanted, 'contact.methods': [{kind: 'phone', value: '555-0100'}]}),
      [],
    );
  });

  test('contact: issues stand in the order of the page, with the part they are about', () => {
    const methods = [
      {kind: 'email', value: 'sam at example.org'},
      {kind: 'phone', value: 'call me'},
    ];
    assert.deepEqual(
      check('contact', {
        'contact.preference': 'contact_me',
        'contact.name': 'x'.repeat(129),
        'contact.methods': methods,
      }),
      [
        {question: 'contact.name', code: 'too-long'},
        {question: 'contact.methods', code: 'email-format', part: 'email'},
        {question: 'contact.methods', code: 'phone-format', part: 'phone'},
      ],
    );
  });

  test('a question that is not asked is not checked', () => {
    assert.deepEqual(
      check('contact', {'contact.preference': 'none', 'contact.name': 'x'.repeat(129)}),
      [],
    );
  });

  test('a phone number in Arabic digits is a phone number', () => {
    assert.deepEqual(
      check('contact', {
        'contact.preference': 'contact_me',
        'contact.methods': [{kind: 'phone', value: '٠١٢ ٣٤٥ ٦٧٨'}],
      }),
      [],
    );
  });
});

test('a text that is part of an answer is too long where the report would not take it', () => {
  const long = '\u{1F494}'.repeat(301);
  const parts: Readonly<Record<string, string>> = {
    'contact.safe': 'bestTimes',
    'target.demographics': 'race-ethnicity-text',
  };
  for (const question of bank as readonly Question[]) {
    const part = parts[question.id];
    if (!part) continue;
    for (const [text, issues] of [
      [long, [{question: question.id, code: 'too-long', part}]],
      [long.slice(2), []],
    ] as const) {
      assert.deepEqual(checkAnswer(question, {[part]: text}), issues, question.id);
      assert.equal(answerSchema(question).safeParse({[part]: text}).success, !issues.length);
    }
  }
});

test('X09 what is too long to be an address is not searched for one', () => {
  const question = questions['contact.methods']!;
  for (const kind of ['email', 'phone'])
    for (const value of [`${'@'.repeat(20_000)} x`, '5'.repeat(201)])
      assert.deepEqual(checkAnswer(question, [{kind, value}]), [
        {question: question.id, code: 'too-long', part: kind},
      ]);
});

test('what the page lets through, the report takes: no length or date is refused only at the end', () => {
  const samples: readonly unknown[] = [
    'x'.repeat(128),
    'x'.repeat(301),
    '\u{1F494}'.repeat(10_000),
    '\u{1F494}'.repeat(10_001),
    '2026',
    '2026-02-30',
    '2026-02-29',
    '11/2026',
  ];
  const kinds = ['short-text', 'long-text', 'partial-date'];
  for (const question of bank as readonly Question[]) {
    if (!kinds.includes(question.kind)) continue;
    for (const sample of samples)
      assert.equal(
        checkAnswer(question, sample).length === 0,
        answerSchema(question).safeParse(sample).success,
        `${question.id}: ${String(sample).slice(0, 12)}`,
      );
  }
});
