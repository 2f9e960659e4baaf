/** Entry `@heard/elements/words`: the words of the questions and the languages, for the pages of the staff. */
export {LocaleController, type LocaleLoaders} from './locale/locale-controller.ts';
export {locales} from './locale/locales.ts';
export {inLocale} from './locale/localized-text.ts';
export {sourceLocalizer, type Localizer, type Words} from './locale/localizer.ts';
export {plural} from './locale/plural.ts';
export {direction} from './locale/resolve-locale.ts';
export {askedQuestions} from './questions/bank-words.ts';
export type {DemographicWords} from './questions/demographic-words.ts';
export {demographicWords} from './questions/demographics.messages.ts';
export type {AskedQuestion, LooseWords} from './questions/question-words.ts';
export {answerLines} from './report-form/answer-text.ts';
