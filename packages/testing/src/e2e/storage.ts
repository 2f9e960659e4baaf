import {randomBytes} from 'node:crypto';
import {join} from 'node:path';

import {openPGlite, openPostgres, type Database} from '@heard/server';

import type {Home} from './city.ts';

/** Where a city keeps its reports. */
export interface Storage {
  /** Of a PostgreSQL; absent when the city is to use the PGlite in its home. */
  readonly databaseUrl?: string;
  /** Looks into the database. A PGlite can be opened when its city has ended only. */
  readonly look: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  readonly remove: () => Promise<void>;
}

const onPGlite = async ({folder}: Home): Promise<Storage> => ({
  look: async (work) => {
    const database = await openPGlite(join(folder, 'database'));
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  },
  remove: async () => {},
});

const postgresUrl = process.env['HEARD_TEST_DATABASE_URL'];

const onPostgres = async (): Promise<Storage> => {
  const schema = `heard_e2e_${randomBytes(8).toString('hex')}`;
  const url = new URL(postgresUrl ?? '');
  url.searchParams.set('options', `-c search_path=${schema}`);
  const look: Storage['look'] = async (work) => {
    const database = openPostgres(url.href);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  await look((database) => database.query(`create schema ${schema}`));
  return {
    databaseUrl: url.href,
    look,
    remove: async () => void (await look((it) => it.query(`drop schema ${schema} cascade`))),
  };
};

/** Both kinds of storage, for a table of tests; PostgreSQL is left out where the run has none. */
export const storages = [
  {name: 'PGlite', open: onPGlite, skip: false},
  {
    name: 'PostgreSQL',
    open: onPostgres,
    skip: postgresUrl ? false : 'HEARD_TEST_DATABASE_URL is not set',
  },
] as const;

/** For stories that are not about storing: making a PGlite takes seconds, a schema takes none. */
export const quickest = storages.findLast(({skip}) => !skip)?.open ?? onPGlite;

/** Every column of every row of every table, as text; what is stored as bytes is in hexadecimal. */
export const everythingStored = async (database: Database): Promise<string> => {
  const tables = await database.query<{name: string}>(
    `select table_name::text as name from information_schema.tables
      where table_schema = any (current_schemas(false))`,
  );
  const rows = await Promise.all(
    tables.map(({name}) =>
      database.query<{row: string}>(`select to_jsonb(t)::text as row from "${name}" t`),
    ),
  );
  return rows
    .flat()
    .map(({row}) => row)
    .join('\n');
};
