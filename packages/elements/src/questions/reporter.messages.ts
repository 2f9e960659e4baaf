import type {reporterPermission, reporterRelation, reporterRole} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const reporterRoleWords: Words<QuestionWords<typeof reporterRole>> = ({msg}) => ({
  label: msg('What fits you best?', {desc: 'The role of the person who reports.'}),
  summary: msg('Your role'),
  options: {
    targeted: msg('It happened to me'),
    witness: msg('I saw it or heard it'),
    on_behalf: msg('I am telling you for someone else'),
    community_member_or_org: msg('I am part of the community, or of a local group'),
    professional: msg('I know of it through my work'),
    prefer_not_say: msg('I would rather not say'),
  },
  optionHints: {
    on_behalf: msg('For example: your child, a friend or a neighbor.'),
  },
  errors: {},
});

export const reporterRelationWords: Words<QuestionWords<typeof reporterRelation>> = ({msg}) => ({
  label: msg('Who are you to the person it happened to?'),
  summary: msg('Who you are to them'),
  options: {
    parent_guardian: msg('Parent or guardian'),
    family: msg('Another family member'),
    friend: msg('Friend'),
    teacher: msg('Teacher or other school staff'),
    service_provider: msg('Doctor, social worker or another helper'),
    attorney: msg('Lawyer'),
    colleague: msg('Coworker'),
    stranger: msg('We do not know each other'),
    other: msg('Something else'),
  },
  errors: {},
});

export const reporterPermissionWords: Words<QuestionWords<typeof reporterPermission>> = ({
  msg,
}) => ({
  label: msg('Is it all right with them that you tell us?'),
  hint: msg('You can tell us either way. If they have not said yes, leave out their name.'),
  summary: msg('All right with them'),
  options: {
    yes: msg('Yes'),
    no: msg('No, or they do not know'),
    not_possible: msg('I have no way to ask them'),
    not_sure: msg('I am not sure'),
  },
  errors: {},
});
