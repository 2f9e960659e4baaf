import type {
  personsCount,
  personsDescription,
  personsGroup,
  personsRelationship,
} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const personsCountWords: Words<QuestionWords<typeof personsCount>> = ({msg}) => ({
  label: msg('How many people did this?'),
  summary: msg('How many people'),
  options: {
    '1': msg('One person'),
    '2_3': msg('Two or three'),
    '4_plus': msg('Four or more'),
    group: msg('A crowd, or a group that acts together'),
    unknown: msg('I am not sure'),
  },
  errors: {},
});

export const personsRelationshipWords: Words<QuestionWords<typeof personsRelationship>> = ({
  msg,
}) => ({
  label: msg('Who did this?'),
  hint: msg('We do not need a name.'),
  summary: msg('Who did this'),
  options: {
    stranger: msg('A stranger'),
    neighbor: msg('A neighbor'),
    coworker_boss: msg('A coworker or a boss'),
    teacher_student: msg('A teacher, or a student of mine'),
    classmate: msg('A classmate'),
    customer_staff: msg('A customer, or someone who works in a shop or office'),
    police_official: msg('Police or another official'),
    family_partner: msg('Family or a partner, now or in the past'),
    acquaintance: msg('Someone known in another way'),
    online_only: msg('Someone known only online'),
    unknown: msg('I am not sure'),
    other: msg('Someone else'),
  },
  errors: {},
});

export const personsDescriptionWords: Words<QuestionWords<typeof personsDescription>> = ({
  msg,
}) => ({
  label: msg('What do you remember about them?', {desc: 'About the people who did this.'}),
  hint: msg('For example: clothes, height, voice or a car. It is fine if it is not much.'),
  summary: msg('What they looked like'),
  options: {},
  errors: {},
});

export const personsGroupWords: Words<QuestionWords<typeof personsGroup>> = ({msg}) => ({
  label: msg('If it looks like a group, what did you notice?'),
  hint: msg('For example: a name, a flag or a sign.'),
  summary: msg('Group or signs'),
  options: {},
  errors: {},
});
