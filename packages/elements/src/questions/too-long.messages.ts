import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

/** The error beside a text that is longer than it may be. `most` is in characters. */
export const tooLong = ({msg, locale}: Localizer, most: number) => {
  const count = new Intl.NumberFormat(locale).format(most);
  return {
    'too-long': msg(str`Make this shorter. It can have up to ${count} characters.`),
  };
};
