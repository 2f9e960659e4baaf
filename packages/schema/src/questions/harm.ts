import {bodilyHarm, propertyHarm} from './conditions.ts';
import type {Question} from './question.ts';

/** Whether anybody was hurt. */
export const harmPhysical = {
  id: 'harm.physical',
  kind: 'choices',
  options: ['none', 'minor', 'needed_care', 'hospital', 'prefer_not_say'],
  exclusive: ['none', 'prefer_not_say'],
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
  when: bodilyHarm,
} as const satisfies Question;

/** How it feels since. */
export const harmEmotional = {
  id: 'harm.emotional',
  kind: 'choices',
  options: ['fear', 'sleep', 'community_fear', 'other'],
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;

/** What it changed in daily life. */
export const harmImpacts = {
  id: 'harm.impacts',
  kind: 'choices',
  options: ['missed_work_school', 'moved', 'avoid_places', 'money', 'property_loss', 'other'],
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
} as const satisfies Question;

/** What was damaged or taken. */
export const harmProperty = {
  id: 'harm.property',
  kind: 'long-text',
  maxLength: 1_000,
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner'],
  when: propertyHarm,
} as const satisfies Question;
