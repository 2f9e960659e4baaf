import {randomBytes} from 'node:crypto';
import {after, before, beforeEach, describe} from 'node:test';

import {migrate} from '../database/migrate.ts';
import type {Database} from '../database/database.ts';
import {openPGlite} from '../database/pglite-database.ts';
import {openPostgres} from '../database/postgres-database.ts';

/** Where the tests find a PostgreSQL in which they may make schemas; without it they run on PGlite alone. */
export const postgresUrl = process.env['HEARD_TEST_DATABASE_URL'];

export type DatabaseKind = 'PGlite' | 'PostgreSQL';

/** An empty database, not migrated yet, and how to be rid of it. */
export interface TestDatabase {
  readonly database: Database;
  readonly drop: () => Promise<void>;
}

const newSchemaName = () => `heard_${randomBytes(8).toString('hex')}`;

let pglite: Promise<Database> | undefined;

const openers: {readonly [Kind in DatabaseKind]: () => Promise<TestDatabase>} = {
  // One PGlite for the whole file, as making one takes seconds; a schema in it for each test database.
  async PGlite() {
    const database = await (pglite ??= openPGlite());
    const schema = newSchemaName();
    await database.query(`create schema ${schema}`);
    await database.query(`set search_path to ${schema}`);
    return {
      database,
      drop: async () => void (await database.query(`drop schema ${schema} cascade`)),
    };
  },
  async PostgreSQL() {
    const schema = newSchemaName();
    const database = openPostgres(urlWithSchema(schema));
    await database.query(`create schema ${schema}`);
    const drop = async () => {
      await database.query(`drop schema ${schema} cascade`);
      await database.close();
    };
    return {database, drop};
  },
};

const urlWithSchema = (schema: string): string => {
  const url = new URL(postgresUrl ?? '');
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href;
};

/** Runs the same tests on PGlite in memory and on a real PostgreSQL, each opening its own databases. */
export function onEveryDatabase(
  title: string,
  tests: (open: () => Promise<TestDatabase>, kind: DatabaseKind) => void,
): void {
  describe(`${title}, on PGlite`, () => tests(openers.PGlite, 'PGlite'));
  const reason = 'HEARD_TEST_DATABASE_URL is not set';
  describe(`${title}, on PostgreSQL`, {skip: postgresUrl ? false : reason}, () =>
    tests(openers.PostgreSQL, 'PostgreSQL'),
  );
}

/** A migrated database for all tests of a suite, empty at the start of each. */
export function useDatabase(open: () => Promise<TestDatabase>): () => Database {
  let opened: TestDatabase | undefined;
  before(async () => {
    opened = await open();
    await migrate(opened.database);
  });
  beforeEach(async () => {
    await opened?.database.query(
      `truncate reports, report_recipients, idempotency, login_challenges, sessions, objects,
         object_chunks, audit_log, audit_heads`,
    );
  });
  after(async () => {
    await opened?.drop();
  });
  return () => {
    if (!opened) throw new Error('The database is there while tests run only.');
    return opened.database;
  };
}
