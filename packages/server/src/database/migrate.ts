import {createHash} from 'node:crypto';

import type {Database, Queries} from './database.ts';
import {migrations as allMigrations} from './migrations/all.ts';
import type {Migration} from './migrations/migration.ts';

/** The database's shape is not one that this server knows. Nothing was changed. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

// Any number will do, as long as every instance of this server takes the same.
const advisoryLock = 4_400_2026;

const checksumOf = ({statements}: Migration): string =>
  createHash('sha256').update(JSON.stringify(statements)).digest('hex');

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

const readApplied = async (queries: Queries): Promise<Applied[]> => {
  await queries.query(`create table if not exists migrations (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_on date not null default current_date
  )`);
  return queries.query<Applied>('select number, name, checksum from migrations order by number');
};

const findMistake = (applied: readonly Applied[], known: readonly Migration[]) => {
  for (const {number, name, checksum} of applied) {
    const migration = known.find((candidate) => candidate.number === number);
    if (!migration) {
      return `The database is newer than this server: it holds migration ${number} (${name}). Install the version of the server that made it, or a later one.`;
    }
    if (checksumOf(migration) !== checksum) {
      return `Migration ${number} (${name}) is not the one that this database was made with. Install the version of the server that made it, or restore the file.`;
    }
  }
  return undefined;
};

/**
 * Brings the database to the shape this server needs, and gives the numbers of the migrations it applied.
 *
 * All of them go into one transaction under an advisory lock: instances that start at the same time wait
 * for each other, and a failure leaves the database as it was. Throws {@link MigrationError} when the
 * database was made by a newer server or by a changed migration.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = allMigrations,
): Promise<number[]> {
  return database.transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1::bigint)', [advisoryLock]);
    const applied = await readApplied(queries);
    const mistake = findMistake(applied, migrations);
    if (mistake) throw new MigrationError(mistake);
    const open = migrations.slice(applied.length);
    for (const migration of open) {
      for (const statement of migration.statements) await queries.query(statement);
      await queries.query('insert into migrations (number, name, checksum) values ($1, $2, $3)', [
        migration.number,
        migration.name,
        checksumOf(migration),
      ]);
    }
    return open.map(({number}) => number);
  });
}

/**
 * Says whether the database has every migration of this server. It may have later ones: while a newer version is
 * rolled out, the older instances go on working.
 */
export async function isMigrated(
  database: Queries,
  migrations: readonly Migration[] = allMigrations,
): Promise<boolean> {
  const [table] = await database.query<{isThere: boolean}>(
    `select to_regclass('migrations') is not null as "isThere"`,
  );
  if (!table?.isThere) return false;
  const applied = await database.query<Pick<Applied, 'number' | 'checksum'>>(
    'select number, checksum from migrations',
  );
  return migrations.every((migration) =>
    applied.some(
      ({number, checksum}) => number === migration.number && checksum === checksumOf(migration),
    ),
  );
}
