import type {Question} from './question.ts';

/** Which further recipients of the configuration may read the report. */
export const consentShareWith = {
  id: 'consent.shareWith',
  kind: 'recipients',
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;
