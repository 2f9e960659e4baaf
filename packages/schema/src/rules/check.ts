import type {RequirementCode, Step} from '../forms/form-definition.ts';
import type {ContactMethod, Question} from '../questions/question.ts';
import {askedQuestions} from './asked-questions.ts';
import {isLonger} from './code-points.ts';
import {holds, type AnswerLookup} from './condition.ts';
import {partialDatePattern} from './partial-date.ts';

/** Why an answer can't be taken as it is. */
export type IssueCode =
  RequirementCode | 'too-long' | 'email-format' | 'phone-format' | 'date-format';

/** One thing to mend: which question, why, and which part of the answer where it has parts. */
export interface Issue {
  readonly question: string;
  readonly code: IssueCode;
  /** The kind of a contact method, for example. */
  readonly part?: string;
}

// Loose on purpose: people type numbers in many ways, and a wrong refusal costs a report.
const looksLikeEmail = (value: string) => /^\S+@\S+\.\S+$/.test(value.trim());
const looksLikePhone = (value: string) => (value.match(/\p{Nd}/gu)?.length ?? 0) >= 5;

const checkMethod = (question: string, {kind, value}: ContactMethod): Issue[] => {
  // First of all: to look for an address in a megabyte of "@" takes hours.
  if (isLonger(value, 200)) return [{question, code: 'too-long', part: kind}];
  if (kind === 'email' && !looksLikeEmail(value))
    return [{question, code: 'email-format', part: kind}];
  if (['phone', 'text', 'whatsapp'].includes(kind) && !looksLikePhone(value))
    return [{question, code: 'phone-format', part: kind}];
  return [];
};

/** The texts of an answer that is made of parts: which of them are too long. */
const checkParts = (question: string, answer: Readonly<Record<string, unknown>>): Issue[] =>
  Object.entries(answer).flatMap(([part, value]): Issue[] =>
    typeof value === 'string' && isLonger(value, 300) ? [{question, code: 'too-long', part}] : [],
  );

/** Checks one answer by the kind of its question. A skipped question is fine. */
export const checkAnswer = (question: Question, answer: unknown): Issue[] => {
  const {id} = question;
  if (answer === undefined) return [];
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return isLonger(answer as string, question.maxLength)
        ? [{question: id, code: 'too-long'}]
        : [];
    case 'text-list':
      return (answer as readonly string[]).some((text) => isLonger(text, question.maxLength))
        ? [{question: id, code: 'too-long'}]
        : [];
    case 'contact-methods':
      return (answer as readonly ContactMethod[]).flatMap((method) => checkMethod(id, method));
    case 'safe-contact':
    case 'demographics':
      return checkParts(id, answer as Readonly<Record<string, unknown>>);
    case 'partial-date':
      return partialDatePattern.test(answer as string) ? [] : [{question: id, code: 'date-format'}];
    default:
      return [];
  }
};

/** Checks the questions of a step that are asked: their answers first, then what the step insists on. */
export const checkStep = (
  step: Step<string>,
  questions: Readonly<Record<string, Question>>,
  answers: AnswerLookup,
): readonly Issue[] => {
  const asked = askedQuestions(step, questions, answers);
  const issues = asked.flatMap((question) => checkAnswer(question, answers[question.id]));
  const missing = (step.requires ?? [])
    .filter(({question, rule}) => asked.some(({id}) => id === question) && !holds(rule, answers))
    .map(({question, code}) => ({question, code}));
  const order = (issue: Issue) => step.questions.indexOf(issue.question);
  return [...issues, ...missing].sort((a, b) => order(a) - order(b));
};
