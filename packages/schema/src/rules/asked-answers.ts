import {allSteps} from '../forms/all-steps.ts';
import type {FormDefinition} from '../forms/form-definition.ts';
import type {Question} from '../questions/question.ts';
import {holds, isAnswered, type AnswerLookup} from './condition.ts';

// Fields that were opened and left empty say nothing: they go, and with them what held nothing else.
const withoutEmptyParts = (answer: unknown): unknown => {
  if (Array.isArray(answer)) return answer.filter(isAnswered).map(withoutEmptyParts);
  if (answer === null || typeof answer !== 'object') return answer;
  return Object.fromEntries(Object.entries(answer).filter(([, part]) => isAnswered(part)));
};

/**
 * The answers that a form gives and asks for, in the order of its pages: the way of all, details, the last.
 *
 * An answer stays only if its question belongs to a step, the step and the question are shown given the
 * answers that stay before it, and it is not empty. So an answer given on a branch that the person left
 * again is dropped, and so is all that hung on it. Nothing inside a text is changed. Pure.
 */
export const askedAnswers = (
  definition: FormDefinition<string>,
  questions: Readonly<Record<string, Question>>,
  answers: AnswerLookup,
): Record<string, unknown> => {
  const kept: Record<string, unknown> = {...definition.given};
  for (const step of allSteps(definition)) {
    if (step.when && !holds(step.when, kept)) continue;
    for (const id of step.questions) {
      const question = questions[id];
      if (!question || (question.when && !holds(question.when, kept))) continue;
      const answer = withoutEmptyParts(answers[id]);
      if (isAnswered(answer)) kept[id] = answer;
    }
  }
  return kept;
};
