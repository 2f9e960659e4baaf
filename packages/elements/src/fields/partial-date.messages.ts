import type {Localizer} from '../locale/localizer.ts';

/** The names of the three controls. */
export const dateWords = ({msg}: Localizer) => ({
  day: msg('Day', {desc: 'Label of a box for the day of the month.'}),
  month: msg('Month'),
  year: msg('Year'),
});

export const noMonth = ({msg}: Localizer) =>
  msg('Not sure', {desc: 'In a list of months: for a date whose month nobody knows.'});
