import type {Localizer} from './localizer.ts';

/**
 * A date known to the year, the month or the day (`2019`, `2019-01` or `2019-01-31`) in the language on screen. What
 * is no date stays as it is.
 */
export const dateText = ({locale}: Localizer, date: string) => {
  if (Number.isNaN(Date.parse(date))) return date;
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && {month: 'long'}),
    ...(day && {day: 'numeric'}),
    timeZone: 'UTC',
  }).format(new Date(date));
};
