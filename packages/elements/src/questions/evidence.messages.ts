import type {evidenceHas} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const evidenceHasWords: Words<QuestionWords<typeof evidenceHas>> = ({msg}) => ({
  label: msg('Do you have photos, messages or other things from it?'),
  hint: msg('You do not need proof. It only helps us to know what there is.'),
  summary: msg('What you have from it'),
  options: {
    photo: msg('Photos'),
    video: msg('Videos'),
    audio: msg('Sound recordings'),
    screenshot: msg('Screenshots'),
    message: msg('Messages, emails or letters'),
    item: msg('An object, such as a flyer'),
    medical: msg('Papers from a doctor or a hospital'),
    police_report: msg('A police report'),
    none: msg('Nothing, and that is all right'),
  },
  errors: {},
});
