import {hasPoint} from './conditions.ts';
import type {Question} from './question.ts';

/** Whether anything may go to the police, and how much. */
export const consentPolice = {
  id: 'consent.police',
  kind: 'choice',
  options: ['no', 'yes_anonymised', 'yes_with_contact', 'ask_me_first'],
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;

/** Whether the report may be counted, without text, in published numbers. */
export const consentStatistics = {
  id: 'consent.statistics',
  kind: 'consent',
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** Whether the story may be retold with all that could identify the person left out. */
export const consentStory = {
  id: 'consent.story',
  kind: 'consent',
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;

/** Whether a journalist may ask, through the recipient, to talk to the person. */
export const consentMedia = {
  id: 'consent.media',
  kind: 'consent',
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;

/** Whether the point on the map may be kept as exact as it was set. */
export const consentExactLocation = {
  id: 'consent.exactLocation',
  kind: 'consent',
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner'],
  when: hasPoint,
} as const satisfies Question;
