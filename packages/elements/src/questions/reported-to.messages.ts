import type {
  reportedTo,
  reportedToNotReasons,
  reportedToPoliceAgency,
  reportedToPoliceCase,
  reportedToPoliceSatisfied,
} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const reportedToWords: Words<QuestionWords<typeof reportedTo>> = ({msg}) => ({
  label: msg('Who else has been told?'),
  hint: msg('It makes no difference to us. You can tell us either way.'),
  summary: msg('Who else was told'),
  options: {
    police: msg('Police'),
    school: msg('A school or college'),
    employer: msg('An employer'),
    landlord: msg('A landlord'),
    platform: msg('The website or app'),
    other_org: msg('Another organization'),
    nobody: msg('Nobody'),
    not_sure: msg('I am not sure'),
  },
  errors: {},
});

export const reportedToPoliceAgencyWords: Words<QuestionWords<typeof reportedToPoliceAgency>> = ({
  msg,
}) => ({
  label: msg('Which police?'),
  hint: msg('For example: the name of the city or the county.'),
  summary: msg('Which police'),
  options: {},
  errors: {},
});

export const reportedToPoliceCaseWords: Words<QuestionWords<typeof reportedToPoliceCase>> = ({
  msg,
}) => ({
  label: msg('The case number, if they gave one'),
  summary: msg('Case number'),
  options: {},
  errors: {},
});

export const reportedToPoliceSatisfiedWords: Words<
  QuestionWords<typeof reportedToPoliceSatisfied>
> = ({msg}) => ({
  label: msg('Did the police help as you hoped?'),
  summary: msg('Help from the police'),
  options: {
    yes: msg('Yes'),
    partly: msg('In part'),
    no: msg('No'),
    not_sure: msg('I am not sure'),
  },
  errors: {},
});

export const reportedToNotReasonsWords: Words<QuestionWords<typeof reportedToNotReasons>> = ({
  msg,
}) => ({
  label: msg('What stood in the way of telling someone?'),
  hint: msg('You do not need a reason. Any reason is a good one.'),
  summary: msg('Why nobody was told'),
  options: {
    did_not_know: msg('Not knowing where to go'),
    not_serious: msg('It did not seem big enough'),
    no_trust: msg('I did not think they would help'),
    retaliation: msg('Fear that it would get worse'),
    immigration: msg('Worry about immigration'),
    language: msg('It was not possible in my language'),
    too_hard: msg('It was too hard or took too long'),
    handled_myself: msg('I dealt with it another way'),
    other: msg('Something else'),
  },
  optionHints: {
    immigration: msg('We do not ask about immigration status.'),
  },
  errors: {},
});
