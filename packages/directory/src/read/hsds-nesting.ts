import type {TableName} from './manifest.ts';

/** The lists and objects that are read inside of others, with older names. */
export const NESTED: Readonly<Partial<Record<TableName, Readonly<Record<string, TableName>>>>> = {
  organization: {
    phones: 'phone',
    locations: 'location',
    services: 'service',
    attributes: 'attribute',
  },
  service: {
    organization: 'organization',
    service_at_locations: 'service_at_location',
    locations: 'location',
    phones: 'phone',
    schedules: 'schedule',
    regular_schedules: 'schedule',
    holiday_schedules: 'schedule',
    service_areas: 'service_area',
    languages: 'language',
    additional_urls: 'url',
    cost_options: 'cost_option',
    required_documents: 'required_document',
    attributes: 'attribute',
    contacts: 'contact',
    program: 'program',
  },
  service_at_location: {
    service: 'service',
    location: 'location',
    phones: 'phone',
    schedules: 'schedule',
    regular_schedules: 'schedule',
    holiday_schedules: 'schedule',
    service_areas: 'service_area',
    attributes: 'attribute',
    contacts: 'contact',
  },
  location: {
    services: 'service',
    addresses: 'address',
    physical_addresses: 'address',
    postal_addresses: 'address',
    phones: 'phone',
    schedules: 'schedule',
    regular_schedules: 'schedule',
    holiday_schedules: 'schedule',
    languages: 'language',
    accessibility: 'accessibility',
    accessibility_for_disabilities: 'accessibility',
    attributes: 'attribute',
  },
  phone: {languages: 'language'},
  contact: {phones: 'phone'},
  attribute: {taxonomy_term: 'taxonomy_term'},
};

/** The nested objects that are pointed at by the one around them, rather than the other way about. */
export const POINTERS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  service: ['organization', 'program'],
  service_at_location: ['location', 'service'],
  attribute: ['taxonomy_term'],
};

/** Objects that are written out wherever they are pointed at, so the same one comes many times. */
export const ENTITIES: ReadonlySet<TableName> = new Set([
  'organization',
  'service',
  'location',
  'service_at_location',
  'taxonomy_term',
  'program',
]);

/** Of these the same one is written out again and again. */
export const REPEATED: ReadonlySet<TableName> = new Set([
  'organization',
  'location',
  'taxonomy_term',
  'program',
]);

/** The table of what is nested in an object under a key. */
export function nestedTable(table: TableName, key: string): TableName | undefined {
  const nested = NESTED[table];
  return nested !== undefined && Object.hasOwn(nested, key) ? nested[key] : undefined;
}

/** Whether what is nested under a key is pointed at by the object around it. */
export function isPointer(table: TableName, key: string): boolean {
  return POINTERS[table]?.includes(key) ?? false;
}
