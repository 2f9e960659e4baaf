import type {Config} from '@heard/schema';

import {inLocale} from '../locale/localized-text.ts';
import type {AskedQuestion} from '../questions/question-words.ts';

/** A question in the words of the configuration, as far as it has any, in the language on screen. */
export const reworded = (asked: AskedQuestion, {form}: Config): AskedQuestion => {
  const own = form?.reword?.[asked.question.id];
  if (!own) return asked;
  return {
    ...asked,
    words: (localizer) => {
      const words = asked.words(localizer);
      const said = (text: Parameters<typeof inLocale>[0]) => inLocale(text, localizer.locale);
      return {
        ...words,
        // The row on the check page has the same name as the question.
        ...(own.label ? {label: said(own.label), summary: said(own.label)} : {}),
        ...(own.hint ? {hint: said(own.hint)} : {}),
        options: {
          ...words.options,
          ...Object.fromEntries(
            Object.entries(own.options ?? {}).map(([id, text]) => [id, said(text)]),
          ),
        },
      };
    },
  };
};
