import type {Localizer} from '@heard/elements/words';
import {html} from 'lit';

import {locales} from '../locale/locales.ts';
import {frameWords} from './inbox-app.messages.ts';
import {languageName} from './item-text.ts';

const languages = ['en', ...Object.keys(locales)];

const ownName = (locale: string): string => {
  const name = languageName(locale, locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
};

/** Every language, each by its own name. The choice is kept nowhere: the next visit begins with the visitor's. */
export const languageMenu = (localizer: Localizer, onChoice: (locale: string) => void) =>
  html`<label class="language">
    <span class="label-text">${frameWords(localizer).language}</span>
    <select
      autocomplete="off"
      @change=${(event: Event) => onChoice((event.target as HTMLSelectElement).value)}
    >
      ${languages.map(
        (locale) =>
          html`<option value=${locale} lang=${locale} ?selected=${locale === localizer.locale}>
            ${ownName(locale)}
          </option>`,
      )}
    </select>
  </label>`;
