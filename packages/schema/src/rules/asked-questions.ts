import type {Step} from '../forms/form-definition.ts';
import type {Question} from '../questions/question.ts';
import {holds, type AnswerLookup} from './condition.ts';

/** The questions of a step that are asked, given the answers so far. */
export const askedQuestions = <Q extends Question>(
  step: Step<string>,
  questions: Readonly<Record<string, Q>>,
  answers: AnswerLookup,
): readonly Q[] =>
  step.questions
    .map((id) => questions[id])
    .filter(
      (question): question is Q => !!question && (!question.when || holds(question.when, answers)),
    );
