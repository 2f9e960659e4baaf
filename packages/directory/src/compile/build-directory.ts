import {Directory} from '@heard/schema';
import * as z from 'zod/mini';
import type {Finding} from '../findings/finding.ts';
import {Findings} from '../findings/findings.ts';
import {completeManifest, DirectoryManifest} from '../read/manifest.ts';
import {SpreadsheetMapping} from '../read/mapping.ts';
import {readPackage, type PackageFiles} from '../read/read-package.ts';
import {RecordIntake, type RowCounts} from '../read/record-intake.ts';
import {SourceReader, type Source} from '../read/source-reader.ts';
import {compileDirectory} from './compile-directory.ts';
import {Confidentiality} from './confidentiality.ts';
import {startCompilation} from './compilation.ts';
import {isTimeZone} from './time-zone.ts';

/** What a directory is built from. */
export interface BuildDirectoryOptions {
  /** The content of `heard-directory.json`, parsed. */
  readonly manifest: unknown;
  /** The text of every file that the manifest names, by its name there. */
  readonly files: PackageFiles;
  /** The day of building, `YYYY-MM-DD`. */
  readonly builtOn: string;
}

/** What a directory is built from that is read as it comes in. */
export interface BuildDirectoryFromOptions {
  /** The content of `heard-directory.json`, parsed. */
  readonly manifest: unknown;
  /** The data, one source after the other. With `tables` in the manifest only files that it names are read. */
  readonly sources: Iterable<Source> | AsyncIterable<Source>;
  /** For a spreadsheet: which column is which field ({@link SpreadsheetMapping}), parsed. */
  readonly mapping?: unknown;
  /** The day of building, `YYYY-MM-DD`. */
  readonly builtOn: string;
  /** What was found before reading, when the texts were fetched and decoded. */
  readonly findings?: Findings;
}

/** A directory with what was found on the way, or what is wrong with the manifest. */
export type BuildDirectoryResult =
  | {
      readonly ok: true;
      readonly directory: Directory;
      readonly findings: readonly Finding[];
      /** The rows of the first file of each table, before anything was dropped. */
      readonly rows: RowCounts;
    }
  | {
      readonly ok: false;
      readonly problems: readonly {readonly path: string; readonly message: string}[];
    };

/**
 * Builds a compiled directory from the CSV files of a data package.
 *
 *     const result = buildDirectory({manifest, files: new Map([['services.csv', text]]), builtOn});
 *     if (result.ok) await writeFile('directory.json', JSON.stringify(result.directory));
 *
 * Dirty data never makes it fail: what cannot be used is dropped and reported as a finding. Only a
 * manifest of the wrong shape and a package without a single service give `ok: false`; `path` is then a
 * field of the manifest or a file. The result
 * obeys the schema `Directory`. No files are read, no clock is looked at.
 */
export function buildDirectory(options: BuildDirectoryOptions): BuildDirectoryResult {
  const checked = checkManifest(options.manifest);
  if ('problems' in checked) return failed(checked.problems);
  const findings = new Findings();
  const intake = new RecordIntake(checked.manifest, findings);
  readPackage(options.files, intake, findings);
  return compile(checked.manifest, intake, findings, options.builtOn, []);
}

/**
 * Builds a compiled directory from sources of any kind, which go through once and are not kept: HSDS 3.1 as JSON
 * (one service, a list, an answer of the API, tabular), NDJSON, CSV files of HSDS 3, 2 and 1.1, a spreadsheet
 * with a mapping. What a source is, is told by its content.
 *
 *     const sources = [{name: 'services.ndjson', chunks: createReadStream(path, 'utf8')}];
 *     const result = await buildDirectoryFrom({manifest, sources, builtOn});
 *
 * Promises what {@link buildDirectory} does. Rejects only when reading a source does.
 */
export async function buildDirectoryFrom(
  options: BuildDirectoryFromOptions,
): Promise<BuildDirectoryResult> {
  const checked = checkManifest(options.manifest);
  if ('problems' in checked) return failed(checked.problems);
  let mapping: SpreadsheetMapping | undefined;
  if (options.mapping !== undefined) {
    const parsed = z.safeParse(SpreadsheetMapping, options.mapping);
    if (!parsed.success) return failed(explainIssues(parsed.error.issues, 'mapping'));
    mapping = parsed.data;
  }
  const findings = options.findings ?? new Findings();
  const intake = new RecordIntake(checked.manifest, findings);
  const named = checked.manifest.tables !== undefined;
  const reader = new SourceReader(intake, findings, {mapping, named});
  for await (const source of options.sources) await reader.read(source);
  const problems = reader.problems.map(({path, message}) => [path, message] as const);
  return compile(checked.manifest, intake, findings, options.builtOn, problems);
}

function checkManifest(
  manifest: unknown,
): {manifest: DirectoryManifest} | {problems: [string, string][]} {
  const parsed = z.safeParse(DirectoryManifest, manifest);
  if (!parsed.success) return {problems: explainIssues(parsed.error.issues)};
  if (!isTimeZone(parsed.data.timeZone)) {
    return {
      problems: [['timeZone', 'is no time zone of the IANA database, like America/Chicago']],
    };
  }
  return {manifest: completeManifest(parsed.data)};
}

function compile(
  manifest: DirectoryManifest,
  intake: RecordIntake,
  findings: Findings,
  builtOn: string,
  problems: readonly (readonly [string, string])[],
): BuildDirectoryResult {
  const {records, rows} = intake.finish();
  const confidentiality = new Confidentiality(manifest, intake);
  const compilation = startCompilation(manifest, records, confidentiality, findings, builtOn);
  const directory = compileDirectory(compilation);
  if (directory.services.length === 0) {
    const explained = problems.length > 0 ? problems : wholeFiles(findings).map(explainFile);
    const where = manifest.tables === undefined ? 'data' : 'tables.service';
    return failed([...explained, [where, 'gives no service']]);
  }
  return {ok: true, directory: z.parse(Directory, directory), findings: findings.list, rows};
}

function wholeFiles(findings: Findings): readonly Finding[] {
  return findings.list.filter(({row, why}) => row === 0 || why === 'JSON unreadable').slice(0, 20);
}

function explainIssues(
  issues: readonly {readonly path: readonly PropertyKey[]; readonly message: string}[],
  where = '',
): [string, string][] {
  return issues.map(({path, message}) => [
    [where, ...path].filter((part) => part !== '').join('.'),
    message,
  ]);
}

function explainFile({file, field, why, value = ''}: Finding): [string, string] {
  if (why === 'file missing') return [file, 'is not there'];
  if (why === 'column missing') return [file, `has no column ${JSON.stringify(field)}`];
  return [file, `${why} ${value}`.trim()];
}

function failed(problems: readonly (readonly [string, string])[]): BuildDirectoryResult {
  return {ok: false, problems: problems.map(([path, message]) => ({path, message}))};
}
