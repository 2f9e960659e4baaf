import type {Question} from './question.ts';

/** What the person has kept. Nobody is asked for proof. */
export const evidenceHas = {
  id: 'evidence.has',
  kind: 'choices',
  options: [
    'photo',
    'video',
    'audio',
    'screenshot',
    'message',
    'item',
    'medical',
    'police_report',
    'none',
  ],
  exclusive: ['none'],
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;

/** Files that the person adds, cleaned of hidden details on their device unless they decide otherwise. */
export const evidenceFiles = {
  id: 'evidence.files',
  kind: 'files',
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;
