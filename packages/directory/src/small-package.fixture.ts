import {buildDirectory, type BuildDirectoryResult} from './compile/index.ts';

type Row = {readonly [column: string]: string};
type Tables = {readonly [table: string]: readonly Row[]};

/** Writes rows as CSV, every cell in quotes. */
export function csv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return [columns.map(cell).join(','), ...lines].join('\n');
}

/**
 * Builds a directory from tables written down in a test. The columns have HSDS 3.1 names; a table
 * `flags` (id, show) decides which organizations' places may be shown.
 */
export function buildSmall(
  tables: Tables,
  manifest: Readonly<Record<string, unknown>> = {},
): BuildDirectoryResult {
  const names = Object.keys(tables).filter((table) => table !== 'flags');
  const flag = {
    table: 'organization',
    file: 'flags.csv',
    id: 'id',
    column: 'show',
    values: ['Yes'],
  };
  return buildDirectory({
    manifest: {
      version: 1,
      name: 'Help in Testville',
      source: {name: 'A test', licence: 'CC0-1.0'},
      language: 'en',
      timeZone: 'America/Chicago',
      country: 'US',
      tables: Object.fromEntries(names.map((table) => [table, [{file: `${table}.csv`}]])),
      ...('flags' in tables ? {addressesMayBeShown: [flag]} : {}),
      ...manifest,
    },
    files: new Map(Object.entries(tables).map(([table, rows]) => [`${table}.csv`, csv(rows)])),
    builtOn: '2026-01-31',
  });
}

/** The result, when the test needs it to be one. */
export function built(result: BuildDirectoryResult): Extract<BuildDirectoryResult, {ok: true}> {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}
