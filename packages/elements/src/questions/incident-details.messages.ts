import type {incidentRepeat, incidentWordsUsed} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const incidentWordsUsedWords: Words<QuestionWords<typeof incidentWordsUsed>> = ({msg}) => ({
  label: msg('What did they say, write or draw?'),
  hint: msg(
    'Only if you want to. You can write it as it was, or only the first letter of a bad word. Nobody will mind: the people who read this know such words.',
    {
      desc: 'The words may be slurs, and hard to repeat. Nobody thinks badly of whoever repeats them.',
    },
  ),
  summary: msg('What was said'),
  options: {},
  errors: {},
});

export const incidentRepeatWords: Words<QuestionWords<typeof incidentRepeat>> = ({msg}) => ({
  label: msg('Has something like this happened before?'),
  summary: msg('Happened before'),
  options: {
    first: msg('No, not before'),
    happened_before: msg('Yes, it has happened before'),
    ongoing: msg('Yes, it keeps happening'),
    not_sure: msg('I am not sure'),
  },
  errors: {},
});
