import {visibleSteps} from './flow.ts';
import {askedQuestions, isAnswered, type AnswerLookup, type Step} from '@heard/schema';

import type {OptionView} from '../fields/field.ts';
import type {Localizer} from '../locale/localizer.ts';
import type {AskedQuestion} from '../questions/question-words.ts';
import {answerLines} from './answer-text.ts';
import {optionsOf} from './ready-form.ts';
import type {View} from './view.ts';

/** One answer as it is checked before sending. */
export interface SummaryRow {
  readonly step: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Who gave the answer, where the person can not change it. */
  readonly givenBy?: string | undefined;
}

/** An answer in words. */
export const linesOf = (
  {lines}: AskedQuestion,
  answer: unknown,
  options: readonly OptionView[],
  localizer: Localizer,
) =>
  lines && isAnswered(answer)
    ? lines(answer as never, localizer, options)
    : answerLines(answer, options);

/** The questions of a list of pages that are loaded, with their answers in words. */
export const summaryRows = (
  {controller, ready, localizer}: View,
  answers: AnswerLookup,
  list: readonly Step<string>[] | undefined,
): readonly SummaryRow[] =>
  visibleSteps(list, answers).flatMap((step) =>
    askedQuestions(step, ready.form.questions, answers).flatMap((question) => {
      const asked = controller.part.asked[question.id];
      if (!asked) return [];
      const words = asked.words(localizer);
      const options = optionsOf(ready, asked, localizer);
      return [
        {
          step: step.id,
          title: words.summary ?? words.label,
          lines: linesOf(asked, answers[question.id], options, localizer),
          givenBy: asked.givenBy?.(localizer),
        },
      ];
    }),
  );

/** Every answer that was given, page by page. */
export const givenRows = (view: View, answers: AnswerLookup): readonly SummaryRow[] => {
  const {steps, details, last} = view.ready.definition!;
  return [steps, details, last]
    .flatMap((list) => summaryRows(view, answers, list))
    .filter(({lines}) => lines.length);
};
