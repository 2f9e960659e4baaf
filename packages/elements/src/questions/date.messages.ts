import type {Localizer} from '../locale/localizer.ts';

/** The boxes of a date, and what stands beside them when there is no such date. */
export const dateWords = ({msg}: Localizer) => ({
  options: {
    day: msg('Day', {desc: 'Label of a box for the day of the month.'}),
    month: msg('Month'),
    year: msg('Year'),
  },
  errors: {
    'date-format': msg(
      'Write a date that exists. The month and the year, or the year alone, are fine too.',
    ),
  },
});
