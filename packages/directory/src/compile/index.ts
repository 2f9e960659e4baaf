/** Reading and compiling a directory: for the command line and for build scripts, not for pages. */
export {
  buildDirectory,
  buildDirectoryFrom,
  type BuildDirectoryFromOptions,
  type BuildDirectoryOptions,
  type BuildDirectoryResult,
} from './build-directory.ts';
export {describeFinding, FindingReason, type Finding} from '../findings/finding.ts';
export {HsdsApiError, readHsdsApi, type ApiAnswer, type HsdsApiOptions} from '../read/hsds-api.ts';
export {Findings} from '../findings/findings.ts';
export {DirectoryManifest} from '../read/manifest.ts';
export {SpreadsheetMapping} from '../read/mapping.ts';
export type {PackageFiles} from '../read/read-package.ts';
export type {RowCounts} from '../read/record-intake.ts';
export type {Source, SourceObjects, SourceText} from '../read/source-reader.ts';
export {packDirectory, type PackedDirectory, type PackOptions} from '../packed/pack-directory.ts';
export type {Thesaurus} from '../thesaurus/thesaurus.ts';
