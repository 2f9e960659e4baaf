import {
  consentShareWith,
  contactMethods,
  contactName,
  contactPreference,
  placeMode,
  placeText,
} from '@heard/schema';

import {choiceField} from '../fields/choice-field.ts';
import {contactMethodsField} from '../fields/contact-methods-field.ts';
import type {Field} from '../fields/field.ts';
import {recipientsField} from '../fields/recipients-field.ts';
import {shortTextField} from '../fields/short-text-field.ts';
import {inLocale} from '../locale/localized-text.ts';
import {consentShareWithWords} from '../questions/consent.messages.ts';
import {
  contactMethodsWords,
  contactNameWords,
  contactPreferenceWords,
} from '../questions/contact.messages.ts';
import {placeModeWords, placeTextWords} from '../questions/place.messages.ts';
import {ask} from '../questions/question-words.ts';
import {recipientsToAsk} from './complete-form.ts';
import type {FormPart} from './first-part.ts';

export {askedQuestions} from '@heard/schema';

export {lengthNoteWhenLong} from '../fields/length-note-when-long.ts';
export {attach} from './around-page.ts';
export {checkForGood} from './check-for-good.ts';
export {completeForm} from './complete-form.ts';
export {endingView} from './ending-view.ts';
export {reduce} from './flow.ts';
export {progress} from './progress.ts';
export {shortcuts} from './shortcuts.ts';
export {steer} from './steer.ts';

/** What the pages after the first need. Loaded while the person reads the first. */
export const furtherPart: FormPart = {
  asked: {
    [contactPreference.id]: ask(contactPreference, contactPreferenceWords),
    [contactName.id]: ask(contactName, contactNameWords),
    [contactMethods.id]: ask(contactMethods, contactMethodsWords),
    [placeMode.id]: ask(placeMode, placeModeWords),
    [placeText.id]: ask(placeText, placeTextWords),
    [consentShareWith.id]: {
      ...ask(consentShareWith, consentShareWithWords),
      options: (config, {locale}) =>
        recipientsToAsk(config).map(({id, name, purpose}) => ({
          id,
          label: inLocale(name, locale),
          hint: purpose && inLocale(purpose, locale),
        })),
    },
  },
  fields: {
    choice: choiceField as Field,
    'short-text': shortTextField as Field,
    'contact-methods': contactMethodsField as Field,
    recipients: recipientsField as Field,
  },
};
