import {wordsWereUsed} from './conditions.ts';
import type {Question} from './question.ts';

/** The words that were said, written or drawn, as far as the person wants to repeat them. */
export const incidentWordsUsed = {
  id: 'incident.wordsUsed',
  kind: 'long-text',
  maxLength: 2_000,
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
  when: wordsWereUsed,
} as const satisfies Question;

/** Whether it was the first time. */
export const incidentRepeat = {
  id: 'incident.repeat',
  kind: 'choice',
  options: ['first', 'happened_before', 'ongoing', 'not_sure'],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;
