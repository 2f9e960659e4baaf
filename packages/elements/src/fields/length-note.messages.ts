import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

export const charactersLeft = ({msg, locale}: Localizer, left: number) => {
  const count = new Intl.NumberFormat(locale).format(left);
  return msg(str`You can still write ${count} characters`);
};
