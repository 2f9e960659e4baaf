import type {targetCount, targetKind} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const targetKindWords: Words<QuestionWords<typeof targetKind>> = ({msg}) => ({
  label: msg('Who or what is it aimed at?'),
  hint: msg('Tick everything that fits.'),
  summary: msg('Aimed at'),
  options: {
    person: msg('A person'),
    group: msg('A group of people'),
    home: msg('A home'),
    business: msg('A store or business'),
    religious_org: msg('A place of worship or a faith group'),
    school: msg('A school or college'),
    community_org: msg('A community group or center'),
    government: msg('A government office or service'),
    public: msg('Everyone, the public in general'),
  },
  errors: {},
});

export const targetCountWords: Words<QuestionWords<typeof targetCount>> = ({msg}) => ({
  label: msg('How many people is it aimed at?'),
  hint: msg('A guess is fine.'),
  summary: msg('How many it is aimed at'),
  options: {
    '1': msg('One person'),
    '2_5': msg('2 to 5'),
    '6_20': msg('6 to 20'),
    more: msg('More than 20'),
    not_sure: msg('I am not sure'),
  },
  errors: {},
});
