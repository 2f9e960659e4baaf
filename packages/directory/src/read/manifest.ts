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
 * anything else, and no row at all, means that it must not be shown.
 */
const DisplayFlag = z.strictObject({
  table: z.enum(['organization', 'location']),
  file: text(),
  id: text(),
  column: text(),
  values: z.array(text()).check(z.minLength(1)),
});
export type DisplayFlag = z.infer<typeof DisplayFlag>;

/**
 * `heard-directory.json`: says what the CSV files beside it are.
 *
 * Every table of HSDS that the files can fill lists the files to read, in order. For `organization`,
 * `service` and `location` the first file gives the records, and every later one fills fields of
 * records with the same id, over what was there. For all other tables the records of all files
 * are put together, and equal ones count once. Beyond HSDS, a `schedule` may have `weekly` (a whole
 * week in one text), a `service_area` a `kind` and a `location_id`, a `location` a `time_zone`.
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
  tables: z.strictObject({
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
  }),
  addressesMayBeShown: z.optional(
    z.union([z.literal('all'), z.array(DisplayFlag).check(z.minLength(1))]),
  ),
});
export type DirectoryManifest = z.infer<typeof DirectoryManifest>;

export type TableName = keyof DirectoryManifest['tables'];
