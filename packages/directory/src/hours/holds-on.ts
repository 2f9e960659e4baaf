import type {DirectoryHours} from '@heard/schema';
import {dateOf, dayOf, weekdayOf} from './wall-clock.ts';

/**
 * Whether a line of hours speaks of a day (counted from 1970-01-01 on the place's calendar).
 *
 * A line that names no days, and is no exception, speaks of none: it is a text about hours.
 */
export function holdsOn(line: DirectoryHours, day: number): boolean {
  const {byday, monthly} = line;
  // Making a date of a day costs more than all the rest, and most lines hold for good.
  const isBounded = (line.validFrom ?? line.validTo) !== undefined;
  return (
    (byday ?? monthly ?? line.except) !== undefined &&
    byday?.includes(weekdayOf(day)) !== false &&
    (monthly === undefined || namesInMonth(day).some((name) => monthly.includes(name))) &&
    (!isBounded || isInForce(line, dateOf(day))) &&
    isItsTurn(line, day)
  );
}

/** Whether a line is about days that a table of the week does not show. */
export function isSpecial({except, monthly, interval}: DirectoryHours): boolean {
  return (except ?? monthly ?? interval) !== undefined;
}

/** Whether a day (`YYYY-MM-DD`) lies between the first and the last day of a line. */
export function isInForce({validFrom, validTo}: DirectoryHours, date: string): boolean {
  return (validFrom ?? date) <= date && date <= (validTo ?? date);
}

/** What a day is called within its month: the first Saturday may be `1SA`, `-5SA`, `3` and `-28`. */
function namesInMonth(day: number): string[] {
  const [year = 0, month = 0, number = 0] = dateOf(day).split('-').map(Number);
  const left = new Date(Date.UTC(year, month, 0)).getUTCDate() - number;
  const weekday = weekdayOf(day);
  return [
    String(number),
    String(-left - 1),
    `${Math.ceil(number / 7)}${weekday}`,
    `-${Math.floor(left / 7) + 1}${weekday}`,
  ];
}

function isItsTurn({interval, since, monthly}: DirectoryHours, day: number): boolean {
  if (interval === undefined || since === undefined) return true;
  const turns =
    monthly === undefined
      ? Math.floor((day - dayOf(since)) / 7)
      : monthOf(dateOf(day)) - monthOf(since);
  return turns % interval === 0;
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
