import {str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Localizer} from '../../locale/localizer.ts';

export const filterWords = ({msg}: Localizer) => ({
  openNow: msg('Open now'),
  openHint: msg('As far as hours are known.', {desc: 'Stands below: Open now.'}),
  none: msg('There is nothing to narrow this list down by.'),
  clear: msg('Clear all', {desc: 'Button: takes back all that was chosen.'}),
});

/** The button that takes back something that was chosen. */
export const removeChoice = ({msg}: Localizer, choice: string) =>
  msg(str`Remove: ${choice}`, {desc: 'Something that was chosen, such as: Free.'});

/** The rest of a long list. */
export const showOthers = ({msg, locale}: Localizer, count: number) =>
  msg(str`Show ${new Intl.NumberFormat(locale).format(count)} more`, {
    desc: 'Opens the rest of a list of choices. A number stands there.',
  });

/** What is said where no service has the words that were typed. */
export const noMatchWords = ({msg}: Localizer) => ({
  none: msg('Nothing fits these words. Try fewer or simpler words.'),
  empty: msg('This list has no services yet.'),
  byKind: msg('Or look by kind of help:', {desc: 'Buttons follow: Legal help, Housing.'}),
  everything: msg('Show all services', {desc: 'Button: empties the search box.'}),
  call: msg('You can also call:', {desc: 'A list of names and phone numbers follows.'}),
});

export const suggested = ({msg}: Localizer, text: TemplateResult) =>
  msg(html`Did you mean ${text}?`, {desc: 'A button with other words to search for stands there.'});
