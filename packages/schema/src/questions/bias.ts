import {biasGroups, biasIds} from '../codes/biases.ts';
import {namesReason, otherReason} from './conditions.ts';
import type {Question} from './question.ts';

/** Why the person thinks it happened. Never "was this a hate crime?". */
export const biasPerceived = {
  id: 'bias.perceived',
  kind: 'choices',
  options: biasIds,
  groups: biasGroups,
  exclusive: ['not_sure'],
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** The reason in their own words, where the list has no better one than "another". */
export const biasDetailText = {
  id: 'bias.detailText',
  kind: 'short-text',
  maxLength: 300,
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
  when: otherReason,
} as const satisfies Question;

/** Whether the person targeted belongs to that group, was taken for a member, or stood by one. */
export const biasBasis = {
  id: 'bias.basis',
  kind: 'choices',
  options: ['is_member', 'thought_to_be', 'associated_with'],
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
  when: namesReason,
} as const satisfies Question;

/** What made the person think so. */
export const biasIndicators = {
  id: 'bias.indicators',
  kind: 'choices',
  options: [
    'words',
    'gestures',
    'symbols',
    'objects_left',
    'hate_group',
    'visible_identity',
    'meaningful_place',
    'date_or_holiday',
    'with_someone',
    'earlier_incidents',
    'group_difference',
    'no_other_reason',
    'other',
  ],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;
