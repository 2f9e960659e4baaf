import {groupHours, openingState, type HoursGroup, type OpeningMoment} from '@heard/directory';
import type {DirectoryHours, ServiceStatus, Weekday} from '@heard/schema';

import type {Localizer} from '../locale/localizer.ts';
import {
  dayRange,
  hoursWords,
  openUntil,
  opensOn,
  opensToday,
  opensTomorrow,
  timeRange,
} from './resource-finder.messages.ts';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const satisfies readonly Weekday[];

// The first of January 2024 was a Monday.
const dayName = ({locale}: Localizer, day: Weekday) =>
  new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'}).format(
    Date.UTC(2024, 0, 1 + weekdays.indexOf(day)),
  );

const timeName = ({locale}: Localizer, time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Intl.DateTimeFormat(locale, {timeStyle: 'short', timeZone: 'UTC'}).format(
    Date.UTC(2024, 0, 1, hours, minutes),
  );
};

const opensText = (localizer: Localizer, {inDays, time, weekday}: OpeningMoment) => {
  const at = timeName(localizer, time);
  if (inDays === 0) return opensToday(localizer, at);
  if (inDays === 1) return opensTomorrow(localizer, at);
  return opensOn(localizer, dayName(localizer, weekday), at);
};

/** Something that opens and closes; a service also says whether it is running at all. */
interface Opening {
  readonly hours: readonly DirectoryHours[];
  readonly timeZone: string;
  readonly status?: ServiceStatus | undefined;
}

/** Whether a place is open, in words that are honest about what is not known. */
export const openingText = (
  localizer: Localizer,
  {hours, timeZone, status}: Opening,
  now: Date,
): {readonly state: 'open' | 'closed' | 'unknown'; readonly text: string} => {
  const words = hoursWords(localizer);
  if (status && status !== 'active') return {state: 'closed', text: words.notRunning};
  const opening = openingState(hours, timeZone, now);
  const {state} = opening;
  if (state === 'unknown') return {state, text: words.unknown};
  if (state === 'open') {
    const until = opening.closes && timeName(localizer, opening.closes.time);
    return {state, text: until ? openUntil(localizer, until) : words.allDay};
  }
  return {state, text: opening.opens ? opensText(localizer, opening.opens) : words.closed};
};

const daysText = (localizer: Localizer, {days}: HoursGroup) => {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  if (days.length > 2)
    return dayRange(localizer, dayName(localizer, first), dayName(localizer, last));
  const names = days.map((day) => dayName(localizer, day));
  return new Intl.ListFormat(localizer.locale, {type: 'conjunction'}).format(names);
};

/** The week as rows: days, and the hours on them. No rows when nothing is known. */
export const weekRows = (
  localizer: Localizer,
  hours: readonly DirectoryHours[],
): readonly {readonly days: string; readonly times: string}[] =>
  groupHours(hours).map((group) => {
    const periods = group.periods.map(({opensAt, closesAt}) =>
      timeRange(localizer, timeName(localizer, opensAt), timeName(localizer, closesAt)),
    );
    const times = [...periods, ...group.notes];
    return {
      days: daysText(localizer, group),
      times: times.length ? times.join(', ') : hoursWords(localizer).closed,
    };
  });
