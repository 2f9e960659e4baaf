import type {Localizer} from '@heard/elements/words';

/** What of a date is known, by its length: `2026`, `2026-11`, `2026-11-05`. */
const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: {year: 'numeric'},
  7: {year: 'numeric', month: 'long'},
  10: {dateStyle: 'long'},
};

/** A date as far as it is known, written out: "2026", "November 2026", "November 5, 2026". */
export const dateText = ({locale}: Localizer, date: string): string => {
  const known = parts[date.length];
  const time = new Date(`${date.padEnd(10, '-01')}T00:00Z`);
  // What is no date after all is shown as it came.
  if (!known || Number.isNaN(time.getTime())) return date;
  return new Intl.DateTimeFormat(locale, {...known, timeZone: 'UTC'}).format(time);
};
