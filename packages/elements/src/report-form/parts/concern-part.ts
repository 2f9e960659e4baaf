import {concernKinds, placeMode} from '@heard/schema';

import {concernKindsWords, concernPlaceModeWords} from '../../questions/concern.messages.ts';
import {ask} from '../../questions/question-words.ts';
import type {FormPart} from '../first-part.ts';

/** What organizations are asked about a worry. The place is asked for in words that fit what has not happened. */
export const part: FormPart = {
  asked: {
    [concernKinds.id]: ask(concernKinds, concernKindsWords),
    [placeMode.id]: ask(placeMode, concernPlaceModeWords),
  },
  fields: {},
};
