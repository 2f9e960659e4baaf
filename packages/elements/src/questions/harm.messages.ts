import type {harmEmotional, harmImpacts, harmPhysical, harmProperty} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const harmPhysicalWords: Words<QuestionWords<typeof harmPhysical>> = ({msg}) => ({
  label: msg('Was anyone hurt?', {desc: 'Hurt in the body.'}),
  hint: msg('If someone needs a doctor now, get help first. This can wait.'),
  summary: msg('Injuries'),
  options: {
    none: msg('No'),
    minor: msg('Yes, a little'),
    needed_care: msg('Yes, and it needed a doctor or a nurse'),
    hospital: msg('Yes, and it needed a hospital'),
    prefer_not_say: msg('I would rather not say'),
  },
  errors: {},
});

export const harmEmotionalWords: Words<QuestionWords<typeof harmEmotional>> = ({msg}) => ({
  label: msg('How has it felt since then?'),
  hint: msg('Every feeling is all right. So is having none of these.'),
  summary: msg('How it has felt'),
  options: {
    fear: msg('Feeling afraid or on edge'),
    sleep: msg('Bad sleep or bad dreams'),
    community_fear: msg('Others in the community are afraid too'),
    other: msg('Something else'),
  },
  errors: {},
});

export const harmImpactsWords: Words<QuestionWords<typeof harmImpacts>> = ({msg}) => ({
  label: msg('What has changed since then?', {desc: 'In daily life.'}),
  summary: msg('What has changed'),
  options: {
    missed_work_school: msg('Missing work or school'),
    moved: msg('Moving to another home'),
    avoid_places: msg('Staying away from some places'),
    money: msg('Losing money or having new costs'),
    property_loss: msg('Things that are broken or gone'),
    other: msg('Something else'),
  },
  errors: {},
});

export const harmPropertyWords: Words<QuestionWords<typeof harmProperty>> = ({msg}) => ({
  label: msg('What was damaged or taken?'),
  hint: msg('A few words are enough.'),
  summary: msg('Damaged or taken'),
  options: {},
  errors: {},
});
