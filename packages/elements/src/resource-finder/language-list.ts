import type {ServiceView} from '@heard/directory';

import type {Localizer} from '../locale/localizer.ts';
import {isSameLanguage} from './same-language.ts';
import {speaks} from './hours.messages.ts';

/** A language in the words on screen; its code if nobody knows it. */
export const languageName = ({locale}: Localizer, code: string): string => {
  try {
    return new Intl.DisplayNames(locale, {type: 'language'}).of(code) ?? code;
  } catch {
    // What the data calls a language may be no code at all.
    return code;
  }
};

/** The languages of a service as a sentence. Empty when there is none but the one on screen. */
export const languagesText = (localizer: Localizer, {languages}: ServiceView): string => {
  const {locale} = localizer;
  if (languages.every(({code}) => isSameLanguage(code ?? '', locale))) return '';
  const names = languages.map(({code, name}) => (code ? languageName(localizer, code) : name!));
  return speaks(localizer, new Intl.ListFormat(locale, {type: 'conjunction'}).format(names));
};
