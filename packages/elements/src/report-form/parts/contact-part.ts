import {
  contactAccessNeeds,
  contactInterpreter,
  contactLanguage,
  contactPronouns,
  contactSafe,
} from '@heard/schema';

import {consentField} from '../../fields/consent-field.ts';
import type {Field} from '../../fields/field.ts';
import {languageField} from '../../fields/language-field.ts';
import {languageName} from '../../fields/language-name.ts';
import {safeContactField} from '../../fields/safe-contact-field.ts';
import {languageLines, safeContactLines} from '../../questions/answer-lines.ts';
import {
  contactAccessNeedsWords,
  contactInterpreterWords,
  contactLanguageWords,
  contactPronounsWords,
  contactSafeWords,
} from '../../questions/contact-safely.messages.ts';
import {ask} from '../../questions/question-words.ts';
import type {FormPart} from '../first-part.ts';

/** How to get in touch safely, for those who want to be contacted. */
export const part: FormPart = {
  asked: {
    [contactSafe.id]: {...ask(contactSafe, contactSafeWords), lines: safeContactLines},
    [contactPronouns.id]: ask(contactPronouns, contactPronounsWords),
    [contactLanguage.id]: {
      ...ask(contactLanguage, contactLanguageWords),
      lines: languageLines,
      // The languages of the site first: somebody there is likely to speak them.
      options: ({locales = []}, localizer) =>
        locales.map((id) => ({id, label: languageName(localizer, id)})),
    },
    [contactInterpreter.id]: ask(contactInterpreter, contactInterpreterWords),
    [contactAccessNeeds.id]: ask(contactAccessNeeds, contactAccessNeedsWords),
  },
  fields: {
    'safe-contact': safeContactField as Field,
    language: languageField as Field,
    consent: consentField as Field,
  },
};
