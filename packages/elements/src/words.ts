/** Entry `@heard/elements/words`: the words of the questions and the languages, for the pages of the staff. */
export {LocaleController, type LocaleLoaders} from './locale/locale-controller.ts';
export {locales} from './locale/locales.ts';
export {inLocale} from './locale/localized-text.ts';
export {sourceLocalizer, type Localizer, type Words} from './locale/localizer.ts';
export {plural} from './locale/plural.ts';
export {direction} from './locale/resolve-locale.ts';
export type {AskedQuestion, LooseWords} from './questions/question-words.ts';
export {answerLines} from './report-form/answer-text.ts';

import type {AskedQuestion} from './questions/question-words.ts';
import {firstPart} from './report-form/first-part.ts';
import {furtherPart} from './report-form/further-part.ts';

/** Every question that a form can ask so far, with its words. */
export const askedQuestions: readonly AskedQuestion[] = [
  ...Object.values(firstPart.asked),
  ...Object.values(furtherPart.asked),
];
