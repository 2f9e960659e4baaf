import type {supportOutcome, supportWanted} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const supportWantedWords: Words<QuestionWords<typeof supportWanted>> = ({msg}) => ({
  label: msg('What would you like help with?'),
  hint: msg('You can still say no to any of it later.'),
  summary: msg('Help you would like'),
  options: {
    talk_to_someone: msg('Someone who listens'),
    counselling: msg('Counseling or therapy'),
    legal: msg('Legal advice'),
    medical: msg('A doctor or other medical care'),
    money_or_compensation: msg('Money for what was lost or what it cost'),
    safety_planning: msg('Staying safe from now on'),
    housing: msg('A safe place to live'),
    language_help: msg('Help in my language'),
    help_to_report_to_police: msg('Going to the police'),
    take_down_online: msg('Getting posts or pictures taken down'),
    just_record: msg('No help, I only want it to be known'),
    not_sure: msg('I am not sure'),
  },
  errors: {},
});

export const supportOutcomeWords: Words<QuestionWords<typeof supportOutcome>> = ({msg}) => ({
  label: msg('What would help you most?'),
  hint: msg('We cannot promise it, but it helps us to know.'),
  summary: msg('What would help most'),
  options: {},
  errors: {},
});
