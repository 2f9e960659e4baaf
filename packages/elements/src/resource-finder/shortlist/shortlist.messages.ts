import {str} from '@lit/localize';

import type {Localizer} from '../../locale/localizer.ts';
import {plural} from '../../locale/plural.ts';

export const listWords = ({msg}: Localizer) => ({
  keep: msg('Keep on my list'),
  take: msg('Take off my list'),
  kept: msg('It is on your list now.'),
  taken: msg('It is off your list now.'),
  emptied: msg('Your list is empty now.'),
  title: msg('My list', {desc: 'Title of a page with the services that a person chose to keep.'}),
  inMemory: msg('Your list is gone when you close or leave this page.'),
  onDevice: msg(
    'Your list stays on this device until you empty it. Other people who use this device can see it.',
  ),
  nothing: msg('There is nothing on your list.'),
  gone: msg('Some services on your list are not here any more.'),
  loading: msg('One moment…', {desc: 'Something loads.'}),
  unable: msg('Your list did not load. Check your connection and try again.'),
  empty: msg('Empty my list', {desc: 'A button. It takes everything off the list.'}),
  back: msg('Back to the results'),
});

export const listCount = (localizer: Localizer, count: number) => {
  const {msg, locale} = localizer;
  const n = new Intl.NumberFormat(locale).format(count);
  return plural(localizer, count, {
    zero: () => msg(str`My list: ${n} services`, {id: 'list-count.zero'}),
    one: () => msg(str`My list: ${n} service`, {id: 'list-count.one'}),
    two: () => msg(str`My list: ${n} services`, {id: 'list-count.two'}),
    few: () => msg(str`My list: ${n} services`, {id: 'list-count.few'}),
    many: () => msg(str`My list: ${n} services`, {id: 'list-count.many'}),
    other: () => msg(str`My list: ${n} services`, {id: 'list-count.other'}),
  });
};
