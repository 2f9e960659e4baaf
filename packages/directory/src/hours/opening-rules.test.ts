import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {DirectoryHours, Weekday} from '@heard/schema';
import {openingState, type OpeningState} from './opening-state.ts';

type State<S> = Extract<OpeningState, {state: S}>;

const chicago = 'America/Chicago';
const weekdays: DirectoryHours = {
  byday: ['MO', 'TU', 'WE', 'TH', 'FR'],
  opensAt: '09:00',
  closesAt: '17:00',
};
const always: DirectoryHours = {
  byday: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
  opensAt: '00:00',
  closesAt: '24:00',
};
const clinic = {opensAt: '09:00', closesAt: '12:00'};
const open = (weekday: Weekday, time: string, inDays: number): State<'open'> => ({
  state: 'open',
  closes: {weekday, time, inDays},
});
const closed = (weekday: Weekday, time: string, inDays: number): State<'closed'> => ({
  state: 'closed',
  opens: {weekday, time, inDays},
});
type Case = [name: string, hours: DirectoryHours[], now: string, state: OpeningState];

function tell(cases: readonly Case[], zone = chicago): void {
  for (const [name, hours, now, state] of cases) {
    it(name, () => assert.deepEqual(openingState(hours, zone, new Date(now)), state));
  }
}

// 2026-01-05 is a Monday; Chicago is six hours behind UTC then.
describe('an exception', () => {
  const holiday: DirectoryHours = {validFrom: '2026-01-05', validTo: '2026-01-05', except: true};
  const half: DirectoryHours = {...holiday, opensAt: '09:00', closesAt: '12:00'};
  tell([
    ['closes a day', [weekdays, holiday], '2026-01-05T18:00Z', closed('TU', '09:00', 1)],
    [
      'says when a day is short',
      [weekdays, half],
      '2026-01-05T17:30Z',
      {...open('MO', '12:00', 0), soon: true},
    ],
    [
      'is over after its last day',
      [weekdays, holiday],
      '2026-01-06T18:00Z',
      open('TU', '17:00', 0),
    ],
    [
      'is seen from the day before',
      [weekdays, holiday],
      '2026-01-04T18:00Z',
      closed('TU', '09:00', 2),
    ],
    ['ends what is always open', [always, holiday], '2026-01-04T18:00Z', open('SU', '24:00', 0)],
    ['is enough to know that it is closed', [holiday], '2026-01-05T18:00Z', {state: 'closed'}],
    [
      'of the week after leaves the rest unknown',
      [holiday],
      '2026-01-07T18:00Z',
      {state: 'unknown'},
    ],
    [
      'of only some weekdays leaves the others alone',
      [weekdays, {except: true, byday: ['FR'], validFrom: '2026-01-01', validTo: '2026-01-31'}],
      '2026-01-09T18:00Z',
      closed('MO', '09:00', 3),
    ],
  ]);
});

describe('a rule by the month', () => {
  // January 2026: Saturdays on 3, 10, 17, 24 and 31.
  const first: DirectoryHours = {monthly: ['1SA'], ...clinic};
  const last: DirectoryHours = {monthly: ['-1SA'], ...clinic};
  tell([
    ['holds on the first Saturday', [first], '2026-01-03T16:00Z', open('SA', '12:00', 0)],
    ['not on the second', [first], '2026-01-10T16:00Z', {state: 'closed'}],
    ['holds on the last Saturday', [last], '2026-01-31T16:00Z', open('SA', '12:00', 0)],
    ['not on the last but one', [last], '2026-01-24T16:00Z', closed('SA', '09:00', 7)],
    [
      'holds on a fifth one',
      [{monthly: ['5SA'], ...clinic}],
      '2026-01-31T16:00Z',
      open('SA', '12:00', 0),
    ],
    [
      'holds on a date',
      [{monthly: ['15'], ...clinic}],
      '2026-01-15T16:00Z',
      open('TH', '12:00', 0),
    ],
    [
      'holds on the last day of a short month',
      [{monthly: ['-1'], ...clinic}],
      '2026-02-28T16:00Z',
      open('SA', '12:00', 0),
    ],
    [
      'knows leap years',
      [{monthly: ['-1'], ...clinic}],
      '2028-02-28T16:00Z',
      closed('TU', '09:00', 1),
    ],
    [
      'needs both the date and the weekday',
      [{monthly: ['13'], byday: ['FR'], ...clinic}],
      '2026-01-13T16:00Z',
      {state: 'closed'},
    ],
    [
      'holds every third month',
      [{monthly: ['1SA'], interval: 3, since: '2025-10-01', ...clinic}],
      '2026-01-03T16:00Z',
      open('SA', '12:00', 0),
    ],
    [
      'not in the months between',
      [{monthly: ['1SA'], interval: 3, since: '2025-11-01', ...clinic}],
      '2026-01-03T16:00Z',
      {state: 'closed'},
    ],
  ]);
});

describe('every other week', () => {
  const other: DirectoryHours = {byday: ['MO'], interval: 2, since: '2025-12-22', ...clinic};
  tell([
    ['is open in its own week', [other], '2026-01-05T16:00Z', open('MO', '12:00', 0)],
    [
      'is closed in the other, and says when it opens',
      [other],
      '2026-01-12T16:00Z',
      closed('MO', '09:00', 7),
    ],
  ]);
});

describe('words beside the hours', () => {
  const noted = {...weekdays, description: 'By appointment'};
  tell([
    [
      'make open less certain',
      [noted],
      '2026-01-05T18:00Z',
      {...open('MO', '17:00', 0), seeNote: true},
    ],
    [
      'make closed less certain',
      [weekdays, {description: 'Third Sunday, too'}],
      '2026-01-04T18:00Z',
      {...closed('MO', '09:00', 1), seeNote: true},
    ],
    [
      'do not matter on another day',
      [
        {...weekdays, byday: ['MO']},
        {...noted, byday: ['FR']},
      ],
      '2026-01-05T18:00Z',
      open('MO', '17:00', 0),
    ],
    [
      'do not matter when they lapsed',
      [weekdays, {description: 'Closed over the holidays', validTo: '2026-01-02'}],
      '2026-01-05T18:00Z',
      open('MO', '17:00', 0),
    ],
    [
      'count when their line only makes the day longer',
      [weekdays, {...weekdays, closesAt: '18:00', description: 'Evenings for members'}],
      '2026-01-05T18:00Z',
      {...open('MO', '18:00', 0), seeNote: true},
    ],
    [
      'of a day with hours and more',
      [weekdays, {byday: ['MO'], description: 'and evenings'}],
      '2026-01-05T18:00Z',
      {...open('MO', '17:00', 0), seeNote: true},
    ],
  ]);
});

describe('closing soon', () => {
  tell([
    [
      'is said within the hour',
      [weekdays],
      '2026-01-05T22:00Z',
      {...open('MO', '17:00', 0), soon: true},
    ],
    ['and not before', [weekdays], '2026-01-05T21:59Z', open('MO', '17:00', 0)],
  ]);
});

describe('the last day of validity', () => {
  const until = {...weekdays, validTo: '2026-01-05'};
  tell([
    ['still counts in the evening', [until], '2026-01-06T05:59Z', {state: 'closed'}],
    ['is followed by nothing that is known', [until], '2026-01-06T06:00Z', {state: 'unknown'}],
    [
      'lasts through the night that starts on it',
      [{byday: ['MO'], opensAt: '20:00', closesAt: '08:00', validTo: '2026-01-05'}],
      '2026-01-06T10:00Z',
      open('TU', '08:00', 0),
    ],
  ]);
});

describe('a night when the clock is changed', () => {
  const night: DirectoryHours = {byday: ['SA'], opensAt: '22:00', closesAt: '06:00'};
  describe('in London, a day of 23 hours', () => {
    // 29 March 2026, 01:00 UTC: the clock goes from 01:00 to 02:00.
    tell(
      [
        ['is open before', [night], '2026-03-29T00:59Z', open('SU', '06:00', 0)],
        ['is open after', [night], '2026-03-29T01:00Z', open('SU', '06:00', 0)],
        [
          'is open for seven hours',
          [night],
          '2026-03-29T04:59Z',
          {...open('SU', '06:00', 0), soon: true},
        ],
        ['closes by the new clock', [night], '2026-03-29T05:00Z', closed('SA', '22:00', 6)],
        ['is open all day', [always], '2026-03-29T01:00Z', {state: 'open'}],
      ],
      'Europe/London',
    );
  });
  describe('in London, a day of 25 hours', () => {
    // 25 October 2026, 01:00 UTC: the clock goes from 02:00 back to 01:00.
    tell(
      [
        ['is open before', [night], '2026-10-25T00:59Z', open('SU', '06:00', 0)],
        ['is open after', [night], '2026-10-25T01:00Z', open('SU', '06:00', 0)],
        [
          'is open for nine hours',
          [night],
          '2026-10-25T05:59Z',
          {...open('SU', '06:00', 0), soon: true},
        ],
        ['closes by the new clock', [night], '2026-10-25T06:00Z', closed('SA', '22:00', 6)],
        [
          'opens on the next day by the new clock',
          [weekdays],
          '2026-10-26T08:59Z',
          closed('MO', '09:00', 0),
        ],
        ['and not an hour later', [weekdays], '2026-10-26T09:00Z', open('MO', '17:00', 0)],
      ],
      'Europe/London',
    );
  });
  describe('in Kathmandu, a quarter of an hour off all others', () => {
    tell(
      [
        ['opens at nine there', [weekdays], '2026-01-05T03:15Z', open('MO', '17:00', 0)],
        ['and not a minute before', [weekdays], '2026-01-05T03:14Z', closed('MO', '09:00', 0)],
        [
          'ends its day at a quarter past six in London',
          [always],
          '2026-01-05T18:15Z',
          {state: 'open'},
        ],
      ],
      'Asia/Kathmandu',
    );
  });
  describe('in Apia, on the other side of the date line', () => {
    // Apia left out 30 December 2011: after Thursday the 29th came Saturday the 31st.
    tell(
      [
        ['is a day ahead of London', [weekdays], '2026-01-05T20:00Z', open('TU', '17:00', 0)],
        [
          'was a day behind before it changed',
          [weekdays],
          '2011-12-29T19:00Z',
          open('TH', '17:00', 0),
        ],
        ['had Thursday until the last minute', [always], '2011-12-30T09:59Z', {state: 'open'}],
        [
          'had Saturday in the next',
          [{byday: ['SA'], opensAt: '00:00', closesAt: '12:00'}],
          '2011-12-30T10:00Z',
          open('SA', '12:00', 0),
        ],
      ],
      'Pacific/Apia',
    );
  });
  describe('in Chicago, hours that do not happen', () => {
    // 8 March 2026 goes from 02:00 to 03:00.
    const gone: DirectoryHours = {byday: ['SU'], opensAt: '02:00', closesAt: '03:00'};
    tell([['are never open', [gone], '2026-03-08T08:00Z', closed('SU', '02:00', 7)]]);
  });
});

describe('a damaged file', () => {
  it('never makes it throw', () => {
    const lines = [
      {byday: ['MO'], opensAt: 'x', closesAt: 'y'},
      {monthly: ['0', ''], ...clinic},
      {monthly: ['1SA'], interval: 0, since: 'never', ...clinic},
      {byday: [], except: true},
    ] as unknown as DirectoryHours[];
    for (const line of lines) {
      assert.notEqual(openingState([line], chicago, new Date('2026-01-05T18:00Z')).state, 'open');
    }
  });
});
