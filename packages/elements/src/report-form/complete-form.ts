import {formOf, type Config, type Recipient} from '@heard/schema';

import {firstPart, type FormPart} from './first-part.ts';
import {ownQuestions} from './own-questions.ts';
import type {ReadyForm} from './ready-form.ts';
import type {ReportFormController} from './report-form-controller.ts';
import {reworded} from './reworded.ts';

/** The recipients that read a report only if the person agrees. */
export const recipientsToAsk = (config: Config): readonly Recipient[] =>
  config.recipients.filter(({consent}) => consent === 'ask');

/** Takes up questions in the words of the configuration. */
export const addPart = (form: ReportFormController, {config}: ReadyForm, part: FormPart) =>
  form.add({
    ...part,
    asked: Object.fromEntries(
      Object.entries(part.asked).map(([id, asked]) => [id, reworded(asked, config)]),
    ),
  });

/** Makes the whole form from the configuration, once the code for it is there. */
export const completeForm = (form: ReportFormController, ready: ReadyForm, further: FormPart) => {
  const {config} = ready;
  const {definition} = formOf(config);
  form.ready = {
    ...ready,
    definition,
    form: {
      ...ready.form,
      ...definition,
      given: definition.given ?? {},
    },
  };
  addPart(form, ready, {
    asked: {...firstPart.asked, ...further.asked, ...ownQuestions(config)},
    fields: further.fields,
  });
};
