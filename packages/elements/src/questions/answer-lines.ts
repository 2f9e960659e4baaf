import type {SafeContact} from '@heard/schema';

import {languageName} from '../fields/language-name.ts';
import {yesNoWords} from '../fields/yes-no.messages.ts';
import type {OptionView} from '../fields/field.ts';
import {isolated} from '../locale/isolated.ts';
import type {Localizer} from '../locale/localizer.ts';

/** A language in its own words and in those on screen. */
export const languageLines = (tag: string, localizer: Localizer): readonly string[] => [
  languageName(localizer, tag),
];

/** When and how it is safe to get in touch: each part with its label. */
export const safeContactLines = (
  safe: SafeContact,
  localizer: Localizer,
  options: readonly OptionView[],
): readonly string[] => {
  const {yes, no} = yesNoWords(localizer);
  return options.flatMap(({id, label}) => {
    const said = safe[id as keyof SafeContact];
    if (said === undefined || said === '') return [];
    return [`${label} ${typeof said === 'string' ? isolated(said) : said ? yes : no}`];
  });
};
