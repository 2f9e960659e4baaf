import {CsvParser, type CsvRow} from './csv-parser.ts';

/** A CSV file that was read, or why it could not be. */
export type CsvTable =
  | {readonly ok: true; readonly columns: readonly string[]; readonly rows: readonly CsvRow[]}
  | {readonly ok: false; readonly why: string};

/** Reads a whole CSV text at once, as {@link CsvParser} does. */
export function readCsv(text: string): CsvTable {
  let columns: readonly string[] | undefined;
  const rows: CsvRow[] = [];
  const parser = new CsvParser({
    columns: (names) => (columns = names),
    row: (row) => rows.push(row),
    quoteNotClosed: () => undefined,
  });
  parser.push(text);
  parser.end();
  return columns === undefined ? {ok: false, why: 'the file is empty'} : {ok: true, columns, rows};
}
