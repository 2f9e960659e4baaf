import {
  hateIncidentShort,
  type Config,
  type FormDefinition,
  type Question,
  type Recipient,
} from '@heard/schema';

import type {OptionView} from '../fields/field.ts';
import type {Localizer} from '../locale/localizer.ts';
import type {AskedQuestion} from '../questions/question-words.ts';
import type {Form} from './flow.ts';

/** A configuration and the form that follows from it. */
export interface ReadyForm {
  readonly config: Config;
  /** What relative addresses in the configuration are relative to. */
  readonly base: string;
  readonly definition: FormDefinition<string>;
  readonly form: Form;
}

const definitions: Readonly<Record<string, FormDefinition<string>>> = {
  [hateIncidentShort.id]: hateIncidentShort,
};

/** The recipients that read a report only if the person agrees. */
export const recipientsToAsk = (config: Config): readonly Recipient[] =>
  config.recipients.filter(({consent}) => consent === 'ask');

/** The recipients that read every report. */
export const certainRecipients = (config: Config): readonly Recipient[] =>
  config.recipients.filter(({consent}) => consent === 'by-sending');

/** The form definition that a configuration names, if this version draws it. */
export const definitionOf = (config: Config): FormDefinition<string> | undefined =>
  definitions[config.form?.preset ?? hateIncidentShort.id];

/** The form of a configuration with the questions that are loaded so far. */
export const makeForm = (
  config: Config,
  definition: FormDefinition<string>,
  questions: Readonly<Record<string, Question>>,
): Form => ({
  // Nobody to ask about: the step falls away.
  steps: definition.steps.filter(
    (step) => !step.questions.includes('consent.shareWith') || recipientsToAsk(config).length > 0,
  ),
  questions,
});

/** The options of a question that this form offers, in words. */
export const optionsOf = (
  ready: ReadyForm,
  {question, words, options}: AskedQuestion,
  localizer: Localizer,
): readonly OptionView[] => {
  if (options) return options(ready.config, localizer);
  const omitted = ready.definition.omit?.[question.id] ?? [];
  const {options: labels, optionHints} = words(localizer);
  return Object.entries(labels)
    .filter(([id]) => !omitted.includes(id))
    .map(([id, label]) => ({id, label, hint: optionHints?.[id]}));
};
