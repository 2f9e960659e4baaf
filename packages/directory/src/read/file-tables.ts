import type {TableName, TableSource} from './manifest.ts';

/** What a file of a data package holds, and how. */
export interface FileTable {
  readonly table: TableName;
  readonly fills?: true;
  readonly columns?: NonNullable<TableSource['columns']>;
  readonly constants?: NonNullable<TableSource['constants']>;
}

/**
 * The files of HSDS data packages, by name in the singular and without ending: of 3.1 first, then those that
 * 2 and 1.1 called otherwise.
 */
const FILES: Readonly<Record<string, FileTable>> = {
  organization: {table: 'organization'},
  service: {table: 'service'},
  location: {table: 'location'},
  service_at_location: {table: 'service_at_location'},
  address: {table: 'address'},
  phone: {table: 'phone'},
  schedule: {table: 'schedule'},
  service_area: {table: 'service_area'},
  language: {table: 'language'},
  url: {table: 'url'},
  accessibility: {table: 'accessibility'},
  cost_option: {table: 'cost_option'},
  required_document: {table: 'required_document'},
  attribute: {table: 'attribute'},
  taxonomy_term: {table: 'taxonomy_term'},
  program: {table: 'program'},
  contact: {table: 'contact'},

  physical_address: {table: 'address', constants: {address_type: 'physical'}},
  postal_address: {table: 'address', constants: {address_type: 'postal'}},
  regular_schedule: {table: 'schedule'},
  holiday_schedule: {table: 'schedule'},
  accessibility_for_disabilities: {table: 'accessibility'},
  service_attribute: {table: 'attribute', constants: {link_entity: 'service'}},
  service_taxonomy: {table: 'attribute', constants: {link_entity: 'service'}},
  eligibility: {
    table: 'service',
    fills: true,
    columns: {id: 'service_id', eligibility_description: 'eligibility'},
  },
};

/** Files of HSDS that hold nothing a person looking for help is shown. */
const UNUSED = new Set(
  (
    'funding metadata meta_table_description organization_identifier unit ' +
    'service_capacity payment_accepted payments_accepted taxonomies detail link_taxonomy'
  ).split(' '),
);

/**
 * What a file is by its name: `services.csv`, `postal_addresses.csv`, `Services_At_Location.csv`.
 *
 * `unused` is a file of HSDS that is not needed, `undefined` one that is not known.
 */
export function tableOfFile(name: string): FileTable | 'unused' | undefined {
  const base = name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  const snake = base.toLowerCase().replace(/[\s-]+/g, '_');
  // HSDS 3 has taxonomies and taxonomy_terms; before, the terms were in taxonomy.
  if (snake === 'taxonomy') return FILES['taxonomy_term'];
  if (UNUSED.has(snake)) return 'unused';
  for (const word of singulars(snake)) {
    if (UNUSED.has(word)) return 'unused';
    if (Object.hasOwn(FILES, word)) return FILES[word];
  }
  return undefined;
}

function singulars(word: string): string[] {
  const all = [word, word.replace(/s$/, ''), word.replace(/(?<=address)es$/, '')];
  return [...all, ...all.map((one) => one.replace(/^services_/, 'service_'))];
}
