import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

import type {Config} from '@heard/schema';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const cli = join(
  createRequire(import.meta.url).resolve('@heard/cli/package.json'),
  '../dist/heard.js',
);

const heard = (...words: string[]) => {
  try {
    return execFileSync(process.execPath, [cli, ...words], {encoding: 'utf8', stdio: 'pipe'});
  } catch (error) {
    const {stderr, stdout} = error as {stderr?: string; stdout?: string};
    throw new Error(`heard ${words.join(' ')} failed:\n${stderr || stdout || String(error)}`, {
      cause: error,
    });
  }
};

/** The key files of the demonstration, in the order of the recipients and keys in `heard.config.json`. */
export const keyNames = [
  ['hotline-daily', 'hotline-recovery'],
  ['civil-rights-daily', 'civil-rights-recovery'],
] as const;

/** Makes the keys that are not there yet, and gives the public half of each. */
const publicKeys = (folder: string): string[][] =>
  keyNames.map((names) =>
    names.map((name) => {
      const file = join(folder, `${name}.key`);
      if (!existsSync(file)) heard('keygen', '-o', file);
      const key = /age1[0-9a-z]+/.exec(readFileSync(file, 'utf8'))?.[0];
      if (!key) throw new Error(`${file} is not a key file. Delete it, and start again.`);
      return key;
    }),
  );

/** The city's configuration, with the keys of this machine in place of the published ones. */
const ownConfig = (keys: readonly (readonly string[])[]): Config => {
  const config = JSON.parse(readFileSync(here('heard.config.json'), 'utf8')) as Config;
  const recipients = config.recipients.map((recipient, index) => ({
    ...recipient,
    keys: [...(keys[index] ?? recipient.keys ?? [])],
  }));
  return {...config, recipients};
};

/**
 * Puts into a page what lets the form appear sooner: the configuration itself, so that nobody has to wait for it,
 * and the tags of the release, which load the first page of the form while the browser still reads the head.
 */
const makeFast = (file: string, config: Config, snippet: string) => {
  const data = JSON.stringify(config).replaceAll('<', String.raw`\u003c`);
  const page = readFileSync(file, 'utf8')
    .replace('<script type="module" src="/heard/heard.js"></script>', () => snippet.trim())
    .replace('id="heard-config">', (start) => start + data);
  writeFileSync(file, page);
};

const isOlder = (file: string, than: string) =>
  !existsSync(file) || statSync(file).mtimeMs < statSync(than).mtimeMs;

/**
 * Puts the city's site together in `home`: its keys, its pages, its configuration and its directory, with
 * the same commands that a city would use. What is there already stays. `embed` is the folder of the built
 * script tag.
 */
export const assembleSite = (home: string, embed: string) => {
  const folder = join(home, 'site');
  const keys = join(home, 'keys');
  const directory = join(home, 'help.heard');
  const source = here('directory/illinois-legal-aid');
  mkdirSync(keys, {recursive: true, mode: 0o700});
  const config = ownConfig(publicKeys(keys));
  if (isOlder(directory, join(source, 'heard-directory.json')) || isOlder(directory, cli))
    heard('directory', 'build', source, '-o', directory, '--unpacked');
  rmSync(folder, {recursive: true, force: true});
  cpSync(here('page'), folder, {recursive: true});
  cpSync(directory, join(folder, 'help.heard'));
  writeFileSync(join(folder, 'help.heard.br'), brotliCompressSync(readFileSync(directory)));
  writeFileSync(join(folder, 'heard.config.json'), JSON.stringify(config, null, 2));
  heard('check-config', join(folder, 'heard.config.json'));
  const snippet = readFileSync(join(embed, 'snippet.html'), 'utf8');
  for (const page of ['index.html', 'es/index.html']) makeFast(join(folder, page), config, snippet);
  return {folder, config, keyFile: join(keys, `${keyNames[0][0]}.key`)};
};
