/**
 * Builds everything, unless nothing that goes into a build has changed since the last one that
 * succeeded. `npm run build:if-changed`
 */
import {spawnSync} from 'node:child_process';
import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {hashFiles} from './hash-files.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const STORED = `${ROOT}node_modules/.cache/heard-build`;

/** What the packages are built from, and what decides how. */
const SOURCES = [
  'packages/*/src/**/*',
  'packages/*/public/**/*',
  'packages/*/*.json',
  'packages/*/*.html',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];
const NOT_BUILT = /\.(test|fixture)\.ts$|^packages\/testing\/(?!src\/bundling\/)/u;

const files = globSync(SOURCES, {cwd: ROOT}).filter((file) => !NOT_BUILT.test(file));
const hash = hashFiles(ROOT, files);
const built = globSync('packages/*/package.json', {cwd: ROOT}).every((file) =>
  existsSync(join(ROOT, dirname(file), 'dist')),
);

if (!built || !existsSync(STORED) || readFileSync(STORED, 'utf8') !== hash) {
  console.log('Building …');
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {cwd: ROOT, stdio: 'inherit'});
  if (status === 0) {
    mkdirSync(dirname(STORED), {recursive: true});
    writeFileSync(STORED, hash);
  }
  process.exitCode = status ?? 1;
}
