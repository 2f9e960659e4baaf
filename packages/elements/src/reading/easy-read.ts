import type {Config} from '@heard/schema';
import type {CSSResult, SVGTemplateResult} from 'lit';

import {choiceField} from '../fields/choice-field.ts';
import {choicesField} from '../fields/choices-field.ts';
import type {Field} from '../fields/field.ts';
import type {Localizer, Words} from '../locale/localizer.ts';
import type {AskedQuestion, LooseWords} from '../questions/question-words.ts';
import type {gateWords} from '../report-form/report-form.messages.ts';
import {reworded} from '../report-form/reworded.ts';
import {
  easyBiasPerceived,
  easyConsentShareWith,
  easyContactMethods,
  easyContactPreference,
  easyGate,
  easyIncidentNarrative,
  easyIncidentTypes,
  easyPlaceMode,
  easyPlaceText,
  easyReporterRole,
  easySupportWanted,
  easyWhenRelative,
} from './easy-read.messages.ts';
import {easyReadStyles} from './easy-read.styles.ts';
import {withPictures} from './picture-choices-field.ts';
import {picturedQuestions, pictureOf} from './pictograms.ts';

export {easyReadStyles};

const questions: Readonly<Record<string, Words<Partial<LooseWords>>>> = {
  'incident.types': easyIncidentTypes,
  'incident.narrative': easyIncidentNarrative,
  'bias.perceived': easyBiasPerceived,
  'contact.preference': easyContactPreference,
  'contact.methods': easyContactMethods,
  'incident.place.mode': easyPlaceMode,
  'incident.place.text': easyPlaceText,
  'consent.shareWith': easyConsentShareWith,
  'incident.when.relative': easyWhenRelative,
  'reporter.role': easyReporterRole,
  'support.wanted': easySupportWanted,
};

const fields: Readonly<Record<string, Field>> = {
  choice: choiceField as Field,
  choices: choicesField as Field,
};

/** The form in short words and pictures, in one language. */
export interface EasyRead {
  /** What is shorter about a question; undefined where its words are short already. */
  words(question: string): Partial<LooseWords> | undefined;
  picture(question: string, option: string): SVGTemplateResult | undefined;
  /** What is shorter about the page before the first question. */
  readonly gate: Partial<ReturnType<typeof gateWords>>;
  readonly styles: CSSResult;
}

export const easyRead = (localizer: Localizer): EasyRead => ({
  words: (question) => questions[question]?.(localizer),
  picture: pictureOf,
  gate: easyGate(localizer),
  styles: easyReadStyles,
});

/**
 * A question as it is asked in easy-read mode: in short words, and as cards where there are pictures. Words of
 * the configuration stay, since they say what this city means.
 */
export const easilyAsked = (asked: AskedQuestion, config: Config): AskedQuestion => {
  const {id, kind} = asked.question;
  const easy = questions[id];
  const field = picturedQuestions.includes(id) ? (asked.field ?? fields[kind]) : undefined;
  if (!easy && !field) return asked;
  const shorter: AskedQuestion = {
    ...asked,
    ...(field ? {field: withPictures(field)} : {}),
    words: (localizer) => shortened(asked.words(localizer), easy?.(localizer) ?? {}),
  };
  return reworded(shorter, config);
};

const shortened = (words: LooseWords, easy: Partial<LooseWords>): LooseWords => ({
  ...words,
  ...easy,
  options: {...words.options, ...easy.options},
  ...(words.optionHints || easy.optionHints
    ? {optionHints: {...words.optionHints, ...easy.optionHints}}
    : {}),
});
