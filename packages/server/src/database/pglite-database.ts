import {mkdirSync} from 'node:fs';
import {resolve} from 'node:path';

import {PGlite, types} from '@electric-sql/pglite';

import {asDatabaseError, type Database, type Parameter, type Queries} from './database.ts';
import {lockFolder} from './folder-lock.ts';
import {SyncedFolder, syncedStartParameters} from './synced-folder.ts';

type PGliteQueries = Pick<PGlite, 'query'>;

const queriesOf = (queries: PGliteQueries): Queries => ({
  async query<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    try {
      const result = await queries.query<Row>(sql, [...parameters]);
      return result.rows;
    } catch (error) {
      throw asDatabaseError(error);
    }
  },
});

// PGlite's own way of writing bytes takes the engine a fifth of a second for each megabyte.
const bytesAsHex = {
  serializers: {
    [types.BYTEA]: (value: Uint8Array) =>
      `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`,
  },
  parsers: {[types.BYTEA]: (text: string) => Buffer.from(text.slice(2), 'hex')},
};

const databaseOf = (pglite: PGlite, letGo: () => void): Database => ({
  ...queriesOf(pglite),
  async transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    // An error of `work` itself passes through as it is; only PGlite's own are told apart.
    let failure: {error: unknown} | undefined;
    try {
      return await pglite.transaction(async (transaction) => {
        try {
          return await work(queriesOf(transaction));
        } catch (error) {
          failure = {error};
          throw error;
        }
      });
    } catch (error) {
      throw failure ? failure.error : asDatabaseError(error);
    }
  },
  async reclaim(tables) {
    try {
      await pglite.query(`vacuum ${tables.join(', ')}`);
    } catch (error) {
      throw asDatabaseError(error);
    }
  },
  async close() {
    try {
      if (!pglite.closed) await pglite.close();
    } finally {
      letGo();
    }
  },
});

/**
 * PGlite (PostgreSQL inside this process) in a folder, or in memory when none is given.
 *
 * The folder is made if it is missing, readable by its owner only, and belongs to one process at a time:
 * a second one gets a `FolderInUseError`. A commit waits for the disk.
 */
export async function openPGlite(folder?: string): Promise<Database> {
  if (folder === undefined) return databaseOf(await PGlite.create(bytesAsHex), () => {});
  const path = resolve(folder);
  mkdirSync(path, {recursive: true, mode: 0o700});
  const letGo = lockFolder(path);
  try {
    const pglite = await PGlite.create({
      ...bytesAsHex,
      fs: new SyncedFolder(path),
      startParams: syncedStartParameters,
    });
    return databaseOf(pglite, letGo);
  } catch (error) {
    letGo();
    throw asDatabaseError(error);
  }
}
