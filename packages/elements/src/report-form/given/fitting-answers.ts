import {
  askedIn,
  bank,
  canPrefill,
  fitsAnswer,
  nearestKey,
  type AnswerLookup,
  type Config,
  type Question,
} from '@heard/schema';

/** What can be taken of the answers that a page offers, and a line about each that can not: never the answer. */
export interface Fitting {
  readonly answers: AnswerLookup;
  readonly mistakes: readonly string[];
}

const nearest = (id: string, ids: readonly string[]): string => {
  const near = nearestKey(id, ids);
  return near ? ` Did you mean "${near}"?` : '';
};

/** What a question takes, for whoever writes code. */
const takes = (question: Question): string => {
  switch (question.kind) {
    case 'choice':
      return `one of: ${question.options.join(', ')}`;
    case 'choices':
      return `a list of some of: ${question.options.join(', ')}`;
    case 'short-text':
      return `a text of up to ${question.maxLength} characters`;
    case 'text-list':
      return `a list of up to ${question.maxItems} texts`;
    default:
      return 'a date such as 2026-05-31, 2026-05 or 2026';
  }
};

/** Sorts out what a page offers as answers, by the rules for `prefill` in the configuration. */
export const fittingAnswers = (
  config: Config,
  locked: AnswerLookup,
  offered: Readonly<Record<string, unknown>>,
): Fitting => {
  const lookUp = askedIn(config);
  const ids = [...bank, ...(config.form?.questions ?? [])].map((question) => question.id);
  const mistakeIn = (id: string, answer: unknown): string | undefined => {
    const found = lookUp(id);
    if (!found) return `is not the id of a question.${nearest(id, ids)}`;
    if (!canPrefill(found.question)) return 'can only be answered by the person.';
    if (!found.asked) return 'is not asked by this form.';
    if (id in locked) return 'is locked by the configuration.';
    return fitsAnswer(found.question, answer) ? undefined : `takes ${takes(found.question)}.`;
  };
  const checked = Object.entries(offered).map(
    ([id, answer]) => [id, answer, mistakeIn(id, answer)] as const,
  );
  return {
    answers: Object.fromEntries(
      checked.filter(([, , mistake]) => !mistake).map(([id, answer]) => [id, answer]),
    ),
    mistakes: checked.flatMap(([id, , mistake]) => (mistake ? [`  "${id}" ${mistake}`] : [])),
  };
};
