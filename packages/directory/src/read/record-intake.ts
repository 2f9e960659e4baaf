import type {Findings} from '../findings/findings.ts';
import type {CsvRow} from './csv-parser.ts';
import type {HsdsRecord, HsdsRecords} from './hsds-records.ts';
import type {DirectoryManifest, DisplayFlag, TableName, TableSource} from './manifest.ts';
import {columnsOf, rowVariants} from './row-variants.ts';
import {TABLE_NAMES} from './table-names.ts';

/** How many rows each table's files hold, before anything is put together or dropped. */
export type RowCounts = {readonly [T in TableName]: number};

/** What tells whether places may be shown: the rows of a file, and which columns it was expected to have. */
export interface PackageReader {
  rows(file: string): Iterable<{readonly cells: ReadonlyMap<string, string>}>;
  expectColumns(file: string, columns: readonly string[]): void;
}

/** One object of a source, already sorted into its table. */
export interface SourceObject<T extends TableName = TableName> {
  readonly table: T;
  readonly row: number;
  readonly path: string;
  /** Its texts by the source's own names. */
  readonly cells: ReadonlyMap<string, string>;
  /** It only adds to a record with the same id that is there. */
  readonly fills?: boolean;
}

interface Route {
  readonly table: TableName;
  readonly source: TableSource;
  readonly records: HsdsRecord<TableName>[];
  readonly fills: boolean;
}

interface KnownFile {
  columns: Set<string>;
  rows: number;
}

/**
 * Where the rows and objects of all sources come together as the records that the compiler takes.
 *
 * Files of a manifest's `tables` are expected; sources that say by themselves what they are get added
 * with {@link RecordIntake.add}. Rows of files that nobody wants are passed over.
 */
export class RecordIntake implements PackageReader {
  readonly #findings: Findings;
  readonly #flags: readonly DisplayFlag[];
  readonly #routes = new Map<string, Route[]>();
  readonly #tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Record<
    TableName,
    Route[]
  >;
  readonly #files = new Map<string, KnownFile>();
  readonly #flagRows = new Map<string, {cells: ReadonlyMap<string, string>}[]>();

  constructor(manifest: DirectoryManifest, findings: Findings) {
    this.#findings = findings;
    const rule = manifest.addressesMayBeShown;
    this.#flags = rule === undefined || rule === 'all' ? [] : rule;
    for (const table of TABLE_NAMES) {
      for (const [position, source] of (manifest.tables?.[table] ?? []).entries())
        this.add(table, source, position > 0);
    }
  }

  /** The columns that say whether a place may be shown. */
  get flagColumns(): readonly string[] {
    return this.#flags.map(({column}) => column);
  }

  /** Whether it depends on organizations which places may be shown. */
  get asksOrganizations(): boolean {
    return this.#flags.some(({table}) => table === 'organization');
  }

  /** Lets a file give records of a table. `fills`: they only add to records that are there. */
  add(table: TableName, source: TableSource, fills = false): void {
    const route = {table, source, records: [], fills};
    this.#tables[table].push(route);
    const routes = this.#routes.get(source.file);
    if (routes === undefined) this.#routes.set(source.file, [route]);
    else routes.push(route);
  }

  /** Whether anything of a file is wanted. */
  wants(file: string): boolean {
    return this.#routes.has(file) || this.#flags.some((flag) => flag.file === file);
  }

  /** Tells that a file is there, and the names of its columns. */
  file(name: string, columns: readonly string[]): void {
    const known = this.#files.get(name) ?? {columns: new Set(), rows: 0};
    for (const column of columns) known.columns.add(column);
    this.#files.set(name, known);
  }

  /** Takes a row of a CSV file, for every table that the file feeds. */
  row(file: string, {line, cells}: CsvRow): void {
    const known = this.#files.get(file);
    if (known) known.rows++;
    for (const route of this.#routes.get(file) ?? []) this.#take(route, file, line, '', cells);
    for (const flag of this.#flags) if (flag.file === file) this.#flag(flag, cells);
  }

  /** Takes an object of JSON; gives the fields that were understood. */
  object(
    file: string,
    {table, row, path, cells, fills = false}: SourceObject,
  ): ReadonlyMap<string, string> | undefined {
    let route = this.#routes.get(file)?.find((one) => one.table === table);
    if (route === undefined) {
      this.add(table, {file});
      route = this.#routes.get(file)!.at(-1)!;
    }
    this.#take(route, file, row, path, cells, fills);
    return route.records.at(-1)?.fields;
  }

  /** Takes the flags of an object whose record is there already. */
  flagged(table: TableName, cells: ReadonlyMap<string, string>): void {
    for (const flag of this.#flags) if (flag.file === table) this.#flag(flag, cells);
  }

  /** The rows of a file in which flags were looked for. */
  rows(file: string): readonly {readonly cells: ReadonlyMap<string, string>}[] {
    return this.#flagRows.get(file) ?? [];
  }

  /** Notes every column that the manifest names and the file does not have. */
  expectColumns(file: string, columns: readonly string[]): void {
    const known = this.#files.get(file);
    for (const column of columns) {
      if (known && !known.columns.has(column)) this.#findings.file(file, column, 'column missing');
    }
  }

  /** All records, in the order of the manifest. Notes files and columns that it names and that are not there. */
  finish(): {records: HsdsRecords; rows: RowCounts} {
    // What fills comes after what it fills, whatever the order of the files.
    for (const table of TABLE_NAMES)
      this.#tables[table].sort((a, b) => Number(a.fills) - Number(b.fills));
    const routes = TABLE_NAMES.flatMap((table) => this.#tables[table]);
    const files = [...routes.map(({source}) => source.file), ...this.#flags.map(({file}) => file)];
    for (const file of new Set(files))
      if (!this.#files.has(file)) this.#findings.file(file, '', 'file missing');
    for (const {source} of routes)
      this.expectColumns(source.file, Object.values(source.columns ?? {}).flatMap(columnsOf));
    const counted = (table: TableName) => {
      const [first] = this.#tables[table];
      if (first === undefined) return 0;
      const rows = this.#files.get(first.source.file)?.rows ?? 0;
      return rows > 0
        ? rows
        : this.#tables[table].reduce((sum, one) => sum + one.records.length, 0);
    };
    return {
      records: Object.fromEntries(
        TABLE_NAMES.map((table) => [table, this.#tables[table].flatMap(({records}) => records)]),
      ) as unknown as HsdsRecords,
      rows: Object.fromEntries(
        TABLE_NAMES.map((table) => [table, counted(table)]),
      ) as unknown as RowCounts,
    };
  }

  #take(
    route: Route,
    file: string,
    row: number,
    path: string,
    cells: ReadonlyMap<string, string>,
    fills = route.fills,
  ): void {
    // A flag without a file of its own is a field of the organizations or locations themselves.
    if (!fills) this.flagged(route.table, cells);
    for (const fields of rowVariants(route.table, route.source, cells)) {
      route.records.push({
        file,
        row,
        fields,
        ...(path === '' ? {} : {path}),
        ...(fills ? {fills: true} : {}),
      });
    }
  }

  #flag(flag: DisplayFlag, cells: ReadonlyMap<string, string>): void {
    const kept = new Map<string, string>();
    for (const column of [flag.id, flag.column]) {
      const text = cells.get(column);
      if (text !== undefined) kept.set(column, text);
    }
    const rows = this.#flagRows.get(flag.file);
    if (rows === undefined) this.#flagRows.set(flag.file, [{cells: kept}]);
    else rows.push({cells: kept});
    if (!this.#files.has(flag.file)) this.file(flag.file, []);
    const known = this.#files.get(flag.file)!;
    for (const column of kept.keys()) known.columns.add(column);
  }
}
