import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {fieldAnnotations} from '../crosswalk/field-annotations.ts';
import {recordAnnotations} from '../crosswalk/record-annotations.ts';
import {bank} from './bank.ts';
import {conditionsByQuestion} from './conditions-by-question.ts';
import type {Question} from './question.ts';
import {recordFields, type RecordField} from './record-fields.ts';

// Id, sensitivity, number of options. A row that changes changes what reports mean: think twice.
const table: readonly (readonly [id: string, sensitivity: string, options?: number])[] = [
  ['incident.types', 'S1', 24],
  ['concern.kinds', 'S1', 6],
  ['incident.narrative', 'S3'],
  ['incident.wordsUsed', 'S3'],
  ['reporter.role', 'S1', 6],
  ['reporter.relationToTarget', 'S1', 9],
  ['reporter.hasPermission', 'S1', 4],
  ['reporter.isMinor', 'S3', 4],
  ['contact.preference', 'S1', 3],
  ['contact.name', 'S2'],
  ['contact.methods', 'S2', 6],
  ['contact.pronouns', 'S2'],
  ['contact.safe', 'S2'],
  ['contact.language', 'S3'],
  ['contact.interpreter', 'S3'],
  ['contact.accessNeeds', 'S3'],
  ['incident.setting', 'S1', 27],
  ['incident.place.mode', 'S0', 5],
  ['incident.place.text', 'S2'],
  ['incident.place.city', 'S1'],
  ['incident.place.region', 'S1'],
  ['incident.place.postalCode', 'S1'],
  ['incident.place.country', 'S1'],
  ['incident.place.point', 'S2'],
  ['incident.place.name', 'S1'],
  ['online.platforms', 'S1', 15],
  ['online.urls', 'S3'],
  ['online.handles', 'S3'],
  ['online.contentStatus', 'S0', 4],
  ['incident.when.relative', 'S1', 6],
  ['incident.when.precision', 'S0', 7],
  ['incident.when.start', 'S1'],
  ['incident.when.end', 'S1'],
  ['incident.when.timeOfDay', 'S1', 4],
  ['incident.repeat', 'S1', 4],
  ['bias.perceived', 'S3', 49],
  ['bias.detailText', 'S3'],
  ['bias.basis', 'S3', 3],
  ['bias.indicators', 'S1', 13],
  ['target.kind', 'S0', 9],
  ['target.count', 'S0', 5],
  ['persons.count', 'S0', 5],
  ['persons.relationship', 'S1', 12],
  ['persons.description', 'S3'],
  ['persons.groupAffiliation', 'S3'],
  ['harm.physical', 'S3', 5],
  ['harm.emotional', 'S3', 4],
  ['harm.impacts', 'S3', 6],
  ['harm.property', 'S1'],
  ['witnesses.present', 'S2', 3],
  ['witnesses.contact', 'S2'],
  ['evidence.has', 'S0', 9],
  ['evidence.files', 'S3'],
  ['reportedTo', 'S1', 8],
  ['reportedTo.police.agency', 'S2'],
  ['reportedTo.police.caseNumber', 'S2'],
  ['reportedTo.police.satisfied', 'S2', 4],
  ['reportedTo.notReasons', 'S1', 9],
  ['support.wanted', 'S1', 12],
  ['support.outcome', 'S1'],
  ['consent.shareWith', 'S0'],
  ['consent.police', 'S0', 4],
  ['consent.statistics', 'S0'],
  ['consent.story', 'S0'],
  ['consent.media', 'S0'],
  ['consent.exactLocation', 'S0'],
  ['target.ageBand', 'S3', 7],
  ['target.demographics', 'S3'],
];

const questions: readonly Question[] = bank;
const fields: readonly RecordField[] = recordFields;

const optionCount = (question: Question): number | undefined => {
  if ('options' in question) return question.options.length;
  return 'methods' in question ? question.methods.length : undefined;
};

suite('the whole record', () => {
  test('the questions are these, as sensitive as that', () => {
    assert.deepEqual(
      questions.map((question) => [question.id, question.sensitivity, optionCount(question)]),
      table.map(([id, sensitivity, options]) => [id, sensitivity, options]),
    );
  });

  test('every field that nobody is asked has an id of its own', () => {
    const ids = [...questions, ...fields].map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('every key of a report but the answers is such a field', () => {
    const keys = fields.flatMap(({reportKey}) => reportKey ?? []);
    assert.deepEqual(
      [...new Set([...keys, 'answers', 'custom'])].sort(),
      Object.keys(recordAnnotations).sort(),
    );
  });

  test('nothing secret and nothing of staff is in a report', () => {
    for (const {id, source, sensitivity, reportKey, visibleTo} of fields) {
      if (sensitivity === 'S4') assert.deepEqual([reportKey, visibleTo], [undefined, []], id);
      if (source === 'staff' || id.startsWith('staff.')) assert.equal(reportKey, undefined, id);
    }
  });

  test('contact details are for those who read the report, and for nobody else', () => {
    for (const {id, sensitivity, visibleTo} of questions) {
      if (id.startsWith('contact.')) assert.deepEqual(visibleTo, ['recipient'], id);
      if (sensitivity === 'S2') assert.ok(!visibleTo.includes('statistics'), id);
    }
  });

  test('free text is never counted in statistics, except names of places', () => {
    for (const {id, kind, visibleTo} of questions) {
      if (!kind.endsWith('text') && kind !== 'text-list') continue;
      assert.equal(
        visibleTo.includes('statistics'),
        /^incident\.place\.(city|region|postalCode|country)$/.test(id),
        id,
      );
    }
  });

  test('what is written about a field says nothing of a field that is gone', () => {
    assert.deepEqual(Object.keys(fieldAnnotations).sort(), questions.map(({id}) => id).sort());
  });

  test('a form knows when each question is asked before it has the question', () => {
    assert.deepEqual(
      Object.fromEntries(questions.flatMap(({id, when}) => (when ? [[id, when]] : []))),
      conditionsByQuestion,
    );
  });
});
