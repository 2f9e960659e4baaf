import type {reporterIsMinor, targetAgeBand} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const reporterIsMinorWords: Words<QuestionWords<typeof reporterIsMinor>> = ({msg}) => ({
  label: msg('How old are you?'),
  hint: msg('If you are under 18, there may be things to know before you tell us.'),
  summary: msg('Your age'),
  options: {
    under_13: msg('Under 13'),
    '13_17': msg('13 to 17'),
    '18_plus': msg('18 or older'),
    unknown: msg('I would rather not say'),
  },
  errors: {},
});

export const targetAgeBandWords: Words<QuestionWords<typeof targetAgeBand>> = ({msg}) => ({
  label: msg('How old is the person it happened to?'),
  hint: msg('A guess is fine.'),
  summary: msg('Age of the person it happened to'),
  options: {
    under_13: msg('Under 13'),
    '13_17': msg('13 to 17'),
    '18_24': msg('18 to 24'),
    '25_44': msg('25 to 44'),
    '45_64': msg('45 to 64'),
    '65_plus': msg('65 or older'),
    unknown: msg('I am not sure'),
  },
  errors: {},
});
