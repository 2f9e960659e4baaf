import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {DirectoryHours, Weekday} from '@heard/schema';

import {sourceLocalizer} from '../locale/localizer.ts';
import {openingText} from './hours-text.ts';
import {specialDayRows, weekRows} from './week-rows.ts';

const timeZone = 'America/Chicago';
/** A Wednesday; the clock in Chicago is six hours behind in winter. */
const at = (time: string, day = '2026-11-25') => new Date(`${day}T${time}:00-06:00`);

const on = (days: string, opensAt: string, closesAt: string): DirectoryHours => ({
  byday: days.split(' ') as Weekday[],
  opensAt,
  closesAt,
});

// Some versions of ICU set a narrow space before AM.
const said = (hours: readonly DirectoryHours[], now: Date) => {
  const {text, note} = openingText(sourceLocalizer, {hours, timeZone}, now);
  return [text.replace(/\s/gu, ' '), ...(note ? [note] : [])];
};

describe('whether a place is open, in words', () => {
  const week = [on('MO TU WE TH FR', '09:00', '17:00')];

  for (const [title, hours, now, words] of [
    ['until later today', week, at('12:00'), ['Open until 5:00 PM']],
    ['but not much longer', week, at('16:30'), ['Closes soon, at 5:00 PM']],
    [
      'past midnight',
      [on('WE', '20:00', '02:00')],
      at('22:00'),
      ['Open until tomorrow at 2:00 AM'],
    ],
    [
      'for days on end',
      [on('WE TH', '00:00', '24:00'), on('FR', '00:00', '16:00')],
      at('12:00'),
      ['Open until Friday at 4:00 PM'],
    ],
    ['until the day ends', [on('WE', '09:00', '24:00')], at('12:00'), ['Open until midnight']],
    ['always', [on('MO TU WE TH FR SA SU', '00:00', '24:00')], at('12:00'), ['Open day and night']],
    ['later today', week, at('08:00'), ['Opens today at 9:00 AM']],
    ['tomorrow', week, at('18:00'), ['Opens tomorrow at 9:00 AM']],
    ['on another day', week, at('18:00', '2026-11-27'), ['Opens Monday at 9:00 AM']],
    ['not known', [], at('12:00'), ['Hours not known']],
    [
      'told by words alone',
      [{description: 'By appointment'}],
      at('12:00'),
      ['Hours not known', 'Read the note on the hours'],
    ],
    [
      'with words that may change it',
      [...week, {description: 'Ring the bell'}],
      at('12:00'),
      ['Open until 5:00 PM', 'Read the note on the hours'],
    ],
  ] as const)
    it(title, () => assert.deepEqual(said(hours, now), words));

  it('closed for good, whatever the hours say', () => {
    const opening = {hours: week, timeZone, status: 'inactive'} as const;
    assert.equal(
      openingText(sourceLocalizer, opening, at('12:00')).text,
      'Not running at this time',
    );
  });
});

describe('the week as a table', () => {
  const summer = {...on('MO', '08:00', '12:00'), validFrom: '2026-06-01', validTo: '2026-08-31'};
  const winter = {...on('MO', '10:00', '16:00'), validFrom: '2026-09-01'};
  const rows = (now: Date) =>
    weekRows(sourceLocalizer, {hours: [summer, winter], timeZone}, now).map(({days, times}) => [
      days,
      times.replace(/\s/gu, ' '),
    ]);

  it('is that of the season, on the place’s own calendar', () => {
    // In Chicago it is still August.
    assert.deepEqual(rows(new Date('2026-09-01T03:00:00Z'))[0], ['Monday', '8:00 AM to 12:00 PM']);
    assert.deepEqual(rows(new Date('2026-09-01T12:00:00Z'))[0], ['Monday', '10:00 AM to 4:00 PM']);
  });

  it('leaves special days to a table of their own', () => {
    const closed: DirectoryHours = {
      except: true,
      validFrom: '2026-11-26',
      validTo: '2026-11-26',
      description: 'Thanksgiving',
    };
    const hours = [on('TH', '09:00', '17:00'), closed];
    assert.deepEqual(specialDayRows(sourceLocalizer, {hours, timeZone}, at('12:00')), [
      {days: 'Thursday, November 26', times: 'Thanksgiving'},
    ]);
  });
});
