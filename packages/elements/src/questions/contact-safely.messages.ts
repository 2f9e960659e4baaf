import type {
  contactAccessNeeds,
  contactInterpreter,
  contactLanguage,
  contactPronouns,
  contactSafe,
} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const contactSafeWords: Words<QuestionWords<typeof contactSafe>> = ({msg}) => ({
  label: msg('When and how is it safe to reach you?'),
  hint: msg('Think of who else may see your phone or your mail.'),
  summary: msg('Safe ways to reach you'),
  options: {
    bestTimes: msg('When is a good time?'),
    okToLeaveMessage: msg('May we leave a message?', {desc: 'A voice message, for example.'}),
    okToSayWhoWeAre: msg('May we say who we are if someone else answers?'),
    doNotUse: msg('Is there something we should not do or use?'),
  },
  optionHints: {
    bestTimes: msg('For example: weekdays after 5 pm.'),
    doNotUse: msg('For example: no calls at night, no letters.'),
  },
  errors: {'too-long': msg('Make this shorter. It can have up to 300 characters.')},
});

export const contactPronounsWords: Words<QuestionWords<typeof contactPronouns>> = ({msg}) => ({
  label: msg('Which pronouns should we use for you?'),
  hint: msg('For example: she, he or they.'),
  summary: msg('Pronouns'),
  options: {},
  errors: {},
});

export const contactLanguageWords: Words<QuestionWords<typeof contactLanguage>> = ({msg}) => ({
  label: msg('Which language should we use with you?'),
  hint: msg('Choose the one that is easiest for you.'),
  summary: msg('Your language'),
  options: {},
  errors: {},
});

export const contactInterpreterWords: Words<QuestionWords<typeof contactInterpreter>> = ({
  msg,
}) => ({
  label: msg('Would an interpreter help you?'),
  hint: msg('An interpreter says it all again in your language, or in sign language.'),
  summary: msg('Interpreter'),
  options: {
    yes: msg('Yes, I would like one'),
  },
  errors: {},
});

export const contactAccessNeedsWords: Words<QuestionWords<typeof contactAccessNeeds>> = ({
  msg,
}) => ({
  label: msg('What would make it easier to talk with us?'),
  hint: msg('For example: sign language, relay calls, large print or more time.'),
  summary: msg('What makes it easier'),
  options: {},
  errors: {},
});
