/**
 * A condition on the answers given so far, as data: it can be stored, sent and shown.
 *
 * @example {any: [{has: ['incident.types', 'online']}, {not: {answered: 'incident.place.mode'}}]}
 *
 * `has` holds when the answer is that option, or a list that contains it. `answered` holds when there is
 * an answer that is not empty (white space alone is empty). `all: []` holds, `any: []` does not.
 */
export type Condition =
  | {readonly has: readonly [question: string, option: string]}
  | {readonly answered: string}
  | {readonly all: readonly Condition[]}
  | {readonly any: readonly Condition[]}
  | {readonly not: Condition};

/** Answers by question id, of whatever kind: what a condition looks at. */
export type AnswerLookup = Readonly<Record<string, unknown>>;

/**
 * Says whether an answer counts as given. White space does not, nor a list or record that holds nothing
 * else, nor a way of contact that was ticked but not filled in. A `false` does: it is a "no".
 */
export const isAnswered = (answer: unknown): boolean => {
  if (answer === undefined || answer === null) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  if (typeof answer !== 'object') return true;
  return 'value' in answer ? isAnswered(answer.value) : Object.values(answer).some(isAnswered);
};

/** Evaluates a condition. Pure; a question that was never answered is simply not answered. */
export const holds = (condition: Condition, answers: AnswerLookup): boolean => {
  if ('has' in condition) {
    const [question, option] = condition.has;
    const answer = answers[question];
    return answer === option || (Array.isArray(answer) && answer.includes(option));
  }
  if ('answered' in condition) return isAnswered(answers[condition.answered]);
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  return !holds(condition.not, answers);
};
