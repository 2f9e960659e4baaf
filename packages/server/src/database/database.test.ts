import assert from 'node:assert/strict';
import {mkdtemp, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';

import {onEveryDatabase, postgresUrl} from '../test-setting/databases.ts';
import {DatabaseUnavailableError, sqlState} from './database.ts';
import {FolderInUseError} from './folder-lock.ts';
import {isMigrated, migrate, MigrationError} from './migrate.ts';
import {migrations} from './migrations/all.ts';
import {openPGlite} from './pglite-database.ts';
import {openPostgres} from './postgres-database.ts';

onEveryDatabase('a database', (open, kind) => {
  test('is migrated once, and a second start changes nothing', async (t) => {
    const {database, drop} = await open();
    t.after(drop);
    assert.deepEqual(
      await migrate(database),
      migrations.map(({number}) => number),
    );
    assert.deepEqual(await migrate(database), []);
  });

  test('is told from one that lacks a migration, and taken when it has later ones', async (t) => {
    const {database, drop} = await open();
    t.after(drop);
    assert.equal(await isMigrated(database), false);
    await migrate(database, migrations.slice(0, -1));
    assert.equal(await isMigrated(database), false);
    await migrate(database, [
      ...migrations,
      {number: migrations.length + 1, name: 'of a newer server', statements: []},
    ]);
    assert.equal(await isMigrated(database), true);
  });

  test('is migrated by one of two servers that start together', async (t) => {
    const {database, drop} = await open();
    t.after(drop);
    const applied = await Promise.all([migrate(database), migrate(database)]);
    assert.deepEqual(applied.flat().length, migrations.length);
  });

  test('keeps its shape when a migration fails half way', async (t) => {
    const {database, drop} = await open();
    t.after(drop);
    await assert.rejects(
      migrate(database, [
        ...migrations,
        {number: 99, name: 'torn', statements: ['create table torn (a int)', 'create nonsense']},
      ]),
    );
    const [left] = await database.query<{torn: string | null}>(
      `select to_regclass('torn')::text as torn, to_regclass('reports')::text as reports`,
    );
    assert.deepEqual(left, {torn: null, reports: null});
    assert.equal((await migrate(database)).length, migrations.length);
  });

  test('that is newer than the server, or made by other migrations, is left alone', async (t) => {
    const {database, drop} = await open();
    t.after(drop);
    await migrate(database, [...migrations, {number: 99, name: 'later', statements: []}]);
    await assert.rejects(migrate(database), (error) => {
      assert.ok(error instanceof MigrationError);
      assert.match(error.message, /newer than this server.*migration 99 \(later\)/);
      return true;
    });
    const changed = migrations.map((migration) =>
      migration.number === 1 ? {...migration, statements: ['select 1']} : migration,
    );
    await assert.rejects(migrate(database, changed), /Migration 1 \(reports\) is not the one/);
  });

  test('undoes a transaction that fails, and passes the failure on as it is', async (t) => {
    const {database, drop} = await open();
    t.after(drop);
    await database.query('create table kept (a int)');
    const failure = new Error('our own');
    await assert.rejects(
      database.transaction(async (queries) => {
        await queries.query('insert into kept values ($1)', [1]);
        throw failure;
      }),
      (error) => error === failure,
    );
    assert.deepEqual(await database.query('select * from kept'), []);
  });

  test('tells a mistake in a statement from trouble of its own', async () => {
    const database = kind === 'PGlite' ? await openPGlite() : openPostgres(postgresUrl ?? '');
    await assert.rejects(database.query('select nonsense'), (error) => sqlState(error) === '42703');
    await database.close();
    await assert.rejects(
      database.query('select 1'),
      (error) => error instanceof DatabaseUnavailableError,
    );
    await assert.rejects(
      database.transaction(async () => {}),
      (error) => error instanceof DatabaseUnavailableError,
    );
  });

  test(
    'that nobody answers for is trouble, not a mistake',
    {skip: kind === 'PGlite' && 'PGlite has no address'},
    async () => {
      const database = openPostgres('postgres://heard@127.0.0.1:1/heard');
      await assert.rejects(
        database.query('select 1'),
        (error) => error instanceof DatabaseUnavailableError,
      );
      await database.close();
    },
  );
});

describe('a PGlite folder', () => {
  test('belongs to one server at a time, is private, and waits for the disk', async () => {
    const place = await mkdtemp(join(tmpdir(), 'heard-'));
    const folder = join(place, 'made', 'database');
    const database = await openPGlite(folder);
    assert.equal((await stat(folder)).mode & 0o077, 0);
    await assert.rejects(openPGlite(folder), (error) => {
      assert.ok(error instanceof FolderInUseError);
      assert.equal(error.processId, process.pid);
      return true;
    });
    const [setting] = await database.query(`select current_setting('fsync') as fsync`);
    assert.deepEqual(setting, {fsync: 'on'});
    await database.close();
    await (await openPGlite(folder)).close();
    await rm(place, {recursive: true});
  });
});
