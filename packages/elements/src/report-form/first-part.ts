import {incidentNarrative, incidentTypes} from '@heard/schema';

import {choicesField} from '../fields/choices-field.ts';
import type {Field} from '../fields/field.ts';
import {longTextField} from '../fields/long-text-field.ts';
import {incidentNarrativeWords, incidentTypesWords} from '../questions/incident.messages.ts';
import {ask, type AskedQuestion} from '../questions/question-words.ts';

/** Questions with their words, and how to draw their kinds. A form is put together from parts as they load. */
export interface FormPart {
  readonly questions: readonly AskedQuestion[];
  readonly fields: Readonly<Record<string, Field>>;
}

/** What the first page needs: it comes with the element, everything else follows. */
export const firstPart: FormPart = {
  questions: [
    ask(incidentTypes, incidentTypesWords),
    ask(incidentNarrative, incidentNarrativeWords),
  ],
  fields: {choices: choicesField as Field, 'long-text': longTextField as Field},
};
