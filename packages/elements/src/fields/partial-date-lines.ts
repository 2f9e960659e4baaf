import {whenStart} from '@heard/schema';

import type {Localizer} from '../locale/localizer.ts';
import {datePartsOf, isDate} from './partial-date.ts';

/**
 * A date as people read it, as exact as it is known: "November 5, 2026", "November 2026", "2026". What is no
 * date is shown as it was typed.
 */
export const partialDateLines = (answer: string, {locale}: Localizer): readonly string[] => {
  const {year, month, day} = datePartsOf(whenStart, answer);
  if (!isDate(whenStart, answer)) return [[year, month, day].filter(Boolean).join(' ')];
  const number = new Intl.NumberFormat(locale, {useGrouping: false});
  const format = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? {month: 'long'} : {}),
    ...(day ? {day: 'numeric'} : {}),
  });
  // In a leap year, since a report may say February 29 of any year; the year is put in afterwards.
  const parts = format.formatToParts(Date.UTC(2000, Number(month || 1) - 1, Number(day || 1)));
  return [
    parts.map(({type, value}) => (type === 'year' ? number.format(Number(year)) : value)).join(''),
  ];
};
