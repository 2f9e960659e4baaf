import {choicesField} from './choices-field.ts';

/** Consent for each named recipient: tick boxes with the names from the configuration, none ticked. */
export const recipientsField = choicesField;
