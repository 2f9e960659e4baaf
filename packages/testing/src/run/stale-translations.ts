import {spawnSync} from 'node:child_process';
import {globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const WRITTEN = ['xliff/*.xlf', 'src/locale/generated/*.ts'];

/**
 * The files of a package that extracting the sentences and building the locales would change. The
 * package's own `i18n` script does both; then everything is put back as it was.
 */
export function staleTranslations(folder: string): readonly string[] {
  const before = read(folder);
  const {status, error, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'i18n'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const after = read(folder);
  restore(folder, before, after);
  if (status !== 0)
    throw new Error(`\`npm run i18n\` failed in ${folder}:\n${error ?? ''}${stdout}${stderr}`);
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
}

type Files = ReadonlyMap<string, string>;

function read(folder: string): Files {
  return new Map(
    globSync(WRITTEN, {cwd: folder}).map((file) => [
      file,
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );
}

function restore(folder: string, before: Files, after: Files): void {
  for (const [file, text] of before) {
    if (after.get(file) !== text) writeFileSync(join(folder, file), text);
  }
  for (const file of after.keys()) if (!before.has(file)) rmSync(join(folder, file));
}
