import type {Localizer} from '../locale/localizer.ts';

/** What stands beside a date that does not exist. The boxes have their names from the field. */
export const dateError = ({msg}: Localizer) => ({
  'date-format': msg(
    'Write a date that exists. The month and the year, or the year alone, are fine too.',
  ),
});
