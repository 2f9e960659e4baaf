import {helpKinds} from '../codes/help-kinds.ts';

/**
 * The days of the week as HSDS 3.1 `schedule.byday` and RFC 5545 write them, Monday first.
 */
export const Weekday = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof Weekday)[number];

/**
 * What a telephone number is for: HSDS 3.1 `phone.type`, whose values come from RFC 6350.
 *
 * `text` takes text messages, `textphone` is a TTY line for people who are deaf or hard of hearing.
 */
export const PhoneType = ['voice', 'text', 'textphone', 'fax', 'cell', 'video', 'pager'] as const;
export type PhoneType = (typeof PhoneType)[number];

/**
 * Whether a service is running: HSDS 3.1 `service.status` without `defunct`.
 *
 * A defunct service never gets into a compiled directory.
 */
export const ServiceStatus = ['active', 'inactive', 'temporarily closed'] as const;
export type ServiceStatus = (typeof ServiceStatus)[number];

/**
 * How large a served area is, from the largest to the smallest; `other` when the data does not say.
 *
 * HSDS 3.1 `service_area` names an area but not its kind, so the manifest of a data package adds it.
 */
export const AreaKind = ['country', 'state', 'county', 'city', 'postal code', 'other'] as const;
export type AreaKind = (typeof AreaKind)[number];

/**
 * What services can be narrowed down by.
 *
 * - `kind`: what help it is, by {@link ServiceKind}; `topic`: the terms of the data's own taxonomies, as they stand there.
 * - `language`: BCP 47. `age`: bands of {@link AgeBand}.
 * - `cost`: `free`, `low` (reduced, or by income) or `paid`.
 * - `audience`: for whom it is meant, as a code (`lgbtq`, `women`, `veterans` …) or in the data's words.
 * - `access`: `wheelchair`, `sign-language`, `tty`, `parking`, `restroom` … as far as the data says so.
 * - `mode`: `in-person`, `phone`, `text`, `online`.
 * - `promise`: `anonymous` (no name needed), `no-police` (independent of the police), `no-status` (does not ask
 *   about immigration status).
 */
export const FacetId = [
  'kind',
  'topic',
  'language',
  'cost',
  'audience',
  'age',
  'access',
  'mode',
  'promise',
] as const;
export type FacetId = (typeof FacetId)[number];

/** Facets that are written down for each service. The others are worked out: languages and ages. */
export type TagId = Exclude<FacetId, 'language' | 'age'>;

/** Kinds of help that a service says it gives. */
export const ServiceKind = [...helpKinds, 'report', 'community_org'] as const;
export type ServiceKind = (typeof ServiceKind)[number];

/** Ages by which services can be narrowed down: up to 12, 13 to 17, 18 to 24, 25 to 59, from 60. */
export const AgeBand = ['child', 'teen', 'young', 'adult', 'senior'] as const;
export type AgeBand = (typeof AgeBand)[number];
