import {parse} from 'csv-parse/browser/esm/sync';

/** One row of a CSV file: `line` is where it ends in the file (from 1), `cells` go by column name. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A CSV file that was read, or why it could not be. */
export type CsvTable =
  | {readonly ok: true; readonly columns: readonly string[]; readonly rows: readonly CsvRow[]}
  | {readonly ok: false; readonly why: string};

/**
 * Reads a CSV text whose first row names its columns.
 *
 * A byte order mark, quotes inside a cell, short rows and blank lines are borne with: a cell that is
 * missing is absent from `cells`, one without a column is left out. Never throws.
 */
export function readCsv(text: string): CsvTable {
  let records;
  try {
    records = parse(text, {
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    });
  } catch (error) {
    return {ok: false, why: error instanceof Error ? error.message : String(error)};
  }
  const [header, ...body] = records;
  if (header === undefined) return {ok: false, why: 'the file is empty'};
  const columns = header.record.map((name) => name.trim());
  const rows = body.map(({record, info}) => ({
    line: info.lines,
    cells: new Map(
      record
        .slice(0, columns.length)
        .map((cell, position): [string, string] => [columns[position] ?? '', cell]),
    ),
  }));
  return {ok: true, columns, rows};
}
