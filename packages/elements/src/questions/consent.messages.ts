import type {consentShareWith} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const consentShareWithWords: Words<QuestionWords<typeof consentShareWith>> = ({msg}) => ({
  label: msg('Who else may read your report?'),
  hint: msg('Nobody, unless you tick a name. You can skip this question.'),
  summary: msg('May also read it', {
    desc: 'Row title: further organizations that may read the report.',
  }),
  options: {},
  errors: {},
});
