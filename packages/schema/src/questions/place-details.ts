import {settingIds} from '../codes/settings.ts';
import {namedPlace} from './conditions.ts';
import {saysWhere} from './first-conditions.ts';
import type {Question} from './question.ts';

/** What kind of place it was. */
export const incidentSetting = {
  id: 'incident.setting',
  kind: 'choices',
  options: settingIds,
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
} as const satisfies Question;

/** The city, town or village. */
export const placeCity = {
  id: 'incident.place.city',
  kind: 'short-text',
  maxLength: 120,
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
  when: saysWhere,
} as const satisfies Question;

/** The state, province or region. */
export const placeRegion = {
  id: 'incident.place.region',
  kind: 'short-text',
  maxLength: 120,
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
  when: saysWhere,
} as const satisfies Question;

/** The ZIP or postal code. */
export const placePostalCode = {
  id: 'incident.place.postalCode',
  kind: 'short-text',
  maxLength: 20,
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
  when: saysWhere,
} as const satisfies Question;

/** The country, as typed. */
export const placeCountry = {
  id: 'incident.place.country',
  kind: 'short-text',
  maxLength: 60,
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
  when: saysWhere,
} as const satisfies Question;

/** A point the person set on a map, rounded to a kilometre or more unless they allow the exact place. */
export const placePoint = {
  id: 'incident.place.point',
  kind: 'point',
  sensitivity: 'S2',
  visibleTo: ['recipient'],
  when: saysWhere,
} as const satisfies Question;

/**
 * The name of the business, school, agency or venue. Not asked for shelters: their names can lead to people
 * who hide there.
 */
export const placeName = {
  id: 'incident.place.name',
  kind: 'short-text',
  maxLength: 200,
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner'],
  when: namedPlace,
} as const satisfies Question;
