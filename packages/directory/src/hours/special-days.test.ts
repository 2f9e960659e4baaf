import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {DirectoryHours} from '@heard/schema';
import {groupHours} from './group-hours.ts';
import {specialDays} from './special-days.ts';

const chicago = 'America/Chicago';
const now = new Date('2026-01-05T18:00Z');
const nine = {opensAt: '09:00', closesAt: '17:00'};
const clinic = {opensAt: '10:00', closesAt: '12:00'};
const weekly: DirectoryHours = {byday: ['SA'], ...nine};
const monthly: DirectoryHours = {monthly: ['1SA'], ...clinic, description: 'Legal clinic'};
const other: DirectoryHours = {byday: ['WE'], interval: 2, since: '2026-01-05', ...clinic};
const holiday: DirectoryHours = {
  validFrom: '2026-01-19',
  validTo: '2026-01-19',
  except: true,
  description: 'Martin Luther King Day',
};

describe('specialDays', () => {
  it('tells the dates of what comes once a month, with the usual hours of the day', () => {
    assert.deepEqual(specialDays([weekly, monthly], chicago, now, {limit: 2}), [
      {
        date: '2026-02-07',
        weekday: 'SA',
        periods: [nine, clinic],
        notes: ['Legal clinic'],
        isException: false,
      },
      {
        date: '2026-03-07',
        weekday: 'SA',
        periods: [nine, clinic],
        notes: ['Legal clinic'],
        isException: false,
      },
    ]);
  });

  it('tells every other week', () => {
    assert.deepEqual(
      specialDays([other], chicago, now, {days: 31}).map(({date}) => date),
      ['2026-01-07', '2026-01-21', '2026-02-04'],
    );
  });

  it('tells holidays, and that nothing else counts on them', () => {
    const always: DirectoryHours = {byday: ['MO'], ...nine};
    assert.deepEqual(specialDays([always, holiday], chicago, now), [
      {
        date: '2026-01-19',
        weekday: 'MO',
        periods: [],
        notes: ['Martin Luther King Day'],
        isException: true,
      },
    ]);
  });

  it('starts on the day of the place', () => {
    const lines = [{...holiday, validFrom: '2026-01-05', validTo: '2026-01-05'}];
    assert.equal(specialDays(lines, chicago, now).length, 1);
    assert.equal(specialDays(lines, 'Pacific/Apia', now).length, 0);
  });

  it('has nothing to tell of a plain week, or in no zone', () => {
    assert.deepEqual(specialDays([weekly], chicago, now), []);
    assert.deepEqual(specialDays([holiday], 'Mars/Base', now), []);
    assert.deepEqual(specialDays([holiday], chicago, new Date(Number.NaN)), []);
  });
});

describe('the table of the week beside them', () => {
  it('leaves out what does not come every week, and keeps its words', () => {
    assert.deepEqual(groupHours([weekly, monthly, other, holiday]), [
      {days: ['MO', 'TU', 'WE', 'TH', 'FR'], periods: [], notes: []},
      {days: ['SA'], periods: [nine], notes: []},
      {days: ['SU'], periods: [], notes: []},
      {days: [], periods: [], notes: ['Legal clinic']},
    ]);
  });

  it('is empty when nothing comes every week', () => {
    assert.deepEqual(groupHours([other, holiday]), []);
  });
});
