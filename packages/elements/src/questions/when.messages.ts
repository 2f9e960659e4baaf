import type {whenEnd, whenPrecision, whenRelative, whenStart, whenTimeOfDay} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const whenRelativeWords: Words<QuestionWords<typeof whenRelative>> = ({msg}) => ({
  label: msg('How long ago was it?'),
  hint: msg('If it went on for a while, think of the last time.'),
  summary: msg('How long ago'),
  options: {
    today: msg('Today'),
    yesterday: msg('Yesterday'),
    past_week: msg('In the past week'),
    past_month: msg('In the past month'),
    past_year: msg('In the past year'),
    longer: msg('More than a year ago'),
  },
  errors: {},
});

export const whenPrecisionWords: Words<QuestionWords<typeof whenPrecision>> = ({msg}) => ({
  label: msg('How well do you know the date?'),
  summary: msg('How well you know the date'),
  options: {
    exact: msg('I know the day and the time'),
    day: msg('I know the day'),
    month: msg('I know the month'),
    year: msg('I know the year'),
    range: msg('It went on from one date to another'),
    ongoing: msg('It is still going on'),
    not_sure: msg('I am not sure'),
  },
  errors: {},
});

export const whenStartWords: Words<QuestionWords<typeof whenStart>> = ({msg}) => ({
  label: msg('The date, or the date it began'),
  hint: msg('Fill in what you know. A year alone is fine.'),
  summary: msg('Date'),
  options: {},
  errors: {},
});

export const whenEndWords: Words<QuestionWords<typeof whenEnd>> = ({msg}) => ({
  label: msg('The date it ended'),
  hint: msg('Fill in what you know. A year alone is fine.'),
  summary: msg('Until'),
  options: {},
  errors: {},
});

export const whenTimeOfDayWords: Words<QuestionWords<typeof whenTimeOfDay>> = ({msg}) => ({
  label: msg('What time of day?'),
  summary: msg('Time of day'),
  options: {
    morning: msg('Morning'),
    afternoon: msg('Afternoon'),
    evening: msg('Evening'),
    night: msg('Night'),
  },
  errors: {},
});
