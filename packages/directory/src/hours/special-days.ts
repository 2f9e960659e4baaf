import type {DirectoryHours, Weekday} from '@heard/schema';
import {contentOf, type HoursPeriod} from './group-hours.ts';
import {holdsOn, isSpecial} from './holds-on.ts';
import {dateOf, wallClock, weekdayOf} from './wall-clock.ts';

/**
 * A day that a table of the week does not tell about: a holiday, or the first Saturday of a month.
 *
 * - `date`: `YYYY-MM-DD` on the place's calendar.
 * - `periods`: when it is open on that day, from all lines that count; none and no notes means closed.
 * - `isException`: on this day the usual hours do not count.
 */
export interface SpecialDay {
  readonly date: string;
  readonly weekday: Weekday;
  readonly periods: readonly HoursPeriod[];
  readonly notes: readonly string[];
  readonly isException: boolean;
}

/**
 * The next days on which other hours hold than the table of the week says, in order.
 *
 *     specialDays(service.hours, service.timeZone, new Date(), {limit: 3})
 *
 * It looks `days` ahead (90) from the place's today on. Reading out dates says "first Saturday of the
 * month" in any language. None in an unknown time zone. Never throws.
 */
export function specialDays(
  hours: readonly DirectoryHours[],
  timeZone: string,
  now: Date,
  {days = 90, limit = Infinity}: {readonly days?: number; readonly limit?: number} = {},
): SpecialDay[] {
  const found: SpecialDay[] = [];
  const today = hours.some(isSpecial) ? wallClock(timeZone, now)?.day : undefined;
  if (today === undefined || Number.isNaN(today)) return found;
  for (let day = today; day < today + days && found.length < limit; day += 1) {
    const lines = hours.filter((line) => holdsOn(line, day));
    if (!lines.some(isSpecial)) continue;
    const exceptions = lines.filter((line) => line.except);
    const isException = exceptions.length > 0;
    const content = contentOf(isException ? exceptions : lines);
    found.push({date: dateOf(day), weekday: weekdayOf(day), ...content, isException});
  }
  return found;
}
