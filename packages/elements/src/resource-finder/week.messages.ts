import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

export const dayRange = ({msg}: Localizer, first: string, last: string) =>
  msg(str`${first} to ${last}`, {desc: 'From one weekday to another: Monday to Friday.'});

export const timeRange = ({msg}: Localizer, from: string, to: string) =>
  msg(str`${from} to ${to}`, {desc: 'From one time of day to another.', id: 'time-range'});
