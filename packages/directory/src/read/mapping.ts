import * as z from 'zod/mini';
import {FIELDS} from './fields.ts';
import type {TableName} from './manifest.ts';
import {stableHash} from './stable-hash.ts';

const text = () => z.string().check(z.minLength(1));

/** The tables that one row of a spreadsheet can fill. */
const TABLES = [
  'service',
  'organization',
  'location',
  'address',
  'phone',
  'schedule',
  'service_area',
  'language',
  'url',
  'accessibility',
  'cost_option',
  'required_document',
] as const satisfies readonly TableName[];
type MappedTable = (typeof TABLES)[number] | typeof TAG;

/** What a service can be found by, which is no table of HSDS: `tag.kind`. */
const TAG = 'tag';
const TAGS = ['kind', 'topic', 'cost', 'audience', 'access', 'mode', 'promise'] as const;

/** The field that a flag of the manifest can name: `location.may_be_shown`. It is never compiled. */
const MAY_BE_SHOWN = 'may_be_shown';
const MAX_PARTS = 200;

/** A field of ours, like `service.name`. */
const Field = text().check(
  z.refine(
    (field) => {
      const [table = '', name = '', ...more] = field.split('.');
      if (more.length > 0) return false;
      if (table === TAG) return (TAGS as readonly string[]).includes(name);
      if (!isTable(table)) return false;
      return Object.hasOwn(FIELDS[table], name) || (isOnce(table) && name === MAY_BE_SHOWN);
    },
    {error: `is no field, like service.name; tables are ${TABLES.join(', ')}, ${TAG}`},
  ),
);

const Column = z.union([
  Field,
  z.strictObject({
    to: Field,
    /** What parts several values in one cell. */
    split: z.optional(text()),
    /** The data's words put into others; a word that is not listed counts as empty. */
    values: z.optional(z.record(z.string(), z.string())),
    /** What is written before the text, like `Monday: `. */
    prefix: z.optional(text()),
    /** Other fields of the same record, like `{"type": "fax"}`. */
    with: z.optional(z.record(z.string(), text())),
  }),
]);

/**
 * Says which column of a spreadsheet is which of our fields. Every row is one service, with its organization
 * and its place.
 *
 *     {
 *       "version": 1,
 *       "columns": {
 *         "Agency": "organization.name",
 *         "Program": "service.name",
 *         "Phone": {"to": "phone.number", "split": ";"},
 *         "Fax": {"to": "phone.number", "with": {"type": "fax"}},
 *         "Open?": {"to": "service.status", "values": {"Y": "active", "N": "inactive"}}
 *       },
 *       "constants": {"address.country": "US"}
 *     }
 *
 * What services can be narrowed down by goes to `tag.kind`, `tag.topic`, `tag.cost`, `tag.audience`, `tag.access`,
 * `tag.mode` or `tag.promise` ({@link FacetId} says with which codes), from a column or for all rows:
 *
 *     "Category": {"to": "tag.kind", "split": ",", "values": {"Law": "legal", "Beds": "shelter"}},
 *     "Bring along": {"to": "required_document.document", "split": ";"},
 *     "No names taken": {"to": "tag.promise", "values": {"Y": "anonymous"}}
 *     …
 *     "constants": {"tag.cost": "free"}
 *
 * A constant counts in rows whose columns do not fill its field. Where no column says the kind of help, it is told
 * from the words of names and topics.
 *
 * Several columns may go to one field: texts of a service become paragraphs, numbers and languages records of
 * their own. Without a column for `service.id` a service keeps its id as long as its name and that of its
 * organization stay, and rows with the same names are one service at several places. A column for
 * `location.may_be_shown` or `organization.may_be_shown` is for `addressesMayBeShown` of the manifest.
 */
export const SpreadsheetMapping = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(1),
  columns: z.record(text(), Column),
  constants: z.optional(z.record(Field, text())),
});
export type SpreadsheetMapping = z.infer<typeof SpreadsheetMapping>;

/** The columns that a mapping names and a file does not have. */
export function missingColumns(
  mapping: SpreadsheetMapping,
  columns: readonly string[],
): readonly string[] {
  return Object.keys(mapping.columns).filter((column) => !columns.includes(column));
}

type Texts = Map<string, string>;

/** One row as a service of HSDS with everything nested in it; `undefined` when the row is empty. */
export function mapRow(
  cells: ReadonlyMap<string, string>,
  mapping: SpreadsheetMapping,
): object | undefined {
  const single = new Map<MappedTable, Texts>();
  const several = new Map<MappedTable, Texts[]>();
  for (const [column, target] of Object.entries(mapping.columns)) {
    const rule = typeof target === 'string' ? {to: target} : target;
    const [table, field] = partsOf(rule.to);
    const texts = textsOf(cells.get(column) ?? '', rule);
    if (isOnce(table)) join(single, table, field, texts);
    else place(several, table, field, texts, rule.with ?? {});
  }
  const isFilled = (texts: Texts) => [...texts.values()].some((one) => one !== '');
  const records = [...single.values(), ...[...several.values()].flat()];
  if (!records.some(isFilled)) return undefined;
  for (const [name, constant] of Object.entries(mapping.constants ?? {})) {
    const [table, field] = partsOf(name);
    if (table === TAG) {
      const tags = several.get(TAG) ?? [];
      if (!tags.some((tag) => (tag.get(field) ?? '') !== ''))
        tags.push(new Map([[field, constant]]));
      several.set(TAG, tags);
      continue;
    }
    // A constant alone makes no place and no number, but every row is a service of somebody.
    const always = table === 'service' || table === 'organization';
    if (always && !single.has(table)) single.set(table, new Map());
    const found = isOnce(table) ? [single.get(table) ?? new Map()] : (several.get(table) ?? []);
    const all = found.filter((record) => always || isFilled(record));
    for (const record of all) if (!record.has(field)) record.set(field, constant);
  }
  return nest(single, several);
}

/** Whether a row has one record of the table, and not as many as it has texts. */
function isOnce(table: MappedTable): boolean {
  return (
    table === 'service' || table === 'organization' || table === 'location' || table === 'address'
  );
}

function join(
  records: Map<MappedTable, Texts>,
  table: MappedTable,
  field: string,
  texts: readonly string[],
): void {
  const record = records.get(table) ?? new Map<string, string>();
  records.set(table, record);
  const filled = texts.filter((one) => one !== '');
  if (filled.length === 0) return;
  record.set(field, [record.get(field) ?? '', ...filled].filter(Boolean).join('\n\n'));
}

/** Puts texts into the first records of a table that do not have the field yet. */
function place(
  all: Map<MappedTable, Texts[]>,
  table: MappedTable,
  field: string,
  texts: readonly string[],
  others: Readonly<Record<string, string>>,
): void {
  const records = all.get(table) ?? [];
  all.set(table, records);
  for (const one of texts) {
    // An empty cell takes its turn, so that the second number meets the second extension.
    let record = records.find((known) => !known.has(field));
    if (record === undefined) records.push((record = new Map()));
    record.set(field, one);
    if (one !== '') for (const [name, other] of Object.entries(others)) record.set(name, other);
  }
}

function nest(single: ReadonlyMap<MappedTable, Texts>, several: ReadonlyMap<MappedTable, Texts[]>) {
  const one = (table: MappedTable) => clean(single.get(table) ?? new Map());
  const list = (table: MappedTable) =>
    (several.get(table) ?? []).map(clean).filter((record) => Object.keys(record).length > 0);
  const service = one('service');
  const organization = one('organization');
  const address = one('address');
  const location = one('location');
  const hasOrganization = Object.keys(organization).length > 0;
  const hasLocation = Object.keys(location).length > 0 || hasStreet(address);

  if (hasOrganization) organization['id'] ??= idOf(organization['name']);
  service['id'] ??= idOf(organization['id'], organization['name'], service['name']);
  if (hasLocation) {
    if (hasOrganization) location['organization_id'] ??= organization['id']!;
    // A place that one row shows and another hides has to be one place, so that it stays hidden.
    const {[MAY_BE_SHOWN]: _, ...whereabouts} = location;
    location['id'] ??= idOf(organization['id'], JSON.stringify([whereabouts, address]));
  }
  const place = {
    ...location,
    ...(hasStreet(address) ? {addresses: [address]} : {}),
    accessibility: list('accessibility'),
  };
  return {
    ...service,
    ...(hasOrganization ? {organization} : {}),
    ...(hasLocation
      ? {service_at_locations: [{id: `${service['id']} ${location['id']}`, location: place}]}
      : {}),
    phones: list('phone'),
    schedules: list('schedule'),
    service_areas: list('service_area'),
    languages: list('language'),
    additional_urls: list('url'),
    cost_options: list('cost_option'),
    required_documents: list('required_document'),
    attributes: list(TAG).flatMap((tag) =>
      Object.entries(tag).map(([label, value]) => ({label, value})),
    ),
  };
}

function hasStreet(address: Readonly<Record<string, string>>): boolean {
  return ['address_1', 'city', 'postal_code'].some((field) => address[field] !== undefined);
}

function clean(texts: Texts): Record<string, string> {
  return Object.fromEntries([...texts].filter(([, one]) => one !== ''));
}

function idOf(...parts: readonly (string | undefined)[]): string {
  return stableHash(
    parts.map((part) => part?.toLowerCase().replace(/\s+/g, ' ') ?? '').join('\n'),
  ).toString(36);
}

function textsOf(
  cell: string,
  {
    split,
    values,
    prefix = '',
  }: {
    split?: string | undefined;
    values?: Record<string, string> | undefined;
    prefix?: string | undefined;
  },
): string[] {
  const parts = split === undefined ? [cell] : cell.split(split).slice(0, MAX_PARTS);
  return parts.map((part) => {
    const trimmed = part.trim();
    const said =
      values === undefined ? trimmed : Object.hasOwn(values, trimmed) ? values[trimmed]! : '';
    return said === '' ? '' : prefix + said;
  });
}

function partsOf(field: string): [table: MappedTable, name: string] {
  const [table = '', name = ''] = field.split('.');
  return [table as MappedTable, name];
}

function isTable(name: string): name is (typeof TABLES)[number] {
  return (TABLES as readonly string[]).includes(name);
}
