import {knowsWhen, wentOn} from './conditions.ts';
import type {Question} from './question.ts';

/** When it happened, seen from today. Offered first: nobody has to look for a date. */
export const whenRelative = {
  id: 'incident.when.relative',
  kind: 'choice',
  options: ['today', 'yesterday', 'past_week', 'past_month', 'past_year', 'longer'],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** How closely the person knows the date. */
export const whenPrecision = {
  id: 'incident.when.precision',
  kind: 'choice',
  options: ['exact', 'day', 'month', 'year', 'range', 'ongoing', 'not_sure'],
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** The date, or when it began: a day, a month or a year. */
export const whenStart = {
  id: 'incident.when.start',
  kind: 'partial-date',
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner'],
  when: knowsWhen,
} as const satisfies Question;

/** When it ended, where it went on for some time. */
export const whenEnd = {
  id: 'incident.when.end',
  kind: 'partial-date',
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner'],
  when: wentOn,
} as const satisfies Question;

/** The time of day, as a band: nobody remembers minutes, and minutes identify. */
export const whenTimeOfDay = {
  id: 'incident.when.timeOfDay',
  kind: 'choice',
  options: ['morning', 'afternoon', 'evening', 'night'],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner'],
  when: knowsWhen,
} as const satisfies Question;
