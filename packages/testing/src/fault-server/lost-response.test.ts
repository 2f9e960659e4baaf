import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';

import {openPGlite, openPostgres, startServer, type Database} from '@heard/server';

import {startFaultProxy} from './fault-proxy.ts';

const key = 'age19jvy7qks00sq2vctqmse2eypj9965w9x7va0tsak4az7yfhuxqmquaak24';
const tenants = [{id: 'city', recipients: [{id: 'office', keys: [key]}]}];

interface Place {
  readonly where: {readonly dataFolder: string} | {readonly databaseUrl: string};
  /** Opens the database after the server has let go of it. */
  readonly open: () => Database | Promise<Database>;
  readonly leave: (database: Database) => Promise<void>;
}

const inFolder = async (): Promise<Place> => {
  const place = await mkdtemp(join(tmpdir(), 'heard-'));
  const dataFolder = join(place, 'database');
  return {
    where: {dataFolder},
    open: () => openPGlite(dataFolder),
    leave: async (database) => {
      await database.close();
      await rm(place, {recursive: true});
    },
  };
};

const postgresUrl = process.env['HEARD_TEST_DATABASE_URL'];
const inPostgres = async (): Promise<Place> => {
  const schema = `heard_${randomBytes(8).toString('hex')}`;
  const url = new URL(postgresUrl ?? '');
  url.searchParams.set('options', `-c search_path=${schema}`);
  const maker = openPostgres(url.href);
  await maker.query(`create schema ${schema}`);
  await maker.close();
  return {
    where: {databaseUrl: url.href},
    open: () => openPostgres(url.href),
    leave: async (database) => {
      await database.query(`drop schema ${schema} cascade`);
      await database.close();
    },
  };
};

const anAgeFile = () =>
  Buffer.concat([Buffer.from('age-encryption.org/v1\n-> X25519 '), randomBytes(2_000)]);

const sending = (): RequestInit => ({
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
    'Idempotency-Key': randomBytes(16).toString('base64url'),
  },
  body: JSON.stringify({
    tenant: 'city',
    recipients: ['office'],
    lookup: randomBytes(32).toString('base64url'),
    sealed: anAgeFile().toString('base64'),
  }),
});

for (const {name, place, skip} of [
  {name: 'PGlite', place: inFolder, skip: false},
  {
    name: 'PostgreSQL',
    place: inPostgres,
    skip: postgresUrl ? false : 'HEARD_TEST_DATABASE_URL is not set',
  },
]) {
  test(
    `N04: a report whose answer was lost on the way is stored once when it is sent again, on ${name}`,
    {skip},
    async (t) => {
      const {where, open, leave} = await place();
      const server = await startServer({port: 0, ...where, tenants});
      t.after(server.close);
      const proxy = await startFaultProxy({target: server.url});
      t.after(proxy.close);
      const intake = `${proxy.url}/v1/intake`;

      const lost = sending();
      const dropped = proxy.next({kind: 'drop-response'});
      await assert.rejects(fetch(intake, lost));
      await dropped;
      const again = await fetch(intake, lost);
      assert.equal(again.status, 200);
      assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
      const answer = await again.json();
      assert.deepEqual(await (await fetch(intake, lost)).json(), answer);

      const half = sending();
      const cut = proxy.next({kind: 'reset-after-bytes', of: 'request', bytes: 1_000});
      await assert.rejects(fetch(intake, half));
      await cut;
      const whole = await fetch(intake, half);
      assert.equal(whole.status, 201);
      assert.deepEqual(await whole.json(), answer);

      await server.close();
      const database = await open();
      const rows = await database.query(
        `select (select count(*)::int from reports) as reports,
           (select count(*)::int from report_recipients) as recipients,
           (select count(*)::int from idempotency) as keys`,
      );
      assert.deepEqual(rows, [{reports: 2, recipients: 2, keys: 2}]);
      await leave(database);
    },
  );
}
