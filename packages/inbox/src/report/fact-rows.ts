import type {Localizer} from '@heard/elements/words';
import type {Report} from '@heard/schema';

import {languageName} from '../inbox-app/item-text.ts';
import {reportWords} from './report.messages.ts';
import type {Row} from './row.ts';

/** A row that says something about a report in words of ours. */
export const factRow = (id: string, title: string, text: string): Row => ({
  id,
  title,
  hasWords: true,
  lines: [{text}],
});

/** In which language the form was, and in which the answers are where a person said it. */
export const languageRows = (
  {uiLocale, reportLanguage}: Report,
  localizer: Localizer,
): readonly Row[] => {
  const words = reportWords(localizer);
  const {locale} = localizer;
  return [
    factRow('language', words.language, languageName(locale, uiLocale)),
    ...(reportLanguage === undefined
      ? []
      : [factRow('answer-language', words.answerLanguage, languageName(locale, reportLanguage))]),
  ];
};
