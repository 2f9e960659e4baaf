import {ownQuestion, type Config, type OwnWords} from '@heard/schema';

import {partialDateLines} from '../fields/partial-date-lines.ts';
import {inLocale} from '../locale/localized-text.ts';
import type {AskedQuestion} from '../questions/question-words.ts';

/** The embedder's own questions with their words, by id. */
export const ownQuestions = ({form}: Config): Readonly<Record<string, AskedQuestion>> =>
  Object.fromEntries(
    (form?.questions ?? []).map((own): [string, AskedQuestion] => [
      own.id,
      {
        question: ownQuestion(own),
        ...(own.kind === 'partial-date' ? {lines: partialDateLines} : {}),
        words: ({locale}) => ({
          label: inLocale(own.label, locale),
          ...(own.hint ? {hint: inLocale(own.hint, locale)} : {}),
          options: Object.fromEntries(
            (own.options ?? [{id: 'yes', label: own.label}]).map(({id, label}) => [
              id,
              inLocale(label, locale),
            ]),
          ),
          optionHints: Object.fromEntries(
            (own.options ?? []).map(({id, hint}) => [id, hint && inLocale(hint, locale)]),
          ),
          errors: {},
        }),
      },
    ]),
  );

/** The same in the words of one language, as a report takes them along. */
export const ownWords =
  ({form}: Config) =>
  (locale: string): readonly OwnWords[] =>
    (form?.questions ?? []).map(({id, label, options}) => ({
      id,
      label: inLocale(label, locale),
      options: options?.map((option) => ({id: option.id, label: inLocale(option.label, locale)})),
    }));
