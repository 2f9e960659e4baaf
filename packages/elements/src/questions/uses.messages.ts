import type {consentMedia, consentPolice, consentStatistics, consentStory} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const consentPoliceWords: Words<QuestionWords<typeof consentPolice>> = ({msg}) => ({
  label: msg('May we tell the police?'),
  hint: msg('If you choose nothing, that means no.'),
  summary: msg('Telling the police'),
  options: {
    no: msg('No'),
    yes_anonymised: msg('Yes, but not who I am'),
    yes_with_contact: msg('Yes, and how to reach me'),
    ask_me_first: msg('Ask me first'),
  },
  optionHints: {
    yes_anonymised: msg(
      'They get the place, the date and what you said about the people who did this. Nothing else.',
    ),
    yes_with_contact: msg(
      'They get the place, the date, what you said about the people who did this, your name and how to reach you. They may call you.',
    ),
    ask_me_first: msg(
      'We ask you before we tell them anything. For this we need a way to reach you.',
    ),
  },
  errors: {},
});

export const consentStatisticsWords: Words<QuestionWords<typeof consentStatistics>> = ({msg}) => ({
  label: msg('May we count your report in public numbers?'),
  hint: msg('Only a number, such as “12 reports in May”. Not your words, not who you are.'),
  summary: msg('Public numbers'),
  options: {
    yes: msg('Yes, count it'),
  },
  errors: {},
});

export const consentStoryWords: Words<QuestionWords<typeof consentStory>> = ({msg}) => ({
  label: msg('May we tell others what happened, without saying who you are?'),
  hint: msg('We leave out names, places and all else that leads to you.'),
  summary: msg('Telling others what happened'),
  options: {
    yes: msg('Yes, without saying who I am'),
  },
  errors: {},
});

export const consentMediaWords: Words<QuestionWords<typeof consentMedia>> = ({msg}) => ({
  label: msg('If someone from the news would like to talk to you, may we ask you?', {
    desc: 'A journalist from a newspaper, radio or television.',
  }),
  hint: msg('We tell them nothing about you. You can still say no.'),
  summary: msg('Questions from the news'),
  options: {
    yes: msg('Yes, you may ask me'),
  },
  errors: {},
});
