import {Weekday} from '@heard/schema';

const CLOCK =
  /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?\s*(?:m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a time of day as `HH:MM`: `9:00`, `5:30 pm`, `17:00:00-06:00`.
 *
 * An offset is left aside, since hours are kept on the place's own clock. `24:00` is only
 * understood as an end. Anything else is `undefined`.
 */
export function readTime(text: string): string | undefined {
  const match = CLOCK.exec(text.trim());
  if (match === null) return undefined;
  const [, hourText = '', minuteText, half] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? '0');
  if (half === undefined && minuteText === undefined) return undefined;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const DAYS = new Map<string, readonly Weekday[]>(
  Weekday.flatMap((day, position) => {
    const name = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'][
      position
    ]!;
    return [name, name.slice(0, 3), name.slice(0, 4), day.toLowerCase()].map(
      (word): [string, readonly Weekday[]] => [word, [day]],
    );
  }),
);
DAYS.set('tues', ['TU']).set('thurs', ['TH']);
for (const word of ['daily', 'every day']) DAYS.set(word, Weekday);
DAYS.set('weekdays', ['MO', 'TU', 'WE', 'TH', 'FR']).set('weekends', ['SA', 'SU']);

/** A word for a day or days in the data: an English name, its short form or an RFC 5545 code. */
export const DAY_WORD = `(?:${[...DAYS.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/**
 * Reads the days of HSDS `byday` (`MO,TU`) or of the older `weekday` (`Monday`).
 *
 * `undefined` when any part is no plain day of the week, as `1SA`, the first Saturday of a month.
 */
export function readDays(text: string): readonly Weekday[] | undefined {
  const days = new Set<Weekday>();
  for (const word of text.toLowerCase().split(/[,;&]|\band\b/)) {
    const read = DAYS.get(word.trim().replace(/\.$/, ''));
    if (read === undefined) return undefined;
    for (const day of read) days.add(day);
  }
  return Weekday.filter((day) => days.has(day));
}
