import type {witnessesContact, witnessesPresent} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const witnessesPresentWords: Words<QuestionWords<typeof witnessesPresent>> = ({msg}) => ({
  label: msg('Did anyone else see or hear it?'),
  summary: msg('Others who saw it'),
  options: {
    yes: msg('Yes'),
    no: msg('No'),
    not_sure: msg('I am not sure'),
  },
  errors: {},
});

export const witnessesContactWords: Words<QuestionWords<typeof witnessesContact>> = ({msg}) => ({
  label: msg('How can we reach them?', {desc: 'The people who saw what happened.'}),
  hint: msg('Only if they said it is all right. Leave this empty if you are not sure.'),
  summary: msg('How to reach them'),
  options: {},
  errors: {},
});
