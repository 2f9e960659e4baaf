import {FIELDS, type FieldName} from './fields.ts';
import type {FieldSource, TableName, TableSource} from './manifest.ts';

type Cells = ReadonlyMap<string, string>;
type Fields<T extends TableName> = ReadonlyMap<FieldName<T>, string>;

/**
 * The records that one row gives for a table: none when it says nothing, several when a cell is split.
 */
export function rowVariants<T extends TableName>(
  table: T,
  source: TableSource,
  cells: Cells,
): Fields<T>[] {
  const base = new Map<FieldName<T>, string>();
  const several: [FieldName<T>, string[]][] = [];
  for (const [name, older] of FIELDS_OF[table]) {
    const field = name as FieldName<T>;
    if (source.columns === undefined) {
      const text = byName(field, older, cells);
      if (text !== '') base.set(field, text);
    } else if (Object.hasOwn(source.columns, name)) {
      const texts = textsOf(source.columns[name]!, cells).filter((text) => text !== '');
      if (texts.length > 1) several.push([field, texts]);
      else if (texts.length === 1) base.set(field, texts[0]!);
    }
    if (source.constants !== undefined && !base.has(field) && Object.hasOwn(source.constants, name))
      base.set(field, source.constants[name]!);
  }
  let variants = [base];
  for (const [field, texts] of several) {
    variants = variants.flatMap((fields) => texts.map((text) => new Map(fields).set(field, text)));
  }
  return variants.filter((fields) => saysSomething(table, source, fields));
}

/** Each field with its older names, which may also begin with the table's and end with uuid: `service_uuid`. */
const FIELDS_OF = Object.fromEntries(
  Object.entries(FIELDS).map(([table, fields]) => [
    table,
    Object.entries(fields as Readonly<Record<string, readonly string[]>>).map(([name, older]) => {
      const names = [name, ...older].flatMap((one) => [one, `${table}_${one}`]);
      return [name, [...names, ...names.map((one) => one.replace(/id$/, 'uuid'))].slice(1)];
    }),
  ]),
) as unknown as {readonly [T in TableName]: readonly (readonly [string, readonly string[]])[]};

/**
 * Whether a record holds more than pointers and constants.
 *
 * A file of locations that also has their text telephone numbers gives no phone for most of its rows.
 */
function saysSomething<T extends TableName>(
  table: T,
  source: TableSource,
  fields: Fields<T>,
): boolean {
  if (table === 'organization' || table === 'service' || table === 'location')
    return fields.size > 0;
  if (table === 'service_at_location') return fields.size > 1;
  const constants = source.constants ?? {};
  for (const name of fields.keys()) {
    if ((!/(^|_)id$/.test(name) || name === 'taxonomy_term_id') && !Object.hasOwn(constants, name))
      return true;
  }
  return false;
}

function byName(field: string, older: readonly string[], cells: Cells): string {
  const text = cells.get(field)?.trim() ?? '';
  if (text !== '') return text;
  for (const column of older) {
    const old = cells.get(column)?.trim() ?? '';
    if (old !== '') return old;
  }
  return '';
}

function textsOf(source: FieldSource, cells: Cells): string[] {
  const cell = (column: string) => cells.get(column)?.trim() ?? '';
  if (typeof source === 'string') return [cell(source)];
  if ('columns' in source) return [source.columns.map(cell).filter(Boolean).join('\n\n')];
  const text = cell(source.column);
  if ('split' in source) return text.split(source.split).map((part) => part.trim());
  return [Object.hasOwn(source.values, text) ? (source.values[text] ?? '') : ''];
}

/** The columns that a field is read from. */
export function columnsOf(source: FieldSource): readonly string[] {
  if (typeof source === 'string') return [source];
  return 'columns' in source ? source.columns : [source.column];
}
