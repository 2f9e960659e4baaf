import type {FacetId} from '@heard/schema';

import type {Localizer} from '../../locale/localizer.ts';
import {languageName} from '../language-list.ts';
import {tagWords} from '../service/tags.messages.ts';
import {ageWords, kindWords} from './facet.messages.ts';

const begun = (name: string, locale: string) =>
  name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));

const codesOf = (localizer: Localizer, facet: FacetId): Readonly<Record<string, string>> => {
  if (facet === 'kind') return kindWords(localizer);
  if (facet === 'age') return ageWords(localizer);
  return facet === 'language' ? {} : (tagWords(localizer)[facet] ?? {});
};

/** The words for the values of a facet. What we have no word for is in the directory's own words. */
export const facetWords = (
  localizer: Localizer,
  facet: FacetId,
): ((value: string) => {readonly text: string; readonly isOurs: boolean}) => {
  const codes = codesOf(localizer, facet);
  return (value) => {
    if (facet === 'language')
      return {text: begun(languageName(localizer, value), localizer.locale), isOurs: true};
    return Object.hasOwn(codes, value)
      ? {text: codes[value]!, isOurs: true}
      : {text: value, isOurs: false};
  };
};
