import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';
import {plural} from '../locale/plural.ts';

/** How many boxes of a group are ticked. */
export const tickedCount = (localizer: Localizer, count: number) => {
  const {msg, locale} = localizer;
  const n = new Intl.NumberFormat(locale).format(count);
  return plural(localizer, count, {
    zero: () => msg(str`${n} ticked`, {id: 'ticked-count.zero'}),
    one: () => msg(str`${n} ticked`, {id: 'ticked-count.one'}),
    two: () => msg(str`${n} ticked`, {id: 'ticked-count.two'}),
    few: () => msg(str`${n} ticked`, {id: 'ticked-count.few'}),
    many: () => msg(str`${n} ticked`, {id: 'ticked-count.many'}),
    other: () => msg(str`${n} ticked`, {id: 'ticked-count.other'}),
  });
};

export const groupedWords = ({msg}: Localizer) => ({
  openAll: msg('Open or close all', {desc: 'Button: shows or hides the options of all groups.'}),
  or: msg('Or', {desc: 'Between groups of options and one that stands alone: I am not sure.'}),
});
