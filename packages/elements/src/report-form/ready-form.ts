import type {AnswerLookup, Config, FormDefinition, OwnWords, Recipient} from '@heard/schema';

import type {OptionView} from '../fields/field.ts';
import type {Localizer} from '../locale/localizer.ts';
import type {AskedQuestion} from '../questions/question-words.ts';
import type {BackEnd} from './back-end.ts';
import type {Form} from './first-flow.ts';
import type {stepWords} from './step.messages.ts';
import type {View} from './view.ts';

/** A configuration and the form that follows from it. */
export interface ReadyForm {
  readonly config: Config;
  /** What relative addresses in the configuration are relative to. */
  readonly base: string;
  /** The whole form as data, once the code that makes it from the configuration is loaded. */
  readonly definition?: FormDefinition<string>;
  /** The titles of the pages, where they have some beside their questions. */
  readonly stepWords?: typeof stepWords;
  /** The embedder's own questions in the words of a language, where there are some. */
  readonly ownWords?: (locale: string) => readonly OwnWords[];
  /** Gives a question the words of the configuration, where that has any. */
  readonly reworded?: (asked: AskedQuestion) => AskedQuestion;
  /** The way to say what happened instead of writing it, where the form takes files. */
  readonly sayInstead?: (view: View) => unknown;
  /** Answers that the configuration gives for good. */
  readonly locked?: AnswerLookup;
  /** Where reports go from this host, if not where they go from others. */
  readonly endpoint?: string;
  /** Where reports go and what the form says of it, where that is no intake. */
  readonly backEnd?: BackEnd | undefined;
  /** The form with the questions that are loaded so far. */
  readonly form: Form;
}

/** The recipients that read every report. */
export const certainRecipients = (config: Config): readonly Recipient[] =>
  config.recipients.filter(({consent}) => consent === 'by-sending');

/** The options of a question that this form offers, in words. */
export const optionsOf = (
  {config, definition}: ReadyForm,
  {question, words, options}: AskedQuestion,
  localizer: Localizer,
): readonly OptionView[] => {
  if (options) return options(config, localizer);
  const omitted = definition?.omit?.[question.id] ?? [];
  const {options: labels, optionHints} = words(localizer);
  return Object.entries(labels)
    .filter(([id]) => !omitted.includes(id))
    .map(([id, label]) => ({id, label, hint: optionHints?.[id]}));
};
