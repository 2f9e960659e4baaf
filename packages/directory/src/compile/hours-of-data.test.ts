import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openDirectory, openingState, serviceAt} from '../index.ts';
import {built, buildSmall} from '../small-package.fixture.ts';

/** A service with some rows of hours, as the page sees it. */
function hoursOf(...schedule: Readonly<Record<string, string>>[]) {
  const {directory, findings} = built(
    buildSmall({
      service: [{id: 's', name: 'Clinic'}],
      schedule: schedule.map((row) => ({service_id: 's', ...row})),
    }),
  );
  const opening = openDirectory(JSON.parse(JSON.stringify(directory)));
  assert.ok(opening.state === 'ready');
  const service = serviceAt(opening.directory, 0);
  assert.ok(service !== undefined);
  return {
    findings: findings.map(({why}) => why),
    on: (moment: string) => openingState(service.hours, service.timeZone, new Date(moment)),
  };
}

const clinic = {opens_at: '09:00', closes_at: '12:00'};
const week = {freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '17:00'};

describe('hours from the data to the page', () => {
  it('of the first Saturday of a month', () => {
    const {on, findings} = hoursOf({freq: 'MONTHLY', byday: '1SA', ...clinic});
    assert.equal(on('2026-01-03T16:00Z').state, 'open');
    assert.equal(on('2026-01-10T16:00Z').state, 'closed');
    assert.deepEqual(findings, []);
  });

  it('of every other week, counted from its start', () => {
    const rule = {freq: 'WEEKLY', interval: '2', byday: 'MO', dtstart: '2026-01-05', ...clinic};
    const {on} = hoursOf(rule);
    assert.equal(on('2026-01-05T16:00Z').state, 'open');
    assert.equal(on('2026-01-12T16:00Z').state, 'closed');
    assert.equal(on('2026-01-19T16:00Z').state, 'open');
  });

  it('of a course that is held three times', () => {
    const {on} = hoursOf({
      freq: 'WEEKLY',
      byday: 'MO',
      count: '3',
      dtstart: '2026-01-05',
      ...clinic,
    });
    assert.equal(on('2026-01-19T16:00Z').state, 'open');
    assert.equal(on('2026-01-26T16:00Z').state, 'unknown');
  });

  it('with a holiday of HSDS 2', () => {
    const {on} = hoursOf(week, {closed: 'true', valid_from: '2026-12-25', valid_to: '2026-12-25'});
    assert.equal(on('2026-12-24T18:00Z').state, 'open');
    assert.equal(on('2026-12-25T18:00Z').state, 'closed');
  });

  it('with more hours for some days, as HSDS 3.1 writes them', () => {
    const more = {byday: 'SA', valid_from: '2026-12-12', valid_to: '2026-12-19', ...clinic};
    const {on} = hoursOf(week, more);
    assert.equal(on('2026-12-12T16:00Z').state, 'open');
    assert.equal(on('2026-12-26T16:00Z').state, 'closed');
  });

  it('that lapsed are no longer known', () => {
    const {on} = hoursOf({...week, valid_to: '2026-01-07'});
    assert.equal(on('2026-01-07T18:00Z').state, 'open');
    assert.equal(on('2026-01-08T18:00Z').state, 'unknown');
  });

  it('of a rule that nobody can follow are words, and reported', () => {
    const {on, findings} = hoursOf({...week, byweekno: '41,42'});
    assert.equal(on('2026-01-05T18:00Z').state, 'unknown');
    assert.deepEqual(findings, ['rule not understood']);
  });
});
