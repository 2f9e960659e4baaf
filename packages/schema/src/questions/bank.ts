import {consentShareWith} from './consent.ts';
import {contactMethods, contactName, contactPreference} from './contact.ts';
import {incidentNarrative, incidentTypes} from './incident.ts';
import {placeMode, placeText} from './place.ts';
import type {AnswerTo} from './question.ts';

/** Every standard question, once, in the order in which a full form asks them. */
export const bank = [
  incidentTypes,
  incidentNarrative,
  placeMode,
  placeText,
  contactPreference,
  contactName,
  contactMethods,
  consentShareWith,
] as const;

export type BankQuestion = (typeof bank)[number];
export type QuestionId = BankQuestion['id'];

/** Answers by question id; a question that was skipped is absent. */
export type Answers = {
  readonly [Id in QuestionId]?: AnswerTo<Extract<BankQuestion, {id: Id}>>;
};
