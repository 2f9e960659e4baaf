import {existsSync} from 'node:fs';
import {join} from 'node:path';

import {DatabaseUnavailableError, type Database} from '../database/database.ts';
import {FolderInUseError} from '../database/folder-lock.ts';
import {isMigrated, migrate, MigrationError} from '../database/migrate.ts';
import {openPGlite} from '../database/pglite-database.ts';
import {openPostgres} from '../database/postgres-database.ts';
import {StartError} from './start-error.ts';

/** Where the database is: a PostgreSQL by URL, or a folder for PGlite. */
export type DatabasePlace =
  | {readonly databaseUrl: string; readonly dataFolder?: undefined}
  | {readonly dataFolder: string; readonly databaseUrl?: undefined};

/** Opens the database and brings it up to date. Rejects with a {@link StartError}. */
export const openDatabase = (place: DatabasePlace): Promise<Database> => open(place, migrate);

/**
 * Opens a database that a server has made, and changes nothing. Rejects with a {@link StartError}, also when there
 * is none: an empty database made in the wrong place would look like one in which all is well.
 */
export async function openExisting(place: DatabasePlace): Promise<Database> {
  if (place.dataFolder !== undefined && !existsSync(join(place.dataFolder, 'PG_VERSION'))) {
    throw new StartError(
      `There is no database in the folder ${place.dataFolder}. Name the server's in HEARD_DATA, or a PostgreSQL in DATABASE_URL.`,
    );
  }
  return open(place, async (database) => {
    if (await isMigrated(database)) return;
    throw new MigrationError(
      'This database is not one of this version of the server. Start the server on it once, or name the right database (DATABASE_URL, HEARD_DATA).',
    );
  });
}

const open = async (
  {databaseUrl, dataFolder}: DatabasePlace,
  prepare: (database: Database) => Promise<unknown>,
): Promise<Database> => {
  const isFolder = databaseUrl === undefined;
  const place = isFolder
    ? `The database in the folder ${dataFolder}`
    : `The PostgreSQL database at ${publicPart(databaseUrl)}`;
  const check = isFolder
    ? 'Check that this user may write there, and that only this server ever wrote into it.'
    : 'Check DATABASE_URL, and that the database runs and lets this user in.';
  let database: Database | undefined;
  try {
    database = isFolder ? await openPGlite(dataFolder) : openPostgres(databaseUrl);
    await prepare(database);
    return database;
  } catch (error) {
    await database?.close();
    if (error instanceof MigrationError) throw new StartError(error.message, {cause: error});
    if (error instanceof FolderInUseError) {
      throw new StartError(
        `${error.message} Stop that process, or name another folder in HEARD_DATA. Several servers can share one PostgreSQL (DATABASE_URL), but not one folder.`,
        {cause: error},
      );
    }
    const reason = error instanceof DatabaseUnavailableError ? error.cause : error;
    throw new StartError(`${place} can not be used: ${reasonOf(reason)}. ${check}`, {cause: error});
  }
};

const reasonOf = (error: unknown): string => {
  // Where a name has several addresses, there is one error for each of them.
  const [first = error] = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  const message = first instanceof Error ? first.message : String(first);
  return message.replace(/\.$/, '') || 'it gives no reason';
};

/** A database URL without user and password. */
const publicPart = (url: string): string => {
  try {
    const {host, pathname} = new URL(url);
    return host + pathname;
  } catch {
    return 'DATABASE_URL';
  }
};
