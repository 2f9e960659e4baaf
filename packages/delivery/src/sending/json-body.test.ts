import assert from 'node:assert/strict';
import {test} from 'node:test';

import {jsonBody} from './json-body.ts';

const report = {
  schemaVersion: 1,
  taxonomyVersion: '2026-11',
  formId: 'hate-incident-short',
  formVersion: 1,
  tenantId: 'lake-city',
  channel: 'web',
  submittedAt: '2026-11-23T14:00Z',
  uiLocale: 'en',
  anonymous: true,
  answers: {'incident.narrative': 'At the bus stop.', 'contact.preference': 'none'},
  custom: [{id: 'custom.bus-line', label: 'Which line?', answer: '12'}],
} as const;

test('without names, a report is what its schema says', () => {
  assert.deepEqual(jsonBody({report: {...report, custom: [...report.custom]}}), report);
});

test('with names, all fields stand side by side, and none is lost', () => {
  const {answers, custom, ...about} = report;
  const names = {'incident.narrative': 'message', submittedAt: 'date', 'custom.bus-line': 'line'};
  const body = jsonBody({report: {...report, custom: [...custom]}}, names);
  const {submittedAt, ...same} = about;
  assert.deepEqual(body, {
    ...same,
    date: submittedAt,
    message: answers['incident.narrative'],
    'contact.preference': 'none',
    line: '12',
  });
});

test('a name that is taken is not used twice', () => {
  const names = {'incident.narrative': 'formId', 'contact.preference': 'text', channel: 'text'};
  const body = jsonBody({report: {...report, custom: []}}, names);
  assert.equal(body['formId'], 'hate-incident-short');
  assert.equal(body['incident.narrative'], 'At the bus stop.');
  assert.deepEqual([body['text'], body['contact.preference']], ['web', 'none']);
});

test('the name of a field that comes later is taken, too', () => {
  const body = jsonBody({report: {...report, custom: []}}, {formId: 'incident.narrative'});
  assert.equal(body['formId'], 'hate-incident-short');
  assert.equal(body['incident.narrative'], 'At the bus stop.');
});

test('a name of every object is a name like any other', () => {
  const body = jsonBody({report: {...report, custom: []}}, {channel: '__proto__', valueOf: 'x'});
  assert.match(JSON.stringify(body), /"__proto__":"web"/);
  assert.equal(body['x'], undefined);
});

test('the words of own questions go along where they have a name', () => {
  const body = jsonBody({report: {...report, custom: [...report.custom]}}, {custom: 'more'});
  assert.deepEqual([body['more'], body['custom.bus-line']], [report.custom, '12']);
});

test('a sealed report has no fields to name', () => {
  const sealed = {tenant: 'lake-city', recipients: ['hotline'], sealed: 'YWdl'};
  assert.deepEqual(jsonBody(sealed, {tenant: 'city'}), sealed);
});
