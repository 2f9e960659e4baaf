import {str} from '@lit/localize';
import type {Question} from '@heard/schema';

import type {Localizer} from '../locale/localizer.ts';
import {dateError} from './date.messages.ts';
import type {LooseWords} from './question-words.ts';
import {tooLong} from './too-long.messages.ts';

/**
 * The words that come with the kind of a question: the lines of a list, yes and no, errors. For
 * the questions of an embedder, who writes the rest.
 */
export const kindWords = (
  localizer: Localizer,
  question: Question,
): Pick<LooseWords, 'options' | 'errors' | 'list'> => {
  const {msg} = localizer;
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return {options: {}, errors: tooLong(localizer, question.maxLength)};
    case 'text-list':
      return {
        options: {},
        list: {
          line: (number) => msg(str`Line ${number}`, {desc: 'Label of a text box: Line 2.'}),
          add: msg('Add another line'),
          remove: (number) => msg(str`Remove line ${number}`),
        },
        errors: tooLong(localizer, question.maxLength),
      };
    case 'partial-date':
      return {options: {}, errors: dateError(localizer)};
    case 'consent':
      return {options: {yes: msg('Yes'), no: msg('No')}, errors: {}};
    default:
      return {options: {}, errors: {}};
  }
};
