import {Weekday} from '@heard/schema';

/** What the clock and the calendar on a wall in some place say. */
export interface WallClock {
  /** Days since 1970-01-01 on that calendar. */
  readonly day: number;
  /** Minutes since the day's midnight, as the clock shows them: 0 to 1439. */
  readonly minutes: number;
}

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** What each clock showed when it was last read: a whole list of places is asked about one moment. */
const read = new Map<string, WallClock & {readonly at: number}>();

/** Reads the wall clock of a time zone; `undefined` when the device does not know the zone. */
export function wallClock(timeZone: string, now: Date): WallClock | undefined {
  const at = now.getTime();
  const known = read.get(timeZone);
  if (known?.at === at) return known;
  try {
    let format = formats.get(timeZone);
    if (format === undefined) {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'iso8601',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
      formats.set(timeZone, format);
    }
    const parts: Partial<Record<string, number>> = {};
    for (const {type, value} of format.formatToParts(now)) parts[type] = Number(value);
    const {year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN} = parts;
    const clock = {day: Date.UTC(year, month - 1, day) / DAY_MS, minutes: hour * 60 + minute, at};
    read.set(timeZone, clock);
    return clock;
  } catch {
    return undefined;
  }
}

/** The weekday of a day counted from 1970-01-01, which was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return Weekday[(((day + 3) % 7) + 7) % 7]!;
}

/** A day counted from 1970-01-01 as `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** A `YYYY-MM-DD` as days counted from 1970-01-01; `NaN` when there is no such day. */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY_MS;
}
