import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import type {OwnQuestion} from '../config/form/form-config.ts';
import {formDefinitions} from '../forms/form-definitions.ts';
import {formOf} from '../forms/form-of.ts';
import {hateIncidentShort} from '../forms/hate-incident-short.ts';
import {ownQuestion} from '../forms/own-question.ts';
import {bank} from '../questions/bank.ts';
import type {Question} from '../questions/question.ts';
import type {AnswerLookup} from '../rules/condition.ts';
import {assembleReport} from './assemble-report.ts';
import {Report} from './report.ts';

const questions: Record<string, Question> = Object.fromEntries(
  bank.map((question) => [question.id, question]),
);
const replyTo = `age1${'q'.repeat(58)}`;

const assemble = (answers: AnswerLookup, more: {reportLanguage?: string} = {}) =>
  assembleReport({
    definition: hateIncidentShort,
    questions,
    answers,
    tenantId: 'lake-city',
    uiLocale: 'es',
    replyTo,
    now: new Date('2026-11-23T14:59:58.999Z'),
    ...more,
  });

const reportOf = (answers: AnswerLookup) => {
  const result = assemble(answers);
  assert.ok(result.ok, JSON.stringify(result));
  return result.report;
};

suite('a report is made of what the person entered', () => {
  test('two answers are enough', () => {
    assert.deepEqual(reportOf({'incident.types': ['verbal'], 'contact.preference': 'none'}), {
      schemaVersion: 1,
      taxonomyVersion: '2026-11',
      formId: 'hate-incident-short',
      formVersion: 1,
      tenantId: 'lake-city',
      channel: 'web',
      submittedAt: '2026-11-23T14:00Z',
      uiLocale: 'es',
      anonymous: true,
      replyTo,
      answers: {'incident.types': ['verbal'], 'contact.preference': 'none'},
    });
  });

  test('a text keeps every space and line as typed', () => {
    const story = '  It began\n\n\tlast week. \u{1F494} ';
    assert.equal(reportOf({'incident.narrative': story}).answers['incident.narrative'], story);
  });

  test('a person who chose to be contacted and changed their mind leaves no number behind', () => {
    const report = reportOf({
      'incident.types': ['threat'],
      'contact.preference': 'none',
      'contact.name': 'Sam',
      'contact.methods': [{kind: 'phone', value: '555 0100'}],
    });
    assert.equal(report.anonymous, true);
    assert.deepEqual(Object.keys(report.answers), ['incident.types', 'contact.preference']);
  });

  test('a person who wants to be contacted is not anonymous; an empty field is not an answer', () => {
    const report = reportOf({
      'incident.types': ['threat'],
      'contact.preference': 'contact_me',
      'contact.name': '   ',
      'contact.methods': [
        {kind: 'phone', value: '555 0100'},
        {kind: 'email', value: ' '},
      ],
    });
    assert.equal(report.anonymous, false);
    assert.deepEqual(report.answers['contact.methods'], [{kind: 'phone', value: '555 0100'}]);
    assert.equal('contact.name' in report.answers, false);
  });

  test('what no step asks for does not enter the report', () => {
    const report = reportOf({'incident.types': ['verbal'], 'made.up': 'x', __proto__: {a: 1}});
    assert.deepEqual(report.answers, {'incident.types': ['verbal']});
  });

  test('an answer to a question on a step that is not shown is dropped, and what hangs on it', () => {
    const result = assembleReport({
      definition: {
        id: 'hate-incident-short',
        version: 1,
        steps: [
          {id: 'what', questions: ['incident.types']},
          {
            id: 'where',
            questions: ['incident.place.mode'],
            when: {has: ['incident.types', 'threat']},
          },
          {id: 'which', questions: ['incident.place.text']},
        ],
      },
      questions,
      answers: {
        'incident.types': ['verbal'],
        'incident.place.mode': 'area',
        'incident.place.text': 'Lake City',
      },
      tenantId: 'lake-city',
      uiLocale: 'en',
      replyTo,
      now: new Date(0),
    });
    assert.ok(result.ok);
    assert.deepEqual(result.report.answers, {'incident.types': ['verbal']});
  });

  test('an answer that no report may hold is named by its place, never by what it says', () => {
    const result = assemble({'incident.narrative': 'canary'.repeat(2000)});
    assert.ok(!result.ok);
    assert.deepEqual(result.issues, [{path: ['answers', 'incident.narrative'], code: 'custom'}]);
    assert.ok(!JSON.stringify(result).includes('canary'));
  });

  test('a language that is not a language tag is refused', () => {
    assert.equal(assemble({'incident.types': ['other']}, {reportLanguage: 'not a tag'}).ok, false);
  });

  test('answers to own questions travel with the words in which they were asked', () => {
    const own = [
      {
        id: 'custom.bus-line',
        label: 'Which line?',
        options: [
          {id: 'red', label: 'Red line'},
          {id: 'blue', label: 'Blue line'},
        ],
      },
      {id: 'custom.seat', label: 'Where did you sit?'},
      {id: 'custom.again', label: 'Would you take it again?'},
    ];
    const entries: readonly OwnQuestion[] = [
      {...own[0]!, options: own[0]!.options!, kind: 'choice', page: 'where'},
      {
        ...own[1]!,
        options: undefined,
        kind: 'short-text',
        page: 'where',
        when: {has: ['custom.bus-line', 'red']},
      },
      {...own[2]!, options: undefined, kind: 'consent'},
    ];
    const {definition} = formOf({
      form: {questions: [...entries]},
      recipients: [{id: 'city', name: 'City', consent: 'by-sending', keys: []}],
    });
    const result = assembleReport({
      definition,
      questions: {
        ...questions,
        ...Object.fromEntries(entries.map((entry) => [entry.id, ownQuestion(entry)])),
      },
      own,
      answers: {
        'incident.types': ['verbal'],
        'custom.bus-line': 'blue',
        'custom.seat': 'in front',
        'custom.again': false,
      },
      tenantId: 'lake-city',
      uiLocale: 'en',
      replyTo,
      now: new Date(0),
    });
    assert.ok(result.ok, JSON.stringify(result));
    assert.deepEqual(result.report.answers, {'incident.types': ['verbal']});
    assert.deepEqual(result.report.custom, [
      {
        id: 'custom.bus-line',
        label: 'Which line?',
        answer: 'blue',
        options: [{id: 'blue', label: 'Blue line'}],
      },
      {id: 'custom.again', label: 'Would you take it again?', answer: false},
    ]);
    assert.equal(Report.safeParse(result.report).success, true);
  });

  test('what a form gives by being chosen is in the report, and every such report is one', () => {
    for (const definition of Object.values(formDefinitions)) {
      const result = assembleReport({
        definition,
        questions,
        answers: {
          'incident.types': ['threat'],
          'concern.kinds': ['rumor'],
          'contact.preference': 'none',
        },
        tenantId: 'lake-city',
        uiLocale: 'en',
        replyTo,
        now: new Date('2026-11-23T14:00:00Z'),
      });
      assert.ok(result.ok, definition.id);
      assert.equal(Report.safeParse(result.report).success, true, definition.id);
      if (definition.id === 'online-hate')
        assert.deepEqual(result.report.answers['incident.setting'], ['online']);
    }
  });
});
