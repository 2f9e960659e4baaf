import type {whenEnd, whenPrecision, whenRelative, whenStart, whenTimeOfDay} from '@heard/schema';

import type {Localizer, Words} from '../locale/localizer.ts';
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

const dateBoxes = ({msg}: Localizer) => ({
  day: msg('Day', {desc: 'Label of a box for the day of the month.'}),
  month: msg('Month'),
  year: msg('Year'),
});

const dateError = ({msg}: Localizer) => ({
  'date-format': msg(
    'Write a date that exists. The month and the year, or the year alone, are fine too.',
  ),
});

export const whenStartWords: Words<QuestionWords<typeof whenStart>> = (localizer) => ({
  label: localizer.msg('The date, or the date it began'),
  hint: localizer.msg('Fill in what you know. A year alone is fine.'),
  summary: localizer.msg('Date'),
  options: dateBoxes(localizer),
  errors: dateError(localizer),
});

export const whenEndWords: Words<QuestionWords<typeof whenEnd>> = (localizer) => ({
  label: localizer.msg('The date it ended'),
  hint: localizer.msg('Fill in what you know. A year alone is fine.'),
  summary: localizer.msg('Until'),
  options: dateBoxes(localizer),
  errors: dateError(localizer),
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
