import * as z from 'zod/mini';

const text = () => z.string().check(z.minLength(1));

/**
 * Where one field's text comes from.
 *
 * - `"Title"`: from that column.
 * - `{"column": "Open?", "values": {"Yes": "active"}}`: the data's words put into others; a text that
 *   is not listed counts as empty.
 * - `{"column": "Counties", "split": "\n"}`: the cell holds several, each makes a record of its own.
 * - `{"columns": ["How", "By phone"]}`: the filled ones, each a paragraph.
 */
const FieldSource = z.union([
  text(),
  z.strictObject({column: text(), values: z.record(z.string(), z.string())}),
  z.strictObject({column: text(), split: text()}),
  z.strictObject({columns: z.array(text()).check(z.minLength(1))}),
]);
export type FieldSource = z.infer<typeof FieldSource>;

/**
 * One CSV file that gives records of a table.
 *
 * Without `columns`, fields are found by their HSDS 3.1 names or older names (`fees`, `weekday`). With
 * it, only the fields it names are read, each from the column it names. `constants` are fields that are
 * the same in every row, like `{"kind": "county"}`.
 */
const TableSource = z.strictObject({
  file: text(),
  columns: z.optional(z.record(z.string(), FieldSource)),
  constants: z.optional(z.record(z.string(), text())),
});
export type TableSource = z.infer<typeof TableSource>;

const sources = () => z.optional(z.array(TableSource).check(z.minLength(1)));

/**
 * Where the data says that an address may be shown.
 *
 * The row of `file` whose `id` column holds the id must have one of `values` in its `column`;
 * anything else, and no row at all, means that it must not be shown. Without `file` the `column` is one of
 * the organizations or locations themselves, in JSON a field; `id` is the name of the column of ids there.
 */
const DisplayFlag = z.strictObject({
  table: z.enum(['organization', 'location']),
  file: z.optional(text()),
  id: z.optional(text()),
  column: text(),
  values: z.array(text()).check(z.minLength(1)),
});

/** A flag that names its file and its id column: what a manifest may leave out is filled in. */
export interface DisplayFlag extends z.infer<typeof DisplayFlag> {
  readonly file: string;
  readonly id: string;
}

const Tables = z.strictObject({
  organization: sources(),
  service: z.array(TableSource).check(z.minLength(1)),
  location: sources(),
  service_at_location: sources(),
  address: sources(),
  phone: sources(),
  schedule: sources(),
  service_area: sources(),
  language: sources(),
  url: sources(),
  accessibility: sources(),
  cost_option: sources(),
  required_document: sources(),
  attribute: sources(),
  taxonomy_term: sources(),
  program: sources(),
  contact: sources(),
});

/**
 * `heard-directory.json`: says what the data beside it is.
 *
 * With `tables`, every table of HSDS that CSV files can fill lists the files to read, in order. For
 * `organization`, `service` and `location` the first file gives the records, and every later one fills
 * fields of records with the same id, over what was there. For all other tables the records of all files
 * are put together, and equal ones count once. Beyond HSDS, a `schedule` may have `weekly` (a whole
 * week in one text), a `service_area` a `kind` and a `location_id`, a `location` a `time_zone`.
 *
 * Without `tables` the data has to say by itself what it is: HSDS in JSON, or CSV files with the names
 * that HSDS 3, 2 or 1.1 gives them.
 *
 * `addressesMayBeShown` decides about every place; when it is left out, no place is ever shown.
 * `"all"` is a promise by whoever writes the manifest that no place in the data is confidential.
 */
export const DirectoryManifest = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(1),
  name: text(),
  source: z.strictObject({name: text(), url: z.optional(text()), licence: text()}),
  dataDate: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/))),
  language: text(),
  timeZone: text(),
  /** ISO 3166-1 code of the country whose telephone numbers stand without a country code. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  tables: z.optional(Tables),
  addressesMayBeShown: z.optional(
    z.union([z.literal('all'), z.array(DisplayFlag).check(z.minLength(1))]),
  ),
});

export type TableName = keyof z.infer<typeof Tables>;

/** All tables, in the order in which they are read. */
export const TABLE_NAMES = Object.keys(Tables.shape) as readonly TableName[];

/** The sources of every table; a table that is not there has none. */
export type TableSources = {readonly [T in TableName]?: readonly TableSource[] | undefined};

/** A manifest as the compiler takes it: nothing that may be left out is missing from its flags. */
export interface DirectoryManifest extends Omit<
  z.infer<typeof DirectoryManifest>,
  'tables' | 'addressesMayBeShown'
> {
  readonly tables?: TableSources | undefined;
  readonly addressesMayBeShown?: 'all' | readonly DisplayFlag[] | undefined;
}

/** Fills in what a manifest may leave out. */
export function completeManifest(manifest: z.infer<typeof DirectoryManifest>): DirectoryManifest {
  const rule = manifest.addressesMayBeShown;
  if (rule === undefined || rule === 'all') return {...manifest, addressesMayBeShown: rule};
  const flags = rule.map((flag) => ({...flag, file: flag.file ?? flag.table, id: flag.id ?? 'id'}));
  return {...manifest, addressesMayBeShown: flags};
}
