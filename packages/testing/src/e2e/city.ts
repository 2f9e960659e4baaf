import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const START = join(ROOT, 'examples/city-site/start.ts');
const LIMIT_MS = 90_000;

/** A folder for everything that a city keeps, and for what a test needs beside it. */
export interface Home {
  readonly folder: string;
  readonly keyFile: (name: KeyName) => string;
  readonly remove: () => void;
}

/** The key files that the city makes: the daily and the spare one of each recipient. */
export const KeyName = [
  'hotline-daily',
  'hotline-recovery',
  'civil-rights-daily',
  'civil-rights-recovery',
] as const;
export type KeyName = (typeof KeyName)[number];

export const makeHome = (): Home => {
  const folder = mkdtempSync(join(tmpdir(), 'heard-e2e-'));
  return {
    folder,
    keyFile: (name) => join(folder, 'keys', `${name}.key`),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
};

/** The program behind `npm start`, in a process of its own. */
export interface CityProcess {
  /** Everything it has printed, on both channels. */
  readonly output: () => string;
  /** Its exit code, once it has ended; `null` when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Presses Ctrl-C, and waits for the end. */
  readonly interrupt: () => Promise<number | null>;
  /** The first match of a pattern in what it prints. Rejects when it ends without one. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
}

/** Runs the city's start file with this environment; `HEARD_HOME` and `PORT` belong in it. */
export const runCity = (environment: Readonly<Record<string, string>>): CityProcess => {
  const {DATABASE_URL: _database, ...rest} = process.env;
  const child = spawn(process.execPath, [START], {
    cwd: ROOT,
    env: {...rest, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let output = '';
  const listeners = new Set<() => void>();
  for (const channel of [child.stdout, child.stderr])
    channel.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  const ended = once(child, 'close').then(([code]) => {
    process.off('exit', kill);
    return code as number | null;
  });
  return {
    output: () => output,
    ended,
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const fail = (why: string) => {
          stop();
          reject(new Error(`The city ${why} and never said ${pattern}:\n${output}`));
        };
        const limit = setTimeout(() => fail('took too long'), LIMIT_MS);
        const stop = () => {
          clearTimeout(limit);
          listeners.delete(look);
        };
        const look = () => {
          const match = pattern.exec(output);
          if (!match) return;
          stop();
          resolve(match);
        };
        listeners.add(look);
        look();
        void ended.then((code) => fail(`ended (exit code ${code})`));
      }),
  };
};

/** A city that answers requests. */
export interface City extends CityProcess {
  readonly url: string;
}

/** Starts the city in `home`, on any free port unless one is named; resolves when it answers. */
export const startCity = async (
  {folder}: Home,
  {port = 0, databaseUrl}: {readonly port?: number; readonly databaseUrl?: string | undefined} = {},
): Promise<City> => {
  const city = runCity({
    HEARD_HOME: folder,
    PORT: String(port),
    ...(databaseUrl ? {DATABASE_URL: databaseUrl} : {}),
  });
  const [, url = ''] = await city.says(/The city page\s+(http:\/\/localhost:\d+)\//u);
  return {...city, url};
};
