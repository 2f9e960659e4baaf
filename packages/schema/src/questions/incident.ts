import {incidentTypeIds} from '../codes/incident-types.ts';
import type {Question} from './question.ts';

/** What happened, as ticks. */
export const incidentTypes = {
  id: 'incident.types',
  kind: 'choices',
  options: incidentTypeIds,
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** What happened, in the person's own words. */
export const incidentNarrative = {
  id: 'incident.narrative',
  kind: 'long-text',
  maxLength: 10_000,
  noteLength: 4_000,
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;
