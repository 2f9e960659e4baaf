import assert from 'node:assert/strict';
import {test} from 'node:test';

import {verifyAudit} from '../audit/verify-audit.ts';
import {createServer} from '../app.ts';
import {onEveryDatabase, useDatabase} from '../test-setting/databases.ts';
import {center, city, office, otherOffice, tenants} from '../test-setting/organizations.ts';
import {newSending, requestFor} from '../test-setting/sending.ts';
import {idIn, newObject, objectRequest} from '../test-setting/sending-objects.ts';
import {deleteExpired} from './delete-expired.ts';
import {deleteReport} from './delete-report.ts';
import {findExpired} from './find-expired.ts';
import {liftHold, listHolds, setHold} from './legal-hold.ts';
import {firstKeptDay} from './retention-day.ts';

const month = {...city, retentionDays: 30};

onEveryDatabase('retention', (open, kind) => {
  const database = useDatabase(open);
  let now: Date;
  const server = () => createServer({database: database(), tenants, clock: () => now});

  /** Sends a report with a file on a day, and gives what was sent. */
  const sendOn = async (day: string, tenant = 'city') => {
    now = new Date(`${day}T23:59:00Z`);
    const app = server();
    const to = [tenant === 'city' ? office : otherOffice];
    const file = await newObject({tenant, to});
    const object = idIn(await app.request('/v1/objects', objectRequest(file)));
    const {key, body} = await newSending({tenant, to});
    const sending = {key, body: {...body, objects: [object]}};
    assert.equal((await app.request('/v1/intake', requestFor(sending))).status, 201);
    return sending;
  };
  const left = async () => {
    const rows = await database().query<{day: string}>(
      `select tenant || ' ' || received_on::text as day from reports order by tenant, received_on`,
    );
    return rows.map(({day}) => day);
  };
  const count = async (table: string) => {
    const [row] = await database().query<{count: number}>(
      `select count(*)::integer as count from ${table}`,
    );
    return row?.count;
  };
  const idOf = async (day: string) => {
    const [row] = await database().query<{id: string}>(
      'select id::text as id from reports where received_on = $1::date',
      [day],
    );
    return row?.id ?? '';
  };
  const run = (day: string, list = [month, center]) =>
    deleteExpired(database(), list, new Date(`${day}T00:00:00Z`));

  test('a report stays for its whole days, then goes with its files, of that tenant alone', async () => {
    await sendOn('2026-10-01');
    await sendOn('2026-10-02');
    await sendOn('2026-10-01', 'center');
    assert.equal(await run('2026-10-31'), 0);
    assert.equal(await run('2026-11-01'), 1);
    assert.deepEqual(await left(), ['center 2026-10-01', 'city 2026-10-02']);
    assert.equal(await run('2026-11-01'), 0);
    for (const table of ['report_recipients', 'objects', 'object_chunks']) {
      assert.equal(await count(table), 2, table);
    }
    assert.equal(await run('2030-01-01', [city, center]), 0);
  });

  test('D08: a late retry of a deleted report is answered and not stored again', async () => {
    const sending = await sendOn('2026-10-01');
    await run('2026-11-01');
    now = new Date('2026-11-02T10:00:00Z');
    const again = await server().request('/v1/intake', requestFor(sending));
    assert.equal(again.status, 200);
    assert.deepEqual(await again.json(), {received: true, receivedOn: '2026-10-01'});
    assert.deepEqual(await left(), []);
  });

  test('a held report stays until the hold is lifted, and all of it is in the audit log', async () => {
    await sendOn('2026-10-01');
    const id = await idOf('2026-10-01');
    const day = new Date('2026-10-20T08:00:00Z');
    assert.equal(await setHold(database(), 'city', id, day), 'done');
    assert.equal(await setHold(database(), 'city', id, day), 'unchanged');
    assert.equal(await setHold(database(), 'center', id, day), 'unknown-item');
    assert.equal(await setHold(database(), 'city', 'nonsense', day), 'unknown-item');
    assert.deepEqual(await listHolds(database()), [
      {tenant: 'city', id, receivedOn: '2026-10-01', heldOn: '2026-10-20'},
    ]);
    assert.equal(await run('2027-01-01'), 0);
    assert.equal(await liftHold(database(), 'city', id, day), 'done');
    assert.equal(await liftHold(database(), 'city', id, day), 'unchanged');
    assert.equal(await run('2027-01-01'), 1);
    const entries = await database().query<{entry: string}>(
      'select entry from audit_log order by number',
    );
    assert.deepEqual(
      entries.map(({entry}) => JSON.parse(entry) as unknown),
      [
        {event: 'hold-set', by: 'operator', time: '2026-10-20T08:00Z', number: 1},
        {event: 'hold-lifted', by: 'operator', time: '2026-10-20T08:00Z', number: 2},
        {event: 'items-deleted', by: 'server', time: '2027-01-01T00:00Z', number: 3},
      ].map((entry) => ({...entry, tenant: 'city', items: [id]})),
    );
    const [verdict] = await verifyAudit(database());
    assert.equal(verdict?.broken, undefined);
  });

  test('what would go is told beforehand, with what is held, and nothing changes', async () => {
    await sendOn('2026-10-01');
    await sendOn('2026-10-03');
    await sendOn('2026-10-30');
    await setHold(database(), 'city', await idOf('2026-10-03'), now);
    const expired = await findExpired(database(), month, new Date('2026-11-05T12:00:00Z'));
    assert.deepEqual(expired, [
      {id: await idOf('2026-10-01'), receivedOn: '2026-10-01', files: 1, isHeld: false},
      {id: await idOf('2026-10-03'), receivedOn: '2026-10-03', files: 1, isHeld: true},
    ]);
    assert.deepEqual(await findExpired(database(), city, new Date('2030-01-01')), []);
    assert.equal((await left()).length, 3);
  });

  test('one report is deleted before its time, unless it is held, and does not come back', async () => {
    const sending = await sendOn('2026-10-01');
    await sendOn('2026-10-02');
    const id = await idOf('2026-10-01');
    await setHold(database(), 'city', id, now);
    assert.equal(await deleteReport(database(), 'city', id, now), 'held');
    await liftHold(database(), 'city', id, now);
    assert.equal(await deleteReport(database(), 'center', id, now), 'unknown-item');
    assert.equal(await deleteReport(database(), 'city', id, now), 'done');
    assert.equal(await deleteReport(database(), 'city', id, now), 'unknown-item');
    assert.deepEqual(await left(), ['city 2026-10-02']);
    assert.equal(await count('objects'), 1);
    assert.equal((await server().request('/v1/intake', requestFor(sending))).status, 200);
    assert.deepEqual(await left(), ['city 2026-10-02']);
    const [last] = await database().query<{entry: string}>(
      'select entry from audit_log order by number desc limit 1',
    );
    const {event, by, items} = JSON.parse(last?.entry ?? '') as Record<string, unknown>;
    assert.deepEqual([event, by, items], ['items-deleted', 'operator', [id]]);
  });

  test('two servers that delete at the same time delete each report once', async () => {
    for (let index = 0; index < 25; index++) await sendOn('2026-10-01');
    const counts = await Promise.all([run('2026-11-01'), run('2026-11-01'), run('2026-11-01')]);
    assert.equal(
      counts.reduce((sum, one) => sum + one),
      25,
    );
    const entries = await database().query<{entry: string}>('select entry from audit_log');
    const items = entries.flatMap(({entry}) => (JSON.parse(entry) as {items: string[]}).items);
    assert.equal(new Set(items).size, 25);
    assert.equal(items.length, 25);
    const [verdict] = await verifyAudit(database());
    assert.equal(verdict?.broken, undefined);
  });

  // One PGlite works on one transaction at a time, so there the second waits for the first anyway.
  if (kind === 'PostgreSQL') {
    test('a hold that is being set keeps its report from a deletion that begins meanwhile', async () => {
      await sendOn('2026-10-01');
      const id = await idOf('2026-10-01');
      let deleted: Promise<number> | undefined;
      await database().transaction(async (queries) => {
        await queries.query(`update reports set held_on = '2026-10-20' where id = $1::uuid`, [id]);
        deleted = run('2026-11-01');
        // It passes over the row that is being held, and so does not wait for us.
        assert.equal(await deleted, 0);
      });
      assert.equal(await run('2026-11-01'), 0);
      assert.deepEqual(await left(), ['city 2026-10-01']);
    });
  }
});

test('days are counted in whole ones, over the change of the clock and the year too', () => {
  const cases = [
    [1, '2026-11-24T00:00:00Z', '2026-11-23'],
    [1, '2026-11-24T23:59:59Z', '2026-11-23'],
    [365, '2026-01-01T12:00:00Z', '2025-01-01'],
    [30, '2026-03-31T00:30:00Z', '2026-03-01'],
  ] as const;
  for (const [days, at, expected] of cases) {
    assert.equal(firstKeptDay(days, new Date(at)), expected);
  }
});
