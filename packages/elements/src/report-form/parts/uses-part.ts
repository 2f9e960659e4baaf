import {consentMedia, consentPolice, consentStatistics, consentStory} from '@heard/schema';

import {consentField} from '../../fields/consent-field.ts';
import type {Field} from '../../fields/field.ts';
import {ask} from '../../questions/question-words.ts';
import {
  consentMediaWords,
  consentPoliceWords,
  consentStatisticsWords,
  consentStoryWords,
} from '../../questions/uses.messages.ts';
import type {FormPart} from '../first-part.ts';

/** What else may be done with a report. Asked on the way of all, where a city turns it on. */
export const part: FormPart = {
  asked: {
    [consentPolice.id]: ask(consentPolice, consentPoliceWords),
    [consentStatistics.id]: ask(consentStatistics, consentStatisticsWords),
    [consentStory.id]: ask(consentStory, consentStoryWords),
    [consentMedia.id]: ask(consentMedia, consentMediaWords),
  },
  fields: {consent: consentField as Field},
};
