import {choiceField} from '../../fields/choice-field.ts';
import {consentField} from '../../fields/consent-field.ts';
import type {Field} from '../../fields/field.ts';
import {partialDateField} from '../../fields/partial-date-field.ts';
import {shortTextField} from '../../fields/short-text-field.ts';
import {textListField} from '../../fields/text-list-field.ts';
import type {FormPart} from '../first-part.ts';

/** How the embedder's own questions are drawn. The questions themselves come with the configuration. */
export const part: FormPart = {
  asked: {},
  fields: {
    choice: choiceField as Field,
    consent: consentField as Field,
    'partial-date': partialDateField as Field,
    'short-text': shortTextField as Field,
    'text-list': textListField as Field,
  },
};
