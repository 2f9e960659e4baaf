import {reporterIsMinor, targetAgeBand} from '@heard/schema';

import {reporterIsMinorWords, targetAgeBandWords} from '../../questions/age.messages.ts';
import {ask} from '../../questions/question-words.ts';
import type {FormPart} from '../first-part.ts';

/** How old people are, where a city has a reason to ask. It may come before all other questions: so it is small. */
export const part: FormPart = {
  asked: {
    [reporterIsMinor.id]: ask(reporterIsMinor, reporterIsMinorWords),
    [targetAgeBand.id]: ask(targetAgeBand, targetAgeBandWords),
  },
  fields: {},
};
