import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {join} from 'node:path';

import {parseReceipt} from '@heard/delivery';
import {deriveFromReceipt} from '@heard/delivery/sealing';
import type {Database} from '@heard/server';

import {findProgram} from '../run/find-program.ts';

/** The tenant in the city's configuration. */
const TENANT = 'sampleford';

/** What is stored of one report. */
export interface SealedRow {
  readonly sealed: Uint8Array;
  readonly recipients: readonly string[];
}

/** Every stored report that belongs to a code. One, unless something is very wrong. */
export const rowsOf = async (database: Database, code: string): Promise<readonly SealedRow[]> => {
  const parsed = parseReceipt(code);
  if (!parsed.ok) throw new Error(`${code} is no report code: ${parsed.reason}`);
  const {lookup} = await deriveFromReceipt(parsed.code, TENANT);
  return database.query<SealedRow>(
    `select sealed, array(
        select recipient from report_recipients where report_id = id order by recipient
      ) as recipients
      from reports where tenant = $1 and lookup = $2`,
    [TENANT, Buffer.from(lookup, 'base64url')],
  );
};

const heard = join(
  createRequire(import.meta.url).resolve('@heard/cli/package.json'),
  '../dist/heard.js',
);

/** What a program that opens sealed files says: the report as JSON, or why it does not open. */
export interface Opening {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (program: string, args: readonly string[]): Opening => {
  const {error, status, stdout, stderr} = spawnSync(program, args, {encoding: 'utf8'});
  if (error) throw error;
  return {status, stdout, stderr};
};

/** Opens a file with our own command. */
export const openWithHeard = (file: string, keyFile: string): Opening =>
  run(process.execPath, [heard, 'open', file, '--key', keyFile, '--json']);

/** Opens a file with the age program of the system. */
export const openWithAge = (file: string, keyFile: string): Opening =>
  run(findProgram('age'), ['--decrypt', '--identity', keyFile, file]);
