/** Reading and compiling a directory: for the command line and for build scripts, not for pages. */
export {
  buildDirectory,
  type BuildDirectoryOptions,
  type BuildDirectoryResult,
} from './build-directory.ts';
export {describeFinding, FindingReason, type Finding} from '../findings/finding.ts';
export {DirectoryManifest} from '../read/manifest.ts';
export type {PackageFiles, RowCounts} from '../read/read-package.ts';
