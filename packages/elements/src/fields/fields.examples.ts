import {
  biasPerceived,
  consentStory,
  contactLanguage,
  contactSafe,
  demographicProfiles,
  onlineUrls,
  placeName,
  targetDemographics,
  whenStart,
  type IssueCode,
} from '@heard/schema';

import {biasPerceivedWords} from '../questions/bias.messages.ts';
import {contactLanguageWords, contactSafeWords} from '../questions/contact-safely.messages.ts';
import {demographicWords, targetDemographicsWords} from '../questions/demographics.messages.ts';
import {onlineUrlsWords} from '../questions/online.messages.ts';
import {ask, type AskedQuestion} from '../questions/question-words.ts';
import {placeNameWords} from '../questions/setting.messages.ts';
import {consentStoryWords} from '../questions/uses.messages.ts';
import {whenStartWords} from '../questions/when.messages.ts';
import {consentField} from './consent-field.ts';
import {demographicsField} from './demographics-field.ts';
import type {Field, OptionView} from './field.ts';
import {groupedChoicesField} from './grouped-choices-field.ts';
import {languageField} from './language-field.ts';
import {partialDateField} from './partial-date-field.ts';
import {safeContactField} from './safe-contact-field.ts';
import {shortTextField} from './short-text-field.ts';
import {textListField} from './text-list-field.ts';

/** A field and the state that it is in. */
export interface FieldExample {
  readonly name: string;
  readonly asked: AskedQuestion;
  readonly field: Field;
  readonly answer?: unknown;
  /** Options that come from the configuration. */
  readonly options?: readonly OptionView[];
  /** What the check of the page found, and in which part of the answer. */
  readonly wrong?: IssueCode;
  readonly part?: string;
}

const links = {asked: ask(onlineUrls, onlineUrlsWords), field: textListField as Field};
const date = {asked: ask(whenStart, whenStartWords), field: partialDateField as Field};
const bias = {asked: ask(biasPerceived, biasPerceivedWords), field: groupedChoicesField as Field};
const language = {
  asked: ask(contactLanguage, contactLanguageWords),
  field: languageField as Field,
  options: ['en', 'es'].map((id) => ({id, label: id})),
};
const safely = {asked: ask(contactSafe, contactSafeWords), field: safeContactField as Field};
const demographics = ask(targetDemographics, targetDemographicsWords);

/** Every kind of field in the states that look different, for documentation, pictures and checks of accessibility. */
export const fieldExamples: readonly FieldExample[] = [
  {name: 'grouped-choices', ...bias},
  {name: 'grouped-choices-ticked', ...bias, answer: ['anti_transgender', 'anti_age']},
  {name: 'text-list', ...links},
  {
    name: 'text-list-with-error',
    ...links,
    answer: ['https://example.org/post/1', 'x'.repeat(2_001)],
    wrong: 'too-long',
  },
  {name: 'partial-date', ...date, answer: '2026-11-05'},
  {name: 'partial-date-with-error', ...date, answer: '2026-2-30', wrong: 'date-format'},
  {name: 'language', ...language, answer: 'es'},
  {name: 'language-other', ...language, answer: 'so'},
  {
    name: 'consent',
    asked: ask(consentStory, consentStoryWords),
    field: consentField as Field,
    answer: true,
  },
  {
    name: 'short-text-full',
    asked: ask(placeName, placeNameWords),
    field: shortTextField as Field,
    answer: 'A long name. '.repeat(15),
  },
  {name: 'safe-contact', ...safely, answer: {okToLeaveMessage: false}},
  {
    name: 'safe-contact-with-error',
    ...safely,
    answer: {bestTimes: 'x'.repeat(301)},
    wrong: 'too-long',
    part: 'bestTimes',
  },
  {
    name: 'demographics',
    asked: demographics,
    field: demographicsField(demographicProfiles['us-spd15-2024'], demographicWords),
    answer: {
      profile: 'us-spd15-2024',
      'race-ethnicity': ['asian'],
      'race-ethnicity-detail': ['korean'],
    },
  },
  {
    name: 'demographics-uk',
    asked: demographics,
    field: demographicsField(demographicProfiles['uk-gss'], demographicWords),
    answer: {profile: 'uk-gss', 'ethnic-group': 'mixed_multiple'},
  },
];
