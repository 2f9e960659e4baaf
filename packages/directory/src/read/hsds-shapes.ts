/**
 * The objects of HSDS 3.1 and their fields, for telling them apart and for checking them.
 *
 * Names and types are taken from the JSON Schemas of the Human Services Data Specification 3.1.3 by Open
 * Referral (https://github.com/openreferral/specification, CC BY-SA 4.0). A field is a text where nothing
 * else is said; `#` is a number, `[]` a list, `{}` an object.
 */
const OBJECTS = {
  organization:
    'id name alternate_name description email website additional_websites[] tax_status tax_id ' +
    'year_incorporated# legal_status logo uri parent_organization_id funding[] contacts[] phones[] ' +
    'locations[] programs[] organization_identifiers[] services[] attributes[] metadata[]',
  service:
    'id organization_id program_id name alternate_name description url additional_urls[] email status ' +
    'interpretation_services application_process fees_description wait_time fees accreditations ' +
    'eligibility_description minimum_age# maximum_age# assured_date assurer_email licenses alert ' +
    'last_modified phones[] schedules[] service_areas[] service_at_locations[] languages[] ' +
    'organization{} funding[] cost_options[] program{} required_documents[] contacts[] capacities[] ' +
    'attributes[] metadata[]',
  service_at_location:
    'id service_id location_id description service_areas[] contacts[] phones[] schedules[] location{} ' +
    'service{} attributes[] metadata[]',
  location:
    'id location_type url organization_id name alternate_name description transportation latitude# ' +
    'longitude# external_identifier external_identifier_type languages[] addresses[] contacts[] ' +
    'accessibility[] phones[] schedules[] attributes[] metadata[]',
  address:
    'id location_id attention address_1 address_2 city region state_province postal_code country ' +
    'address_type attributes[] metadata[]',
  phone:
    'id location_id service_id organization_id contact_id service_at_location_id number extension# type ' +
    'description languages[] attributes[] metadata[]',
  schedule:
    'id service_id location_id service_at_location_id valid_from valid_to dtstart timezone# until count# ' +
    'wkst freq interval# byday byweekno bymonthday byyearday description opens_at closes_at ' +
    'schedule_link attending_type notes attributes[] metadata[]',
  service_area:
    'id service_id service_at_location_id name description extent extent_type uri attributes[] metadata[]',
  language: 'id service_id location_id phone_id name code note attributes[] metadata[]',
  url: 'id label url organization_id service_id attributes[] metadata[]',
  accessibility: 'id location_id description details url attributes[] metadata[]',
  cost_option:
    'id service_id valid_from valid_to option currency amount# amount_description attributes[] metadata[]',
  required_document: 'id service_id document uri attributes[] metadata[]',
  attribute:
    'id link_id taxonomy_term_id link_type link_entity value taxonomy_term{} metadata[] label',
  taxonomy_term:
    'id code name description parent_id taxonomy taxonomy_detail{} language taxonomy_id term_uri metadata[]',
  program: 'id organization_id name alternate_name description attributes[] metadata[]',
  contact:
    'id organization_id service_id service_at_location_id location_id name title department email ' +
    'phones[] attributes[] metadata[]',
} as const;

/** What a field of HSDS holds. */
export type FieldType = 'text' | 'number' | 'list' | 'object';

const TYPES: Readonly<Record<string, FieldType>> = {'#': 'number', '[]': 'list', '{}': 'object'};

/** The fields of every object of HSDS 3.1 that is read, and what they hold. */
export const HSDS_SHAPES = Object.fromEntries(
  Object.entries(OBJECTS).map(([table, fields]) => [
    table,
    new Map(
      fields.split(' ').map((field): [string, FieldType] => {
        const [, name = '', mark = ''] = /^(\w+)(.*)$/.exec(field) ?? [];
        return [name, TYPES[mark] ?? 'text'];
      }),
    ),
  ]),
) as unknown as {readonly [T in keyof typeof OBJECTS]: ReadonlyMap<string, FieldType>};
