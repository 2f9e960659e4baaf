import type {Localizer} from '../locale/localizer.ts';
import {languageWords} from './language.messages.ts';
import {languages} from './languages.ts';

/** A language that is not in our list: the tag of BCP 47 for one that is not determined. */
export const otherLanguage = 'und';

/** A language in its own words; its tag if we do not know them. */
export const ownName = (tag: string): string => languages[tag] ?? tag;

/** A language in the words on screen, for whoever helps somebody. Empty where that says nothing new. */
export const nameOnScreen = ({locale}: Localizer, tag: string): string => {
  const name = new Intl.DisplayNames(locale, {type: 'language', fallback: 'none'}).of(tag) ?? '';
  return ownName(tag).toLowerCase().includes(name.toLowerCase()) ? '' : name;
};

/** Both names, as text: `Tiếng Việt – Vietnamese`. */
export const languageName = (localizer: Localizer, tag: string): string =>
  tag === otherLanguage
    ? languageWords(localizer).another
    : [ownName(tag), nameOnScreen(localizer, tag)].filter(Boolean).join(' – ');
