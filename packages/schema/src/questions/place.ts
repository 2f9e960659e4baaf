import {saysWhere} from './first-conditions.ts';
import type {Question} from './question.ts';

/** How closely the person wants to say where it happened. */
export const placeMode = {
  id: 'incident.place.mode',
  kind: 'choice',
  options: ['address', 'area', 'online', 'not_sure', 'prefer_not_say'],
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** City, ZIP code, cross streets or an address, as typed. */
export const placeText = {
  id: 'incident.place.text',
  kind: 'short-text',
  maxLength: 300,
  sensitivity: 'S2',
  visibleTo: ['recipient', 'partner'],
  when: saysWhere,
} as const satisfies Question;
