import type {Question} from '../../questions/question.ts';
import {isLonger} from '../../rules/code-points.ts';
import {partialDatePattern} from '../../rules/partial-date.ts';

const isText = (value: unknown, maxLength: number): boolean =>
  typeof value === 'string' && /\S/.test(value) && !isLonger(value, maxLength);

const isList = (value: unknown, most: number): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= most;

/**
 * Says whether a value answers a question of one of the kinds that can be prefilled; false for any other kind. As
 * strict as the schema of answers, which a page does not load, and stricter on options that stand alone.
 */
export const fitsAnswer = (question: Question, value: unknown): boolean => {
  switch (question.kind) {
    case 'choice':
      return question.options.includes(value as string);
    case 'choices':
      return (
        isList(value, question.options.length) &&
        new Set(value).size === value.length &&
        value.every((option) => question.options.includes(option as string)) &&
        (value.length === 1 ||
          !value.some((option) => question.exclusive?.includes(option as string)))
      );
    case 'short-text':
      return isText(value, question.maxLength);
    case 'text-list':
      return (
        isList(value, question.maxItems) && value.every((text) => isText(text, question.maxLength))
      );
    case 'partial-date':
      return typeof value === 'string' && partialDatePattern.test(value);
    default:
      return false;
  }
};
