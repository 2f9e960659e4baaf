import type {evidenceFiles} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const evidenceFilesWords: Words<QuestionWords<typeof evidenceFiles>> = ({msg}) => ({
  label: msg('Would you like to add files?'),
  hint: msg('Photos, videos, sound or papers. Nothing leaves your device before you send.'),
  summary: msg('Files'),
  options: {},
  errors: {},
});
