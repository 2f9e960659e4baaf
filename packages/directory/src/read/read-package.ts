import type {Findings} from '../findings/findings.ts';
import {readCsv, type CsvRow, type CsvTable} from './csv.ts';
import {FIELDS, type FieldName} from './fields.ts';
import type {HsdsRecord, HsdsRecords} from './hsds-records.ts';
import type {DirectoryManifest, FieldSource, TableName, TableSource} from './manifest.ts';

/** The texts of a data package by file name. */
export type PackageFiles = ReadonlyMap<string, string>;

/** How many rows each table's files hold, before anything is put together or dropped. */
export type RowCounts = {readonly [T in TableName]: number};

/** Reads the CSV files of a package, each once however many tables it feeds. */
export class PackageReader {
  readonly #files: PackageFiles;
  readonly #findings: Findings;
  readonly #tables = new Map<string, CsvTable>();

  constructor(files: PackageFiles, findings: Findings) {
    this.#files = files;
    this.#findings = findings;
  }

  /** The rows of a file; none, and a finding, when there is no such file or it cannot be read. */
  rows(file: string): readonly CsvRow[] {
    const table = this.#table(file);
    return table.ok ? table.rows : [];
  }

  /** Notes every column that the manifest names and the file does not have. */
  expectColumns(file: string, columns: readonly string[]): void {
    const table = this.#table(file);
    if (!table.ok) return;
    for (const column of columns) {
      if (!table.columns.includes(column)) this.#findings.file(file, column, 'column missing');
    }
  }

  #table(file: string): CsvTable {
    let table = this.#tables.get(file);
    if (table === undefined) {
      const text = this.#files.get(file);
      if (text === undefined) {
        table = {ok: false, why: 'missing'};
        this.#findings.file(file, '', 'file missing');
      } else {
        table = readCsv(text);
        if (!table.ok) this.#findings.file(file, '', 'file unreadable', table.why);
        else if (text.includes('\uFFFD')) this.#findings.file(file, '', 'characters lost');
      }
      this.#tables.set(file, table);
    }
    return table;
  }
}

/** Reads all tables that the manifest names. */
export function readRecords(
  manifest: DirectoryManifest,
  reader: PackageReader,
): {records: HsdsRecords; rows: RowCounts} {
  const rows: Partial<Record<TableName, number>> = {};
  const read = <T extends TableName>(table: T): readonly HsdsRecord<T>[] => {
    const sources = manifest.tables[table] ?? [];
    rows[table] = sources.length === 0 ? 0 : reader.rows(sources[0]!.file).length;
    return sources.flatMap((source) => readSource(table, source, reader));
  };
  const records: HsdsRecords = {
    organization: read('organization'),
    service: read('service'),
    location: read('location'),
    service_at_location: read('service_at_location'),
    address: read('address'),
    phone: read('phone'),
    schedule: read('schedule'),
    service_area: read('service_area'),
    language: read('language'),
    url: read('url'),
  };
  return {records, rows: rows as RowCounts};
}

function readSource<T extends TableName>(
  table: T,
  source: TableSource,
  reader: PackageReader,
): HsdsRecord<T>[] {
  reader.expectColumns(source.file, Object.values(source.columns ?? {}).flatMap(columnsOf));
  const names = Object.keys(FIELDS[table]) as FieldName<T>[];
  return reader.rows(source.file).flatMap((row) => {
    let variants: Map<FieldName<T>, string>[] = [new Map()];
    for (const name of names) {
      const texts =
        source.columns === undefined ? [byName(table, name, row)] : named(source, name, row);
      const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
      if (filled.length === 0) filled.push(source.constants?.[name] ?? '');
      variants = variants.flatMap((fields) =>
        filled.map((text) => (text === '' ? fields : new Map(fields).set(name, text))),
      );
    }
    return variants
      .filter((fields) => saysSomething(table, source, fields))
      .map((fields) => ({file: source.file, row: row.line, fields}));
  });
}

/**
 * Whether a record holds more than pointers and constants.
 *
 * A file of locations that also has their text telephone numbers gives no phone for most of its rows.
 */
function saysSomething<T extends TableName>(
  table: T,
  source: TableSource,
  fields: ReadonlyMap<FieldName<T>, string>,
): boolean {
  if (table === 'organization' || table === 'service' || table === 'location')
    return fields.size > 0;
  if (table === 'service_at_location') return fields.size > 1;
  const constants = source.constants ?? {};
  return [...fields.keys()].some(
    (name) => !/(^|_)id$/.test(name) && !Object.hasOwn(constants, name),
  );
}

function byName<T extends TableName>(table: T, name: FieldName<T>, row: CsvRow): string {
  const older = (FIELDS[table] as Record<string, readonly string[]>)[name] ?? [];
  for (const column of [name, ...older]) {
    const text = row.cells.get(column);
    if (text !== undefined) return text;
  }
  return '';
}

function named(source: TableSource, name: string, row: CsvRow): string[] {
  const columns = source.columns ?? {};
  const field = Object.hasOwn(columns, name) ? columns[name] : undefined;
  return field === undefined ? [] : textsOf(field, row);
}

function textsOf(source: FieldSource, row: CsvRow): string[] {
  const cell = (column: string) => row.cells.get(column)?.trim() ?? '';
  if (typeof source === 'string') return [cell(source)];
  if ('columns' in source) return [source.columns.map(cell).filter(Boolean).join('\n\n')];
  const text = cell(source.column);
  if ('split' in source) return text.split(source.split);
  return [Object.hasOwn(source.values, text) ? (source.values[text] ?? '') : ''];
}

function columnsOf(source: FieldSource): readonly string[] {
  if (typeof source === 'string') return [source];
  return 'columns' in source ? source.columns : [source.column];
}
