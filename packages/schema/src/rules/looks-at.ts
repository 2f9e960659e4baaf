import type {Condition} from './condition.ts';

/** A question that a condition looks at, and the option it asks for, if it does. */
export interface Look {
  readonly question: string;
  readonly option?: string;
}

/** Every question and option that a condition looks at. */
export const looksAt = (condition: Condition): readonly Look[] => {
  if ('has' in condition) return [{question: condition.has[0], option: condition.has[1]}];
  if ('answered' in condition) return [{question: condition.answered}];
  if ('not' in condition) return looksAt(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(looksAt);
};

/**
 * The condition as it is before some questions are asked: what looks for an answer to one of them does not hold.
 */
export const beforeAsking = (condition: Condition, later: ReadonlySet<string>): Condition => {
  if ('not' in condition) return {not: beforeAsking(condition.not, later)};
  if ('all' in condition) return {all: condition.all.map((part) => beforeAsking(part, later))};
  if ('any' in condition) return {any: condition.any.map((part) => beforeAsking(part, later))};
  const [{question} = {question: ''}] = looksAt(condition);
  return later.has(question) ? {any: []} : condition;
};

/** Whether a condition can ever hold, when only some questions have an answer. */
export const canHold = (
  condition: Condition,
  hasAnswer: (question: string) => boolean,
): boolean => {
  if ('not' in condition) return true;
  if ('all' in condition) return condition.all.every((part) => canHold(part, hasAnswer));
  if ('any' in condition) return condition.any.some((part) => canHold(part, hasAnswer));
  return looksAt(condition).every(({question}) => hasAnswer(question));
};
