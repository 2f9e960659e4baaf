import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readHours, type ScheduleFields} from './read-hours.ts';
import {readTime} from './read-time.ts';
import {joinHours} from './week.ts';

describe('readTime', () => {
  const cases: [string, string | undefined][] = [
    ['9:00', '09:00'],
    ['17:00:00', '17:00'],
    ['17:00:00-06:00', '17:00'],
    ['17:00Z', '17:00'],
    ['5:30 pm', '17:30'],
    ['5 P.M.', '17:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['24:00', '24:00'],
    ['25:00', undefined],
    ['24:30', undefined],
    ['9:75', undefined],
    ['13 pm', undefined],
    ['9', undefined],
    ['noonish', undefined],
    ['', undefined],
  ];
  for (const [text, time] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(readTime(text), time));
  }
});

describe('readHours', () => {
  const nine = {opensAt: '09:00', closesAt: '17:00'};
  const cases: [name: string, fields: ScheduleFields, hours: object[], doubts: string[]][] = [
    [
      'a day of HSDS 1.1',
      {byday: 'Monday', opensAt: '9:00', closesAt: '17:00'},
      [{byday: ['MO'], ...nine}],
      [],
    ],
    [
      'days of HSDS 3.1',
      {freq: 'WEEKLY', byday: 'MO,TU', opensAt: '09:00', closesAt: '17:00'},
      [{byday: ['MO', 'TU'], ...nine}],
      [],
    ],
    ['a closed day', {byday: 'Sunday', opensAt: '', closesAt: ''}, [], []],
    [
      'the whole day as HSDS writes it',
      {byday: 'MO', opensAt: '00:00', closesAt: '23:59'},
      [{byday: ['MO'], opensAt: '00:00', closesAt: '24:00'}],
      [],
    ],
    [
      'a night',
      {byday: 'MO', opensAt: '20:00', closesAt: '08:00'},
      [{byday: ['MO'], opensAt: '20:00', closesAt: '08:00'}],
      [],
    ],
    [
      'a typing mistake that looks like a night',
      {byday: 'MO', opensAt: '9:00', closesAt: '5:00'},
      [{byday: ['MO'], description: '9:00–5:00'}],
      ['time in doubt'],
    ],
    [
      'a quarter of an hour',
      {byday: 'SU', opensAt: '1:00', closesAt: '1:15'},
      [{byday: ['SU'], description: '1:00–1:15'}],
      ['time in doubt'],
    ],
    [
      'words for a time',
      {byday: 'MO', opensAt: 'morning', closesAt: 'dusk'},
      [{byday: ['MO'], description: 'morning–dusk'}],
      ['time unreadable'],
    ],
    [
      'a rule by the month',
      {
        freq: 'MONTHLY',
        byday: '1SA',
        opensAt: '09:00',
        closesAt: '12:00',
        description: 'First Saturday',
      },
      [{description: 'First Saturday'}],
      ['rule not understood'],
    ],
    [
      'every other week',
      {freq: 'WEEKLY', interval: '2', byday: 'SA', opensAt: '09:00', closesAt: '12:00'},
      [{description: '09:00–12:00'}],
      ['rule not understood'],
    ],
    ['words alone', {description: 'By appointment'}, [{description: 'By appointment'}], []],
    [
      'validity',
      {byday: 'MO', opensAt: '09:00', closesAt: '17:00', validTo: '2026-08-31T00:00'},
      [{byday: ['MO'], ...nine, validTo: '2026-08-31'}],
      [],
    ],
    [
      'a week in one text',
      {weekly: 'Sunday: Closed Monday: 9:00-12:00 , 13:00-17:00  Tuesday: 9:00-17:00'},
      [
        {byday: ['MO'], opensAt: '09:00', closesAt: '12:00'},
        {byday: ['MO'], opensAt: '13:00', closesAt: '17:00'},
        {byday: ['TU'], ...nine},
      ],
      [],
    ],
    [
      'all week round',
      {weekly: 'Daily: 0:00-24:00'},
      [{byday: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opensAt: '00:00', closesAt: '24:00'}],
      [],
    ],
    ['a text without days', {weekly: 'call us'}, [], ['time unreadable']],
  ];
  for (const [name, fields, hours, doubts] of cases) {
    it(`reads ${name}`, () => {
      const read = readHours(fields);
      assert.deepEqual(read.hours, hours);
      assert.deepEqual(
        read.doubts.map(({why}) => why),
        doubts,
      );
    });
  }
});

describe('joinHours', () => {
  it('puts equal days together and keeps what is there twice once', () => {
    const monday = {byday: ['MO' as const], opensAt: '09:00', closesAt: '17:00'};
    assert.deepEqual(joinHours([{...monday, byday: ['FR']}, monday, monday, {description: 'x'}]), [
      {byday: ['MO', 'FR'], opensAt: '09:00', closesAt: '17:00'},
      {description: 'x'},
    ]);
  });
});
