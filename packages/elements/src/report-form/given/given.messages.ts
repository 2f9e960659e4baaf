import {str} from '@lit/localize';

import type {Localizer} from '../../locale/localizer.ts';

export const givenBy = ({msg}: Localizer, name: string) =>
  msg(str`Given by ${name}`, {
    desc: 'Stands beside an answer that an organization has filled in and the person can not change.',
  });
