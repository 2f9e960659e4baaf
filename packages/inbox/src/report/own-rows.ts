import type {Report} from '@heard/schema';

import {partLines} from './part-lines.ts';
import type {Reader} from './reader.ts';
import type {Row} from './row.ts';

/**
 * The questions that the organization added, in the words in which the person was asked: the report carries
 * them, so that nobody needs the configuration of that day.
 */
export const ownRows = (
  {custom = [], uiLocale}: Pick<Report, 'custom' | 'uiLocale'>,
  {localizer}: Reader,
): readonly Row[] =>
  custom.map(({id, label, answer, options = []}) => ({
    id,
    title: label,
    hasWords: true,
    lang: uiLocale,
    lines: partLines(answer, localizer).map((text) => {
      const option = options.find((each) => each.id === text);
      return option ? {text: option.label, lang: uiLocale} : {text};
    }),
  }));
