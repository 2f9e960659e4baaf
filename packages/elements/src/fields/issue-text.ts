import type {IssueCode, ShortTextQuestion} from '@heard/schema';

import {requiredWords} from '../questions/required.messages.ts';
import {impossibleDate, tooLong} from './error.messages.ts';
import type {FieldFrame} from './field.ts';

/** What is to change, in the words of the question; in words that fit every question where it has none. */
export const issueText = ({words, localizer, question}: FieldFrame, code: IssueCode): string => {
  const own = words.errors[code];
  if (own) return own;
  if (code === 'too-long') return tooLong(localizer, (question as ShortTextQuestion).maxLength);
  if (code === 'date-format') return impossibleDate(localizer);
  return requiredWords(localizer, words.label);
};
