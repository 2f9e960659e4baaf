import {Weekday, type DirectoryHours} from '@heard/schema';
import {isInForce, isSpecial} from './holds-on.ts';

/** Opening and closing on the place's own clock, `HH:MM` in 24 hours. */
export interface HoursPeriod {
  readonly opensAt: string;
  readonly closesAt: string;
}

/**
 * Days that follow each other and have the same hours: one row of a table of hours.
 *
 * - `days`: in order; empty for what holds on no certain day, and then only `notes` are there.
 * - `periods`: when it is open on each of the days; none and no notes means closed.
 * - `notes`: what the data says in words.
 */
export interface HoursGroup {
  readonly days: readonly Weekday[];
  readonly periods: readonly HoursPeriod[];
  readonly notes: readonly string[];
}

/**
 * Groups opening hours for showing them: Monday to Friday 9:00–17:00, Saturday and Sunday closed.
 *
 * The groups follow the week from `firstDay` on, and all seven days are there if any day is named at
 * all. Lines that do not hold on `date` (`YYYY-MM-DD`, the place's day) are left out; without a
 * `date` all count. No hours give no groups, which means that they are not known. Exceptions and what
 * does not come every week are no rows here but days of `specialDays`; their words are kept.
 */
export function groupHours(
  hours: readonly DirectoryHours[],
  {firstDay = 'MO', date}: {readonly firstDay?: Weekday; readonly date?: string} = {},
): HoursGroup[] {
  const valid = hours.filter((line) => date === undefined || isInForce(line, date));
  const weekly = valid.filter((line) => line.byday !== undefined && !isSpecial(line));
  const groups: {days: Weekday[]; periods: HoursPeriod[]; notes: string[]}[] = [];
  const start = Weekday.indexOf(firstDay);
  const week = [...Weekday.slice(start), ...Weekday.slice(0, start)];
  for (const day of weekly.length > 0 ? week : []) {
    const content = contentOf(weekly.filter(({byday}) => byday?.includes(day)));
    const last = groups.at(-1);
    const isSame =
      last !== undefined &&
      JSON.stringify([last.periods, last.notes]) ===
        JSON.stringify([content.periods, content.notes]);
    if (isSame) last.days.push(day);
    else groups.push({days: [day], ...content});
  }
  const rest = valid.filter((line) => !weekly.includes(line) && line.except === undefined);
  const {notes} = contentOf(rest);
  if (notes.length > 0) groups.push({days: [], periods: [], notes});
  return groups;
}

/** The hours and the words of some lines, in order, each of the words once. */
export function contentOf(lines: readonly DirectoryHours[]): {
  periods: HoursPeriod[];
  notes: string[];
} {
  const periods = lines
    .flatMap(({opensAt, closesAt}) =>
      opensAt === undefined || closesAt === undefined ? [] : [{opensAt, closesAt}],
    )
    .sort((a, b) => (a.opensAt < b.opensAt ? -1 : a.opensAt > b.opensAt ? 1 : 0));
  const notes = [...new Set(lines.flatMap(({description}) => description ?? []))];
  return {periods, notes};
}
