import {checkAnswer, type PartialDateQuestion} from '@heard/schema';

import {asciiDigits} from './ascii-digits.ts';

/** A date as it stands in three controls: as typed, the month as `1` to `12`. Empty where nothing is said. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('-', '%2D');
const unescaped = (text: string) => text.replaceAll('%2D', '-').replaceAll('%25', '%');

/** Whether an answer is a date that a report can hold. */
export const isDate = (question: PartialDateQuestion, answer: string): boolean =>
  checkAnswer(question, answer).length === 0;

// No year has so many digits: a long text is none, and need not be read letter by letter.
const asNumber = (typed: string) => {
  const text = typed.trim();
  return text.length > 9 ? text : asciiDigits(text);
};

/** What a number in a text box means: the same in the digits of every script, with zeros in front or without. */
export const meaningOf = (typed: string): string => asNumber(typed).replace(/^0+(?=.)/u, '');

const twoDigits = (typed: string) => typed && meaningOf(typed).padStart(2, '0');

/**
 * The answer that three controls add up to: `2026`, `2026-11` or `2026-11-05`, whatever digits it was typed in.
 *
 * What makes no date is kept as it was typed, as in `2026-2-30`, so that nothing is lost and the check of the
 * page can say what to change. {@link datePartsOf} gives it back. Undefined when all three are empty.
 */
export const dateOf = (
  question: PartialDateQuestion,
  {year, month, day}: DateParts,
): string | undefined => {
  if (!`${year}${month}${day}`.trim()) return undefined;
  const numbers = [asNumber(year), twoDigits(month), twoDigits(day.trim())];
  const date = numbers.filter(Boolean).join('-');
  // A day without a month is none, and a whole date in one of the boxes is not a year.
  const inOrder = (month || !day.trim()) && !numbers.some((number) => number.includes('-'));
  return inOrder && isDate(question, date) ? date : [year, month, day].map(escaped).join('-');
};

/** What stands in the three controls for an answer. */
export const datePartsOf = (
  question: PartialDateQuestion,
  answer: string | undefined = '',
): DateParts => {
  const [year = '', month = '', day = ''] = answer.split('-').map(unescaped);
  return isDate(question, answer)
    ? {year, month: meaningOf(month), day: meaningOf(day)}
    : {year, month, day};
};

/** The controls that keep an answer from being a date; none when it is one. */
export const wrongDateParts = (
  question: PartialDateQuestion,
  parts: DateParts,
): ReadonlySet<keyof DateParts> => {
  const {month, day} = parts;
  const fits = (date: Partial<DateParts>) =>
    isDate(question, dateOf(question, {...parts, ...date}) ?? '');
  if (fits({})) return new Set();
  const wrong = new Set<keyof DateParts>();
  if (!fits({month: '', day: ''})) wrong.add('year');
  if (day.trim() && !month) wrong.add('month');
  else if (!fits({year: '2000'})) wrong.add('day');
  return wrong;
};
