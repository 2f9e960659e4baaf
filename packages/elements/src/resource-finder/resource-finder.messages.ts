import {str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {plural} from '../locale/plural.ts';

export const searchWords = ({msg}: Localizer) => ({
  label: msg('What do you need help with?'),
  hint: msg('For example: rent, divorce, wages. Nobody learns what you search for.', {
    desc: 'The search happens on the device. Three everyday legal problems as examples.',
  }),
  place: msg('Choose a place', {desc: 'Button: opens a box for a city, a county or a ZIP code.'}),
  narrow: msg('Narrow it down', {desc: 'Button: opens choices such as languages and costs.'}),
  results: msg('Results', {
    desc: 'Read aloud as the name of the list of services that were found.',
  }),
  searching: msg('Searching…'),
  more: msg('Show more results'),
  some: msg('No service fits every word. These fit some of them.'),
  nearest: msg('Nothing fits all you chose. These come nearest.'),
  moreNumbers: msg('More numbers to call', {desc: 'Opens a list of crisis phone lines.'}),
  again: msg('Try again'),
  notLoaded: msg('This part did not load. Check your connection and try again.'),
  noAnswer: msg('We can’t search right now. Check your connection and try again.'),
  noList: msg('The list of services did not load. Check your connection and try again.'),
});

export const sentTo = ({msg}: Localizer, name: string) =>
  msg(str`For example: rent, divorce, wages. What you search for is sent to ${name}.`, {
    desc: 'The search happens on a server. Three everyday legal problems, and its address.',
  });

export const crisisTextLine = ({msg}: Localizer, phone: TemplateResult) =>
  msg(html`Text ${phone}`, {desc: 'Send a text message to this phone number.'});

export const otherLanguage = ({msg, locale}: Localizer, language: string) => {
  const name = new Intl.DisplayNames(locale, {type: 'language'}).of(language) ?? language;
  return msg(
    str`This list is in another language: ${name}. Search with words of that language. Nobody learns what you search for.`,
    {
      desc: 'The directory is in another language than the page. The name of that language follows.',
    },
  );
};

export const resultCount = (localizer: Localizer, count: number) => {
  const {msg, locale} = localizer;
  const n = new Intl.NumberFormat(locale).format(count);
  return plural(localizer, count, {
    zero: () => msg(str`${n} services found`, {id: 'result-count.zero'}),
    one: () => msg(str`${n} service found`, {id: 'result-count.one'}),
    two: () => msg(str`${n} services found`, {id: 'result-count.two'}),
    few: () => msg(str`${n} services found`, {id: 'result-count.few'}),
    many: () => msg(str`${n} services found`, {id: 'result-count.many'}),
    other: () => msg(str`${n} services found`, {id: 'result-count.other'}),
  });
};
