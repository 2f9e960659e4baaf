import {openingState, type OpeningMoment} from '@heard/directory';
import type {DirectoryHours, ServiceStatus, Weekday} from '@heard/schema';

import type {Localizer} from '../locale/localizer.ts';
import {
  closesSoon,
  hoursWords,
  openUntil,
  openUntilDay,
  openUntilTomorrow,
  opensOn,
  opensToday,
  opensTomorrow,
} from './hours.messages.ts';

const weekdays = 'MOTUWETHFRSASU';

// The first of January 2024 was a Monday.
export const dayName = ({locale}: Localizer, day: Weekday) =>
  new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'}).format(
    Date.UTC(2024, 0, 1 + weekdays.indexOf(day) / 2),
  );

/** A time of day, `HH:MM`, as people of a language write it. */
export const timeName = (localizer: Localizer, time: string) => {
  if (time === '24:00') return hoursWords(localizer).midnight;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Intl.DateTimeFormat(localizer.locale, {timeStyle: 'short', timeZone: 'UTC'}).format(
    Date.UTC(2024, 0, 1, hours, minutes),
  );
};

type SayDay = (localizer: Localizer, weekday: string, time: string) => string;
type SayTime = (localizer: Localizer, time: string) => string;

const momentText = (
  localizer: Localizer,
  {inDays, time, weekday}: OpeningMoment,
  [today, tomorrow, later]: readonly [SayTime, SayTime, SayDay],
) => {
  const at = timeName(localizer, time);
  if (inDays < 2) return (inDays ? tomorrow : today)(localizer, at);
  return later(localizer, dayName(localizer, weekday), at);
};

/** Something that opens and closes; a service also says whether it is running at all. */
export interface Opening {
  readonly hours: readonly DirectoryHours[];
  readonly timeZone: string;
  readonly status?: ServiceStatus | undefined;
}

/** Whether a place is open, in words. `note` is there when a text of the data says more about it. */
export interface OpeningText {
  readonly state: 'open' | 'closed' | 'unknown';
  readonly text: string;
  readonly note?: string;
}

/** Whether a place is open, in words that are honest about what is not known. */
export const openingText = (
  localizer: Localizer,
  {hours, timeZone, status}: Opening,
  now: Date,
): OpeningText => {
  const words = hoursWords(localizer);
  if (status && status !== 'active') return {state: 'closed', text: words.notRunning};
  const opening = openingState(hours, timeZone, now);
  const {state} = opening;
  const hasNote =
    state === 'unknown' ? hours.some(({description}) => description) : opening.seeNote;
  const note = hasNote ? {note: words.note} : {};
  if (state === 'unknown') return {state, text: words.unknown, ...note};
  if (state === 'closed') {
    const {opens} = opening;
    const text = opens && momentText(localizer, opens, [opensToday, opensTomorrow, opensOn]);
    return {state, text: text ?? words.closed, ...note};
  }
  const {closes, soon} = opening;
  const until = soon ? closesSoon : openUntil;
  const text = closes && momentText(localizer, closes, [until, openUntilTomorrow, openUntilDay]);
  return {state, text: text ?? words.allDay, ...note};
};
