import type {OwnAnswer} from './own-answer.ts';

/** Says whether a question is one that an embedder added. */
export const isOwn = (questionId: string): boolean => questionId.startsWith('custom.');

/** An own question in the words that are on screen. */
export interface OwnWords {
  /** `custom.bus-line` */
  readonly id: string;
  readonly label: string;
  /** All that can be chosen. */
  readonly options?: readonly {readonly id: string; readonly label: string}[] | undefined;
}

/** Puts words to the answers to own questions, in the order in which they were asked. */
export const ownAnswers = (
  answers: Readonly<Record<string, unknown>>,
  own: readonly OwnWords[],
): readonly OwnAnswer[] =>
  Object.entries(answers).flatMap(([id, answer]) => {
    if (!isOwn(id)) return [];
    // Words that are missing are no reason to lose an answer.
    const words: OwnWords = own.find((question) => question.id === id) ?? {id, label: id};
    const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    const options = (words.options ?? []).filter((option) => chosen.includes(option.id));
    return [
      {
        id,
        label: words.label,
        answer: answer as OwnAnswer['answer'],
        ...(options.length > 0 && {
          options: options.map((option) => ({id: option.id, label: option.label})),
        }),
      },
    ];
  });
