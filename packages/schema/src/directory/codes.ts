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
