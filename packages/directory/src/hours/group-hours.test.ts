import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {groupHours} from './group-hours.ts';

describe('groupHours', () => {
  const nine = {opensAt: '09:00', closesAt: '17:00'};

  it('makes one row of days that follow each other and have the same hours', () => {
    assert.deepEqual(groupHours([{byday: ['MO', 'TU', 'WE', 'TH', 'FR'], ...nine}]), [
      {days: ['MO', 'TU', 'WE', 'TH', 'FR'], periods: [nine], notes: []},
      {days: ['SA', 'SU'], periods: [], notes: []},
    ]);
  });

  it('starts the week where the reader starts it', () => {
    assert.deepEqual(
      groupHours([{byday: ['SU', 'MO'], ...nine}], {firstDay: 'SU'}).map(({days}) => days),
      [
        ['SU', 'MO'],
        ['TU', 'WE', 'TH', 'FR', 'SA'],
      ],
    );
  });

  it('keeps several periods of a day in order', () => {
    const [monday] = groupHours([
      {byday: ['MO'], opensAt: '13:00', closesAt: '17:00'},
      {byday: ['MO'], opensAt: '08:30', closesAt: '12:00'},
    ]);
    assert.deepEqual(monday?.periods, [
      {opensAt: '08:30', closesAt: '12:00'},
      {opensAt: '13:00', closesAt: '17:00'},
    ]);
  });

  it('puts words for no certain day last', () => {
    assert.deepEqual(groupHours([{description: 'third Tuesday'}]), [
      {days: [], periods: [], notes: ['third Tuesday']},
    ]);
    assert.deepEqual(
      groupHours([{description: 'also by phone'}, {byday: ['MO'], ...nine}]).at(-1),
      {
        days: [],
        periods: [],
        notes: ['also by phone'],
      },
    );
  });

  it('leaves out what does not hold on the day', () => {
    const summer = {
      byday: ['MO' as const],
      ...nine,
      validFrom: '2026-06-01',
      validTo: '2026-08-31',
    };
    assert.deepEqual(groupHours([summer], {date: '2026-01-01'}), []);
    assert.equal(groupHours([summer], {date: '2026-08-31'}).length, 2);
  });

  it('says nothing where nothing is known', () => assert.deepEqual(groupHours([]), []));
});
