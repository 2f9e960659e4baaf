import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

const inDigits = ({locale}: Localizer, count: number) =>
  new Intl.NumberFormat(locale).format(count);

export const charactersLeft = (localizer: Localizer, left: number) => {
  const count = inDigits(localizer, left);
  return localizer.msg(str`You can still write ${count} characters`);
};

export const fewCharactersLeft = (localizer: Localizer, most: number) => {
  const count = inDigits(localizer, most);
  return localizer.msg(str`You can still write fewer than ${count} characters`);
};

export const charactersOver = (localizer: Localizer, over: number) => {
  const count = inDigits(localizer, over);
  return localizer.msg(str`This is up to ${count} characters too long`, {
    desc: 'Under a text box, while somebody writes. The number is rounded up.',
  });
};
