import {execFile} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** A place that `exports` names: a file, or one for each condition. */
export type ExportTarget = string | {readonly [condition: string]: string};

/** What this repository uses of a package.json. */
export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly repository?: unknown;
  readonly type?: string;
  readonly sideEffects?: boolean | readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, ExportTarget>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package that is made to be published. */
export interface PublishedPackage {
  readonly folder: string;
  readonly json: PackageJson;
}

/** The packages that are made to be published, in the order of their names. */
export const publishedPackages = (): readonly PublishedPackage[] =>
  globSync('packages/*/package.json', {cwd: ROOT})
    .sort()
    .map((file) => ({
      folder: join(ROOT, dirname(file)),
      json: JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as PackageJson,
    }))
    .filter(({json}) => !json.private);

/** The name that npm gives the packed file of a package. */
export const tarballName = ({name, version}: PackageJson): string =>
  `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;

/** Packs every published package into `folder`, as `npm publish` would send it. Nothing is built. */
export const packInto = async (folder: string): Promise<void> => {
  const names = publishedPackages().flatMap(({json}) => ['--workspace', json.name]);
  const args = ['pack', ...names, '--pack-destination', folder, '--ignore-scripts', '--silent'];
  await promisify(execFile)('npm', args, {cwd: ROOT, maxBuffer: 16 * 1024 * 1024});
};

/** What can be imported: the entries of `exports` that are code, by the names that an embedder writes. */
export const codeEntries = ({name, exports = {}}: PackageJson): readonly string[] =>
  Object.entries(exports)
    .filter(([entry]) => !entry.endsWith('.json'))
    .map(([entry]) => name + entry.slice(1));
