import {groupHours, specialDays, type HoursGroup, type HoursPeriod} from '@heard/directory';

import type {Localizer} from '../locale/localizer.ts';
import {dayName, timeName, type Opening} from './hours-text.ts';
import {hoursWords} from './hours.messages.ts';
import {dayRange, timeRange} from './week.messages.ts';

/** Days, and the hours on them. */
export interface HoursRow {
  readonly days: string;
  readonly times: string;
}

const daysText = (localizer: Localizer, {days}: HoursGroup) => {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  if (days.length > 2)
    return dayRange(localizer, dayName(localizer, first), dayName(localizer, last));
  const names = days.map((day) => dayName(localizer, day));
  return new Intl.ListFormat(localizer.locale, {type: 'conjunction'}).format(names);
};

const timesText = (
  localizer: Localizer,
  {periods, notes}: {readonly periods: readonly HoursPeriod[]; readonly notes: readonly string[]},
) => {
  const ranges = periods.map(({opensAt, closesAt}) =>
    timeRange(localizer, timeName(localizer, opensAt), timeName(localizer, closesAt)),
  );
  const times = [...ranges, ...notes];
  return times.length ? times.join(', ') : hoursWords(localizer).closed;
};

/** The day on the calendar of a time zone, `YYYY-MM-DD`; `undefined` in one that the device does not know. */
const dayAt = (timeZone: string, now: Date): string | undefined => {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(now);
    const part = (wanted: string) => parts.find(({type}) => type === wanted)?.value;
    return [part('year'), part('month'), part('day')].join('-');
  } catch {
    return undefined;
  }
};

/** The week that holds now, as rows. No rows when nothing is known. */
export const weekRows = (
  localizer: Localizer,
  {hours, timeZone}: Opening,
  now: Date,
): readonly HoursRow[] => {
  const date = dayAt(timeZone, now);
  return groupHours(hours, date ? {date} : {}).map((group) => ({
    days: daysText(localizer, group),
    times: timesText(localizer, group),
  }));
};

/** The next days on which other hours hold than those of the week: holidays, and what comes once a month. */
export const specialDayRows = (
  localizer: Localizer,
  {hours, timeZone}: Opening,
  now: Date,
  limit = 4,
): readonly HoursRow[] => {
  const format = new Intl.DateTimeFormat(localizer.locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return specialDays(hours, timeZone, now, {limit}).map((day) => ({
    days: format.format(new Date(day.date)),
    times: timesText(localizer, day),
  }));
};
