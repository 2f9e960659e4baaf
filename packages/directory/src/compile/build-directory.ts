import {Directory} from '@heard/schema';
import * as z from 'zod/mini';
import type {Finding} from '../findings/finding.ts';
import {Findings} from '../findings/findings.ts';
import {DirectoryManifest} from '../read/manifest.ts';
import {
  PackageReader,
  readRecords,
  type PackageFiles,
  type RowCounts,
} from '../read/read-package.ts';
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
 * Builds a compiled directory from the files of a data package.
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
  const parsed = z.safeParse(DirectoryManifest, options.manifest);
  if (!parsed.success) {
    return failed(parsed.error.issues.map(({path, message}) => [path.join('.'), message]));
  }
  const manifest = parsed.data;
  if (!isTimeZone(manifest.timeZone)) {
    return failed([['timeZone', 'is no time zone of the IANA database, like America/Chicago']]);
  }

  const findings = new Findings();
  const reader = new PackageReader(options.files, findings);
  const {records, rows} = readRecords(manifest, reader);
  const confidentiality = new Confidentiality(manifest, reader);
  const compilation = startCompilation(manifest, records, confidentiality, findings);
  const directory = compileDirectory(compilation, options.builtOn);
  if (directory.services.length === 0) {
    const problems = findings.list.filter(({row}) => row === 0).map(explainFile);
    return failed([...problems, ['tables.service', 'gives no service']]);
  }
  return {ok: true, directory: z.parse(Directory, directory), findings: findings.list, rows};
}

function explainFile({file, field, why, value = ''}: Finding): [string, string] {
  if (why === 'file missing') return [file, 'is not there'];
  if (why === 'column missing') return [file, `has no column ${JSON.stringify(field)}`];
  return [file, `${why} ${value}`.trim()];
}

function failed(problems: readonly (readonly [string, string])[]): BuildDirectoryResult {
  return {ok: false, problems: problems.map(([path, message]) => ({path, message}))};
}
