import type {Question} from '@heard/schema';

import type {Localizer} from '../locale/localizer.ts';
import {dateError} from './date.messages.ts';
import type {LooseWords} from './question-words.ts';
import {tooLong} from './too-long.messages.ts';

/** What can stand beside an answer of this kind: for the questions of an embedder, who writes the rest. */
export const kindErrors = (localizer: Localizer, question: Question): LooseWords['errors'] => {
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
    case 'text-list':
      return tooLong(localizer, question.maxLength);
    case 'partial-date':
      return dateError(localizer);
    default:
      return {};
  }
};
