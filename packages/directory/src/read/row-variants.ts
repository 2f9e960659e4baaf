import {FIELDS, type FieldName} from './fields.ts';
import type {FieldSource, TableName, TableSource} from './manifest.ts';
import {SmallMap} from './small-map.ts';

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
  const base: string[] = [];
  const several: [name: string, texts: string[]][] = [];
  for (const [name, older] of FIELDS_OF[table]) {
    const texts =
      source.columns === undefined ? [byName(name, older, cells)] : named(source, name, cells);
    const filled = texts.filter((text) => text !== '');
    if (
      filled.length === 0 &&
      source.constants !== undefined &&
      Object.hasOwn(source.constants, name)
    )
      filled.push(source.constants[name]!);
    if (filled.length > 1) several.push([name, filled]);
    else if (filled.length === 1) base.push(name, filled[0]!);
  }
  let variants = [base];
  for (const [name, texts] of several)
    variants = variants.flatMap((fields) => texts.map((text) => [...fields, name, text]));
  return variants
    .map((fields) => new SmallMap<FieldName<T>, string>(fields as FieldName<T>[]))
    .filter((fields) => saysSomething(table, source, fields));
}

function named(source: TableSource, name: string, cells: Cells): string[] {
  const columns = source.columns ?? {};
  return Object.hasOwn(columns, name) ? textsOf(columns[name]!, cells) : [];
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
