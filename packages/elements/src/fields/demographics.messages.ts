import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

export const finerQuestion = ({msg}: Localizer, option: string) =>
  msg(str`${option}: which of these?`, {
    desc: 'Above a finer list that opens under an option: Asian: which of these? It can be skipped.',
  });
