import type {placeMode, placeText} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const placeModeWords: Words<QuestionWords<typeof placeMode>> = ({msg}) => ({
  label: msg('Where did it happen?'),
  hint: msg('You can skip this question.'),
  summary: msg('Where it happened'),
  options: {
    address: msg('At a place or address'),
    area: msg('In an area, a city or a ZIP code'),
    online: msg('Online or by phone'),
    not_sure: msg('I am not sure'),
    prefer_not_say: msg('I would rather not say'),
  },
  errors: {},
});

export const placeTextWords: Words<QuestionWords<typeof placeText>> = ({msg}) => ({
  label: msg('Which place?'),
  hint: msg('A city, a ZIP code, two streets that cross, or an address. A rough answer is fine.'),
  summary: msg('Place'),
  options: {},
  errors: {
    'too-long': msg('Make the place shorter. It can have up to 300 characters.'),
  },
});
