import {isAnswered, type AnswerLookup, type Step} from '@heard/schema';

/** The answers on a page, and those among them that the page gave. */
export interface Answered {
  readonly answers: AnswerLookup;
  /** The same object as `answers` for as long as the person has entered nothing. */
  readonly given: AnswerLookup;
}

/**
 * What becomes of the answers when the page gives more. What the person entered stays, and where they emptied a field it is
 * filled; what the page gave before gives way. Pure.
 */
export const withMoreGiven = ({answers, given}: Answered, more: AnswerLookup): Answered => {
  const isTheirs = (id: string) => isAnswered(answers[id]) && answers[id] !== given[id];
  const fitting = Object.entries(more).filter(([id]) => !isTheirs(id));
  if (!fitting.length) return {answers, given};
  const added = Object.fromEntries(fitting);
  const next = {...answers, ...added};
  const isBegun = answers !== given && Object.keys(answers).length > 0;
  return {answers: next, given: isBegun ? {...given, ...added} : next};
};

/** The pages of a list on which there is something to answer. */
export const openPages = (
  steps: readonly Step<string>[],
  locked: AnswerLookup,
): readonly Step<string>[] =>
  steps.filter(({questions}) => questions.some((id) => !(id in locked)));
