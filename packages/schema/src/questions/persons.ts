import type {Question} from './question.ts';

/** How many people did this. */
export const personsCount = {
  id: 'persons.count',
  kind: 'choice',
  options: ['1', '2_3', '4_plus', 'group', 'unknown'],
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** Whether the person knows those who did this. */
export const personsRelationship = {
  id: 'persons.relationship',
  kind: 'choice',
  options: [
    'stranger',
    'neighbor',
    'coworker_boss',
    'teacher_student',
    'classmate',
    'customer_staff',
    'police_official',
    'family_partner',
    'acquaintance',
    'online_only',
    'unknown',
    'other',
  ],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** What they looked like: clothes, height, a vehicle. There is no list of races to choose from. */
export const personsDescription = {
  id: 'persons.description',
  kind: 'long-text',
  maxLength: 2_000,
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;

/** A group or its symbols, if any were seen. */
export const personsGroup = {
  id: 'persons.groupAffiliation',
  kind: 'short-text',
  maxLength: 300,
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;
