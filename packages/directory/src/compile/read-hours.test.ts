import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Weekday} from '@heard/schema';
import {readHours, type ScheduleFields} from './read-hours.ts';
import {readRule, type Rule, type RuleFields} from './read-rule.ts';
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
      [{monthly: ['1SA'], opensAt: '09:00', closesAt: '12:00', description: 'First Saturday'}],
      [],
    ],
    [
      'every other week without a start',
      {freq: 'WEEKLY', interval: '2', byday: 'SA', opensAt: '09:00', closesAt: '12:00'},
      [{description: '09:00–12:00'}],
      ['rule not understood'],
    ],
    [
      'every other week',
      {
        freq: 'WEEKLY',
        interval: '2',
        byday: 'MO',
        dtstart: '2026-01-08',
        opensAt: '09:00',
        closesAt: '17:00',
      },
      [{byday: ['MO'], interval: 2, since: '2026-01-05', validFrom: '2026-01-08', ...nine}],
      [],
    ],
    [
      'a rule by the week of the year',
      {freq: 'WEEKLY', byday: 'MO', byweekno: '41,42', opensAt: '09:00', closesAt: '17:00'},
      [{description: '09:00–17:00'}],
      ['rule not understood'],
    ],
    [
      'an end in the rule, as iCal writes it',
      {
        byday: 'MO',
        opensAt: '09:00',
        closesAt: '17:00',
        validTo: '2026-12-31',
        until: '20260831T000000Z',
      },
      [{byday: ['MO'], ...nine, validTo: '2026-08-31'}],
      [],
    ],
    [
      'a number of times',
      {
        freq: 'WEEKLY',
        byday: 'MO',
        dtstart: '2026-01-05',
        count: '3',
        opensAt: '09:00',
        closesAt: '17:00',
      },
      [{byday: ['MO'], ...nine, validFrom: '2026-01-05', validTo: '2026-01-19'}],
      [],
    ],
    [
      'a holiday of HSDS 2',
      {validFrom: '2026-12-25', validTo: '2026-12-25', closed: 'true', description: 'Christmas'},
      [{except: true, validFrom: '2026-12-25', validTo: '2026-12-25', description: 'Christmas'}],
      [],
    ],
    [
      'a holiday with one date',
      {validFrom: '2026-12-25', closed: 'Y'},
      [{except: true, validFrom: '2026-12-25', validTo: '2026-12-25'}],
      [],
    ],
    [
      'a weekday that is closed whatever its times say',
      {byday: 'SU', opensAt: '09:00', closesAt: '17:00', closed: 'true'},
      [],
      [],
    ],
    [
      'usual hours that say that they are not closed',
      {byday: 'MO', opensAt: '09:00', closesAt: '17:00', closed: 'false', validFrom: '2020-01-01'},
      [{byday: ['MO'], ...nine, validFrom: '2020-01-01'}],
      [],
    ],
    [
      'a holiday with short hours',
      {
        validFrom: '2026-12-24',
        validTo: '2026-12-24',
        closed: 'N',
        opensAt: '9:00',
        closesAt: '12:00',
      },
      [
        {
          except: true,
          validFrom: '2026-12-24',
          validTo: '2026-12-24',
          opensAt: '09:00',
          closesAt: '12:00',
        },
      ],
      [],
    ],
    [
      'a holiday with hours that nobody understands',
      {
        validFrom: '2026-12-24',
        validTo: '2026-12-24',
        closed: 'no',
        opensAt: 'early',
        closesAt: '',
      },
      [{byday: [...Weekday], validFrom: '2026-12-24', validTo: '2026-12-24', description: 'early'}],
      ['time unreadable'],
    ],
    [
      'a few days without any times',
      {validFrom: '2026-12-24', validTo: '2027-01-01', description: ''},
      [{except: true, validFrom: '2026-12-24', validTo: '2027-01-01'}],
      [],
    ],
    ['a long time without any times', {validFrom: '2026-01-01', validTo: '2026-12-31'}, [], []],
    [
      'a day that there is not',
      {byday: 'MO', opensAt: '09:00', closesAt: '17:00', validTo: '2026-02-30'},
      [{byday: ['MO'], ...nine}],
      ['time unreadable'],
    ],
    [
      'an end before the start',
      {
        byday: 'MO',
        opensAt: '09:00',
        closesAt: '17:00',
        validFrom: '2026-02-01',
        validTo: '2026-01-01',
      },
      [{byday: ['MO'], ...nine, validFrom: '2026-02-01', validTo: '2026-01-01'}],
      ['time in doubt'],
    ],
    [
      'unclear times beside a note',
      {byday: 'MO', opensAt: 'morning', closesAt: 'dusk', description: 'By appointment'},
      [{byday: ['MO'], description: 'morning–dusk, By appointment'}],
      ['time unreadable'],
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

describe('readRule', () => {
  const cases: [name: string, fields: RuleFields, rule: Rule | undefined][] = [
    ['days of the week', {freq: 'WEEKLY', byday: 'TH,FR'}, {byday: ['TH', 'FR']}],
    ['the weekday of the start', {freq: 'WEEKLY', dtstart: '2026-01-05'}, {byday: ['MO']}],
    ['every day', {freq: 'DAILY'}, {byday: [...Weekday]}],
    ['an ordinal without a frequency', {byday: '2MO'}, {monthly: ['2MO']}],
    ['two ordinals', {freq: 'MONTHLY', byday: '1SA, -1FR'}, {monthly: ['1SA', '-1FR']}],
    ['a plus', {freq: 'MONTHLY', byday: '+1SA'}, {monthly: ['1SA']}],
    ['an ordinal in a week', {freq: 'WEEKLY', byday: '1SA'}, undefined],
    ['ordinals and plain days', {freq: 'MONTHLY', byday: '1SA,MO'}, undefined],
    ['plain days of every month', {freq: 'MONTHLY', byday: 'MO'}, {byday: ['MO']}],
    [
      'plain days of every other month',
      {freq: 'MONTHLY', byday: 'MO', interval: '2', dtstart: '2026-01-05'},
      {monthly: ['1MO', '2MO', '3MO', '4MO', '5MO'], interval: 2, since: '2026-01-05'},
    ],
    ['dates', {freq: 'MONTHLY', bymonthday: '1,15,-1'}, {monthly: ['1', '15', '-1']}],
    ['a date that there is not', {freq: 'MONTHLY', bymonthday: '32'}, undefined],
    [
      'a weekday on a date',
      {freq: 'MONTHLY', byday: 'FR', bymonthday: '13'},
      {byday: ['FR'], monthly: ['13']},
    ],
    ['the date of the start', {freq: 'MONTHLY', dtstart: '2026-01-05'}, {monthly: ['5']}],
    ['dates in a week', {freq: 'WEEKLY', byday: 'MO', bymonthday: '2'}, undefined],
    ['a year', {freq: 'YEARLY', byday: 'MO'}, undefined],
    ['no interval', {freq: 'WEEKLY', byday: 'MO', interval: '0', dtstart: '2026-01-05'}, undefined],
    [
      'weeks that begin on a Sunday',
      {freq: 'WEEKLY', byday: 'SU', interval: '2', wkst: 'SU', dtstart: '2026-01-06'},
      {byday: ['SU'], interval: 2, since: '2026-01-04'},
    ],
    [
      'a count over months',
      {freq: 'MONTHLY', byday: '5SA', count: '2', dtstart: '2026-01-01'},
      {monthly: ['5SA'], validTo: '2026-05-30'},
    ],
    ['a count without a start', {freq: 'WEEKLY', byday: 'MO', count: '2'}, undefined],
    ['nothing', {}, undefined],
  ];
  for (const [name, fields, rule] of cases) {
    it(`reads ${name}`, () => assert.deepEqual(readRule(fields), rule));
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
