import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {DirectoryHours} from '@heard/schema';
import {Weekday} from '@heard/schema';
import fc from 'fast-check';
import {openingState, type OpeningState} from './opening-state.ts';

type State<S> = Extract<OpeningState, {state: S}>;

const chicago = 'America/Chicago';
const weekdays: DirectoryHours = {
  byday: ['MO', 'TU', 'WE', 'TH', 'FR'],
  opensAt: '09:00',
  closesAt: '17:00',
};
const nightly: DirectoryHours = {byday: ['SA'], opensAt: '20:00', closesAt: '08:00'};
const always: DirectoryHours = {byday: [...Weekday], opensAt: '00:00', closesAt: '24:00'};
const line = (byday: Weekday, opensAt: string, closesAt: string): DirectoryHours => ({
  byday: [byday],
  opensAt,
  closesAt,
});

const unknown: OpeningState = {state: 'unknown'};
const open = (weekday: Weekday, time: string, inDays: number): State<'open'> => ({
  state: 'open',
  closes: {weekday, time, inDays},
});
const closed = (weekday: Weekday, time: string, inDays: number): State<'closed'> => ({
  state: 'closed',
  opens: {weekday, time, inDays},
});

describe('openingState', () => {
  // 2026-01-05 is a Monday; Chicago is six hours behind UTC then.
  const cases: [name: string, hours: DirectoryHours[], now: string, state: OpeningState][] = [
    ['nothing known', [], '2026-01-05T18:00Z', unknown],
    ['in the middle of the day', [weekdays], '2026-01-05T18:00Z', open('MO', '17:00', 0)],
    ['at the first minute', [weekdays], '2026-01-05T15:00Z', open('MO', '17:00', 0)],
    ['one minute early', [weekdays], '2026-01-05T14:59Z', closed('MO', '09:00', 0)],
    [
      'at the last minute',
      [weekdays],
      '2026-01-05T22:59Z',
      {...open('MO', '17:00', 0), soon: true},
    ],
    ['on closing', [weekdays], '2026-01-05T23:00Z', closed('TU', '09:00', 1)],
    ['on Friday evening', [weekdays], '2026-01-10T00:00Z', closed('MO', '09:00', 3)],
    [
      'when only next week is left',
      [line('MO', '09:00', '10:00')],
      '2026-01-05T17:00Z',
      closed('MO', '09:00', 7),
    ],
    ['already tomorrow in UTC', [weekdays], '2026-01-06T02:00Z', closed('TU', '09:00', 1)],
    ['on Saturday night', [nightly], '2026-01-11T04:00Z', open('SU', '08:00', 1)],
    ['on Sunday morning of that night', [nightly], '2026-01-11T12:00Z', open('SU', '08:00', 0)],
    [
      'over lunch',
      [line('MO', '09:00', '12:00'), line('MO', '13:00', '17:00')],
      '2026-01-05T18:30Z',
      closed('MO', '13:00', 0),
    ],
    [
      'over hours that touch',
      [line('MO', '09:00', '12:00'), line('MO', '12:00', '17:00')],
      '2026-01-05T16:00Z',
      open('MO', '17:00', 0),
    ],
    ['until midnight', [line('MO', '09:00', '24:00')], '2026-01-05T18:00Z', open('MO', '24:00', 0)],
    [
      'past a midnight that is not an end',
      [line('MO', '09:00', '24:00'), line('TU', '00:00', '03:00')],
      '2026-01-05T18:00Z',
      open('TU', '03:00', 1),
    ],
    ['round the clock', [always], '2026-01-05T18:00Z', {state: 'open'}],
    ['words only', [{description: 'third Tuesday'}], '2026-01-05T18:00Z', unknown],
    [
      'a day that only words describe',
      [{byday: ['MO'], description: '9–5?'}, line('TU', '09:00', '17:00')],
      '2026-01-05T18:00Z',
      unknown,
    ],
    [
      'before a day that only words describe',
      [{byday: ['TU'], description: '?'}, line('WE', '09:00', '17:00')],
      '2026-01-05T18:00Z',
      {state: 'closed'},
    ],
    ['hours that lapsed', [{...weekdays, validTo: '2025-12-31'}], '2026-01-05T18:00Z', unknown],
    [
      'hours on their last day',
      [{...weekdays, validTo: '2026-01-05'}],
      '2026-01-05T18:00Z',
      open('MO', '17:00', 0),
    ],
    [
      'hours that start tomorrow',
      [{...weekdays, validFrom: '2026-01-06'}],
      '2026-01-05T18:00Z',
      closed('TU', '09:00', 1),
    ],
    // The night of 8 March 2026 has no 02:00 to 03:00 in Chicago; the place is on summer time after it.
    [
      'the minute before clocks go forward',
      [line('SU', '02:30', '12:00')],
      '2026-03-08T07:59Z',
      closed('SU', '02:30', 0),
    ],
    [
      'the minute after clocks went forward',
      [line('SU', '02:30', '12:00')],
      '2026-03-08T08:00Z',
      open('SU', '12:00', 0),
    ],
    [
      'at nine on the first morning of summer time',
      [line('SU', '09:00', '12:00')],
      '2026-03-08T14:00Z',
      open('SU', '12:00', 0),
    ],
    [
      'an hour before that',
      [line('SU', '09:00', '12:00')],
      '2026-03-08T13:59Z',
      closed('SU', '09:00', 0),
    ],
    // On 1 November 2026 the hour from 01:00 to 02:00 comes twice in Chicago.
    [
      'in the first of two hours',
      [line('SU', '01:30', '04:00')],
      '2026-11-01T06:30Z',
      open('SU', '04:00', 0),
    ],
    [
      'in the second of two hours',
      [line('SU', '01:30', '04:00')],
      '2026-11-01T07:30Z',
      open('SU', '04:00', 0),
    ],
    [
      'at nine on the first morning of winter time',
      [line('SU', '09:00', '12:00')],
      '2026-11-01T15:00Z',
      open('SU', '12:00', 0),
    ],
    [
      'an hour before that in winter time',
      [line('SU', '09:00', '12:00')],
      '2026-11-01T14:00Z',
      closed('SU', '09:00', 0),
    ],
  ];
  for (const [name, hours, now, state] of cases) {
    it(name, () => assert.deepEqual(openingState(hours, chicago, new Date(now)), state));
  }

  it('goes by the clock of the place, not of the device', () => {
    const now = new Date('2026-01-05T18:00Z');
    assert.deepEqual(openingState([weekdays], 'Pacific/Auckland', now), closed('TU', '09:00', 0));
    assert.deepEqual(openingState([weekdays], 'Asia/Kathmandu', now), closed('TU', '09:00', 1));
  });

  it('does not know in a zone, or at a moment, that there is not', () => {
    assert.deepEqual(openingState([weekdays], 'Mars/Base', new Date(0)), unknown);
    assert.deepEqual(openingState([weekdays], chicago, new Date(Number.NaN)), unknown);
  });
});

describe('the laws of opening hours', () => {
  const clock = fc
    .integer({min: 0, max: 95})
    .map(
      (n) =>
        `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`,
    );
  const date = fc.integer({min: 0, max: 60}).map((n) => `2026-0${1 + (n % 3)}-${10 + (n % 19)}`);
  const times = {opensAt: clock, closesAt: clock};
  const byday = fc.uniqueArray(fc.constantFrom(...Weekday), {minLength: 1});
  const monthly = fc.uniqueArray(fc.constantFrom('1SA', '-1FR', '2MO', '15', '-1'), {minLength: 1});
  const hours = fc
    .array(
      fc.oneof(
        fc.record({byday, ...times}),
        fc.record({monthly, ...times}),
        fc.record({byday, ...times, interval: fc.integer({min: 2, max: 4}), since: date}),
        fc.record({except: fc.constant(true as const), validFrom: date, validTo: date}),
        fc.record({except: fc.constant(true as const), byday, validTo: date, ...times}),
      ),
      {minLength: 1, maxLength: 6},
    )
    // With one line that always holds, something is known of every day.
    .map((lines): DirectoryHours[] => [line('WE', '11:00', '12:00'), ...lines]);
  const instant = fc.date({
    min: new Date('2025-12-20'),
    max: new Date('2026-04-20'),
    noInvalidDate: true,
  });
  // UTC, so that a moment on the wall is easily made an instant again.
  const at = (now: Date, {time, inDays}: {time: string; inDays: number}, minutes = 0) =>
    new Date(
      Date.UTC(
        now.getUTCFullYear(),
        now.getUTCMonth(),
        now.getUTCDate() + inDays,
        Number(time.slice(0, 2)),
        Number(time.slice(3)) + minutes,
      ),
    );

  it('what opens at a moment is open then and was not open the minute before', () => {
    fc.assert(
      fc.property(hours, instant, (lines, now) => {
        const state = openingState(lines, 'UTC', now);
        if (state.state !== 'closed' || state.opens === undefined) return;
        assert.ok(at(now, state.opens) > now);
        assert.equal(openingState(lines, 'UTC', at(now, state.opens)).state, 'open');
        assert.equal(openingState(lines, 'UTC', at(now, state.opens, -1)).state, 'closed');
      }),
    );
  });

  it('what closes at a moment is closed then and was open the minute before', () => {
    fc.assert(
      fc.property(hours, instant, (lines, now) => {
        const state = openingState(lines, 'UTC', now);
        if (state.state !== 'open' || state.closes === undefined) return;
        assert.ok(at(now, state.closes) > now);
        assert.equal(openingState(lines, 'UTC', at(now, state.closes)).state, 'closed');
        assert.equal(openingState(lines, 'UTC', at(now, state.closes, -1)).state, 'open');
      }),
    );
  });

  it('the order of the lines does not matter', () => {
    fc.assert(
      fc.property(hours, instant, (lines, now) => {
        assert.deepEqual(
          openingState(lines.toReversed(), chicago, now),
          openingState(lines, chicago, now),
        );
      }),
    );
  });
});
