import {onlineContentStatus, onlineHandles, onlinePlatforms, onlineUrls} from '@heard/schema';

import type {Field} from '../../fields/field.ts';
import {textListField} from '../../fields/text-list-field.ts';
import {
  onlineContentStatusWords,
  onlineHandlesWords,
  onlinePlatformsWords,
  onlineUrlsWords,
} from '../../questions/online.messages.ts';
import {ask} from '../../questions/question-words.ts';
import type {FormPart} from '../first-part.ts';

/** Where it was online, and what can still be seen of it. */
export const part: FormPart = {
  asked: {
    [onlinePlatforms.id]: ask(onlinePlatforms, onlinePlatformsWords),
    [onlineUrls.id]: ask(onlineUrls, onlineUrlsWords),
    [onlineHandles.id]: ask(onlineHandles, onlineHandlesWords),
    [onlineContentStatus.id]: ask(onlineContentStatus, onlineContentStatusWords),
  },
  fields: {'text-list': textListField as Field},
};
