import {hasWitnesses} from './conditions.ts';
import type {Question} from './question.ts';

/** Whether others saw it. */
export const witnessesPresent = {
  id: 'witnesses.present',
  kind: 'choice',
  options: ['yes', 'no', 'not_sure'],
  sensitivity: 'S2',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;

/** How to reach those who saw it, only with their permission. */
export const witnessesContact = {
  id: 'witnesses.contact',
  kind: 'long-text',
  maxLength: 500,
  sensitivity: 'S2',
  visibleTo: ['recipient'],
  when: hasWitnesses,
} as const satisfies Question;
