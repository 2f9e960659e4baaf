import type {ServiceView} from '@heard/directory';

import type {Localizer} from '../locale/localizer.ts';

/** A language in the words on screen; its code if nobody knows it. */
export const languageName = ({locale}: Localizer, code: string): string => {
  try {
    return new Intl.DisplayNames(locale, {type: 'language'}).of(code) ?? code;
  } catch {
    // What the data calls a language may be no code at all.
    return code;
  }
};

/** Whether two languages are the same but for the country. */
export const isSameLanguage = (a: string, b: string) => a.split('-')[0] === b.split('-')[0];

/** The languages of a service as one text. Empty when there is none but the one on screen. */
export const languageList = (localizer: Localizer, {languages}: ServiceView): string => {
  const {locale} = localizer;
  if (languages.every(({code}) => isSameLanguage(code ?? '', locale))) return '';
  const names = languages.map(({code, name}) => (code ? languageName(localizer, code) : name!));
  return new Intl.ListFormat(locale, {type: 'conjunction'}).format(names);
};
