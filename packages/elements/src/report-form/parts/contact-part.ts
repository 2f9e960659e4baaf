import {
  contactAccessNeeds,
  contactInterpreter,
  contactLanguage,
  contactPronouns,
  contactSafe,
} from '@heard/schema';

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
    [contactSafe.id]: ask(contactSafe, contactSafeWords),
    [contactPronouns.id]: ask(contactPronouns, contactPronounsWords),
    [contactLanguage.id]: ask(contactLanguage, contactLanguageWords),
    [contactInterpreter.id]: ask(contactInterpreter, contactInterpreterWords),
    [contactAccessNeeds.id]: ask(contactAccessNeeds, contactAccessNeedsWords),
  },
  fields: {},
};
