import {readFile} from 'node:fs/promises';

import {Config, objectSizeLimit} from '@heard/schema';

import {defaultObjectLimits, type ObjectLimits} from '../objects/object-limits.ts';
import {describeMistakes} from '../mistakes/describe-mistakes.ts';
import {tenantsFromConfigs} from '../tenants/tenants.ts';
import {readFrames, readScripts} from './frame-settings.ts';
import type {DatabasePlace} from './open-database.ts';
import {readRetention} from './retention-setting.ts';
import {StartError} from './start-error.ts';
import type {StartOptions} from './start-server.ts';

export type Environment = {readonly [name: string]: string | undefined};

/**
 * What the environment asks for: `PORT`, `HOST`, `DATABASE_URL` or `HEARD_DATA`, `HEARD_CONFIGS`,
 * `HEARD_ORIGIN`, `HEARD_OBJECT_MB`, `HEARD_UNBOUND_MB`, `HEARD_FRAMES`, `HEARD_SCRIPTS`, `HEARD_RETENTION`,
 * `HEARD_DRAIN_SECONDS`. An empty variable counts as absent. Rejects with a {@link StartError} that names the
 * variable, or the file and every mistake in it.
 */
export async function readSettings(environment: Environment): Promise<StartOptions> {
  const read = (name: string) => environment[name] || undefined;
  const port = readPort(read('PORT') ?? '4400');
  const origin = readOrigin(read('HEARD_ORIGIN'));
  const place = readPlace(environment);
  const drain = readDrain(read('HEARD_DRAIN_SECONDS') ?? '0');
  const objectLimits = readObjectLimits(read);
  const configs = await readConfigs(read('HEARD_CONFIGS'));
  for (const config of configs) checkFileLimit(config, objectLimits);
  const host = read('HOST') ?? '127.0.0.1';
  const frames = readFrames(read('HEARD_FRAMES'), {configs, host, origin});
  const sites = await readScripts(read('HEARD_SCRIPTS'), frames.size > 0);
  return {
    port,
    host,
    tenants: tenantsFromConfigs(configs, frames, readRetention(read('HEARD_RETENTION'), configs)),
    sites,
    objectLimits,
    drain,
    ...(origin !== undefined && {origin}),
    ...place,
  };
}

/** Where the environment says that the database is: `DATABASE_URL`, else `HEARD_DATA`. Throws a {@link StartError}. */
export const readPlace = (environment: Environment): DatabasePlace => {
  const databaseUrl = environment['DATABASE_URL'] || undefined;
  return databaseUrl === undefined
    ? {dataFolder: environment['HEARD_DATA'] || '.heard/database'}
    : {databaseUrl: checkDatabaseUrl(databaseUrl)};
};

/** Milliseconds. */
const readDrain = (text: string): number => {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= 600) return seconds * 1_000;
  throw new StartError(
    `HEARD_DRAIN_SECONDS is "${text}". It has to be a whole number from 0 to 600.`,
  );
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`PORT is "${text}". It has to be a number from 1 to 65535, such as 4400.`);
};

const readOrigin = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin !== 'null' && (text === origin || text === `${origin}/`)) return origin;
  throw new StartError(
    `HEARD_ORIGIN is "${text}". It has to be scheme and host alone, such as https://intake.example.org`,
  );
};

/** A mebibyte, which everybody calls a megabyte. */
const megabyte = 1_048_576;

const readMegabytes = (name: string, text: string | undefined, most: number) => {
  if (text === undefined) return undefined;
  const megabytes = Number(text);
  if (Number.isInteger(megabytes) && megabytes >= 1 && megabytes <= most) {
    return megabytes * megabyte;
  }
  throw new StartError(`${name} is "${text}". It has to be a whole number from 1 to ${most}.`);
};

const readObjectLimits = (read: (name: string) => string | undefined): ObjectLimits => {
  // A size is kept as a number of 32 bits.
  const objectBytes = readMegabytes('HEARD_OBJECT_MB', read('HEARD_OBJECT_MB'), 2_047);
  const unboundBytes = readMegabytes('HEARD_UNBOUND_MB', read('HEARD_UNBOUND_MB'), 1_000_000);
  const limits = {
    ...defaultObjectLimits,
    ...(objectBytes !== undefined && {objectBytes}),
    ...(unboundBytes !== undefined && {unboundBytes}),
  };
  if (limits.objectBytes <= limits.unboundBytes) return limits;
  throw new StartError(
    'HEARD_UNBOUND_MB is less than one file may have (HEARD_OBJECT_MB), so no large file could come in. Make it larger.',
  );
};

/** What sealed files of so many megabytes may have: padding and seal add less than four, and never pass the default. */
const sealedMegabytes = (fileMegabytes: number): number =>
  Math.min(fileMegabytes + 4, objectSizeLimit / megabyte);

const checkFileLimit = ({tenant, form}: Config, {objectBytes}: ObjectLimits): void => {
  if (!form?.features?.includes('files')) return;
  const fileMegabytes = form.files?.maxFileMB ?? 25;
  const taken = objectBytes / megabyte;
  const needed = sealedMegabytes(fileMegabytes);
  if (needed <= taken) return;
  throw new StartError(
    `The form of "${tenant}" lets people add files of ${fileMegabytes} MB, and this server takes sealed files of ${taken} MB, so a large one would be refused. Set HEARD_OBJECT_MB=${needed}, or form.files.maxFileMB to ${Math.max(1, taken - 4)} in the configuration.`,
  );
};

const checkDatabaseUrl = (text: string): string => {
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  // Not repeated in the message: it holds a password more often than not.
  throw new StartError(
    'DATABASE_URL is not the address of a PostgreSQL, such as postgres://user:password@host:5432/heard',
  );
};

const readConfigs = (names: string | undefined): Promise<Config[]> => {
  const files = (names ?? '').split(',').map((name) => name.trim());
  if (files.every((file) => file === '')) {
    throw new StartError(
      'HEARD_CONFIGS is not set. Name the configuration file of each organization, separated by commas: HEARD_CONFIGS=heard.config.json',
    );
  }
  return Promise.all(files.filter((file) => file !== '').map(readConfig));
};

const readConfig = async (file: string): Promise<Config> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new StartError(
      code === 'ENOENT'
        ? `HEARD_CONFIGS names ${file}, and there is no such file.`
        : `${file} can not be read (${code}).`,
      {cause: error},
    );
  }
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw new StartError(`${file} is not JSON: ${(error as Error).message}`, {cause: error});
  }
  const checked = Config.safeParse(input);
  if (checked.success) return checked.data;
  const mistakes = describeMistakes(checked.error).map(
    ({pointer, detail}) => `  ${pointer || 'the file as a whole'}: ${detail}`,
  );
  throw new StartError([`${file} is not a configuration of Heard:`, ...mistakes].join('\n'));
};
