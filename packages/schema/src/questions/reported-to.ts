import {toldNobody, toldPolice} from './conditions.ts';
import type {Question} from './question.ts';

/** Who has been told already. */
export const reportedTo = {
  id: 'reportedTo',
  kind: 'choices',
  options: [
    'police',
    'school',
    'employer',
    'landlord',
    'platform',
    'other_org',
    'nobody',
    'not_sure',
  ],
  exclusive: ['nobody', 'not_sure'],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** Which police. */
export const reportedToPoliceAgency = {
  id: 'reportedTo.police.agency',
  kind: 'short-text',
  maxLength: 200,
  sensitivity: 'S2',
  visibleTo: ['recipient', 'partner'],
  when: toldPolice,
} as const satisfies Question;

/** The number the police gave. */
export const reportedToPoliceCase = {
  id: 'reportedTo.police.caseNumber',
  kind: 'short-text',
  maxLength: 100,
  sensitivity: 'S2',
  visibleTo: ['recipient', 'partner'],
  when: toldPolice,
} as const satisfies Question;

/** Whether the answer of the police was good enough. */
export const reportedToPoliceSatisfied = {
  id: 'reportedTo.police.satisfied',
  kind: 'choice',
  options: ['yes', 'partly', 'no', 'not_sure'],
  sensitivity: 'S2',
  visibleTo: ['recipient', 'partner'],
  when: toldPolice,
} as const satisfies Question;

/** Why nobody was told. The person is never blamed for it. */
export const reportedToNotReasons = {
  id: 'reportedTo.notReasons',
  kind: 'choices',
  options: [
    'did_not_know',
    'not_serious',
    'no_trust',
    'retaliation',
    'immigration',
    'language',
    'too_hard',
    'handled_myself',
    'other',
  ],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
  when: toldNobody,
} as const satisfies Question;
