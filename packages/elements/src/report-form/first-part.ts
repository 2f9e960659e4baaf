import {incidentNarrative, incidentTypes, whatHappened, type Config} from '@heard/schema';

import {choicesField} from '../fields/choices-field.ts';
import type {Field} from '../fields/field.ts';
import {longTextField} from '../fields/long-text-field.ts';
import {incidentNarrativeWords, incidentTypesWords} from '../questions/incident.messages.ts';
import {ask, type AskedQuestion} from '../questions/question-words.ts';
import type {Form} from './first-flow.ts';

/** A part of a form: questions with their words by id, and how to draw their kinds. */
export interface FormPart {
  readonly asked: Readonly<Record<string, AskedQuestion>>;
  readonly fields: Readonly<Record<string, Field>>;
}

/** What the first page needs: it comes with the element, everything else follows. */
export const firstPart: FormPart = {
  asked: {
    [incidentTypes.id]: ask(incidentTypes, incidentTypesWords),
    [incidentNarrative.id]: ask(incidentNarrative, incidentNarrativeWords),
  },
  fields: {choices: choicesField as Field, 'long-text': longTextField as Field},
};

/** The form as far as it is known before the rest is loaded: its first question. */
export const firstForm: Form = {
  steps: [whatHappened],
  questions: {[incidentTypes.id]: incidentTypes, [incidentNarrative.id]: incidentNarrative},
};

/** Whether a configuration begins with {@link firstForm} as it is: with a standard form and nothing changed. */
export const startsPlainly = ({form, prefill}: Config): boolean =>
  !prefill &&
  Object.keys(form ?? {}).every(
    (key) => key === 'preset' && String(form?.preset).startsWith('hate-incident'),
  );
