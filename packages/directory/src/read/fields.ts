import type {TableName} from './manifest.ts';

/**
 * The fields that are read of each table: HSDS 3.1 name, then the names that HSDS 2 and 1.1 gave it.
 *
 * Three are ours, for what HSDS has no field for: `schedule.weekly`, `service_area.kind`,
 * `location.time_zone`; and `service_area.location_id`, since real data has areas on locations.
 */
export const FIELDS = {
  organization: {
    id: [],
    name: [],
    alternate_name: [],
    description: [],
    email: [],
    website: ['url'],
  },
  service: {
    id: [],
    organization_id: [],
    name: [],
    alternate_name: [],
    description: [],
    url: [],
    email: [],
    status: [],
    alert: [],
    interpretation_services: [],
    application_process: [],
    fees_description: ['fees'],
    eligibility_description: ['eligibility'],
    minimum_age: [],
    maximum_age: [],
    assured_date: [],
  },
  location: {
    id: [],
    organization_id: [],
    location_type: [],
    name: [],
    alternate_name: [],
    description: [],
    transportation: [],
    latitude: [],
    longitude: [],
    time_zone: [],
  },
  service_at_location: {id: [], service_id: [], location_id: []},
  address: {
    location_id: [],
    organization_id: [],
    address_1: [],
    address_2: [],
    city: [],
    state_province: [],
    postal_code: [],
    country: [],
    address_type: [],
  },
  phone: {
    organization_id: [],
    service_id: [],
    location_id: [],
    service_at_location_id: [],
    number: [],
    extension: [],
    type: [],
    description: [],
  },
  schedule: {
    service_id: [],
    location_id: [],
    service_at_location_id: [],
    valid_from: [],
    valid_to: [],
    freq: [],
    interval: [],
    byday: ['weekday'],
    opens_at: [],
    closes_at: [],
    description: [],
    notes: [],
    weekly: [],
  },
  service_area: {
    service_id: [],
    location_id: [],
    service_at_location_id: [],
    name: [],
    kind: [],
  },
  language: {
    service_id: [],
    location_id: [],
    code: [],
    name: ['language'],
  },
  url: {service_id: [], url: [], label: []},
} as const satisfies Record<TableName, Record<string, readonly string[]>>;

/** The names of the fields of a table. */
export type FieldName<T extends TableName> = Extract<keyof (typeof FIELDS)[T], string>;
