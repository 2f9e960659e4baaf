import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';

import {createServer} from '../app.ts';
import type {Database} from '../database/database.ts';
import {onEveryDatabase, useDatabase} from '../test-setting/databases.ts';
import {center, city, office, otherOffice, tenants} from '../test-setting/organizations.ts';
import {newSending, requestFor} from '../test-setting/sending.ts';
import {idIn, newObject, objectRequest} from '../test-setting/sending-objects.ts';
import {logInAs} from '../test-setting/staff.ts';
import {appendAudit} from './append-audit.ts';
import {canonicalJson, headText, readHeadText, type AuditRecord} from './audit-entry.ts';
import {verifyAudit} from './verify-audit.ts';

const now = new Date('2026-11-24T09:30:59Z');
const record: AuditRecord = {event: 'hold-set', by: 'operator', items: ['a']};

const append = (database: Database, tenant = 'city') =>
  database.transaction((queries) => appendAudit(queries, tenant, record, now));

/** A log of five entries of the city, and one of the center. */
const writeLog = async (database: Database) => {
  for (let number = 1; number <= 5; number++) await append(database);
  await append(database, 'center');
};

const verdictOf = async (database: Database, noted: Parameters<typeof verifyAudit>[1] = []) => {
  const verdicts = await verifyAudit(database, noted);
  const inShort = ({broken, head}: (typeof verdicts)[number]) => broken ?? head.number;
  return Object.fromEntries(verdicts.map((verdict) => [verdict.tenant, inShort(verdict)]));
};

onEveryDatabase('the audit log', (open, kind) => {
  const database = useDatabase(open);

  test('names who logged in and what they opened, by key and id, to the minute', async () => {
    const app = createServer({
      database: database(),
      tenants: [city, center],
      origin: 'https://intake.example.org',
      clock: () => now,
    });
    const file = await newObject();
    const object = idIn(await app.request('/v1/objects', objectRequest(file)));
    const {key, body} = await newSending();
    await app.request('/v1/intake', requestFor({key, body: {...body, objects: [object]}}));
    const staff = await logInAs(app, 'city', office);
    const [item] = await staff.list();
    assert.ok(item);
    assert.equal((await staff.get(`/v1/inbox/items/${item.id}`)).status, 200);
    const path = `/v1/inbox/items/${item.id}/objects/${object}`;
    await (await staff.get(path)).arrayBuffer();
    // What is not theirs is not opened, and not written down.
    const other = await logInAs(app, 'center', otherOffice);
    assert.equal((await other.get(`/v1/inbox/items/${item.id}`)).status, 404);
    assert.equal((await other.get(path)).status, 404);

    const rows = await database().query<{tenant: string; entry: string}>(
      'select tenant, entry from audit_log order by tenant, number',
    );
    const fingerprint = (publicKey: string) => createHash('sha256').update(publicKey).digest('hex');
    const common = {
      by: 'staff',
      recipient: 'office',
      key: fingerprint(office.key),
      tenant: 'city',
      time: '2026-11-24T09:30Z',
    };
    assert.deepEqual(
      rows.map(({entry}) => JSON.parse(entry) as unknown),
      [
        {
          ...common,
          event: 'session-begun',
          key: fingerprint(otherOffice.key),
          tenant: 'center',
          number: 1,
        },
        {...common, event: 'session-begun', number: 1},
        {...common, event: 'item-opened', items: [item.id], number: 2},
        {...common, event: 'file-opened', items: [item.id], object, number: 3},
      ],
    );
    assert.deepEqual(await verdictOf(database()), {center: 1, city: 3});
  });

  test('a report that can not be recorded is not handed out, and no session begins', async (t) => {
    const app = createServer({database: database(), tenants, origin: 'https://intake.example.org'});
    await app.request('/v1/intake', requestFor(await newSending()));
    const staff = await logInAs(app, 'city', office);
    const [item] = await staff.list();
    await database().query('alter table audit_log rename to audit_log_away');
    t.after(() => database().query('alter table audit_log_away rename to audit_log'));
    const refused = await staff.get(`/v1/inbox/items/${item?.id}`);
    assert.equal(refused.status, 500);
    await assert.rejects(logInAs(app, 'city', office));
    const [sessions] = await database().query<{count: number}>(
      'select count(*)::integer as count from sessions',
    );
    assert.equal(sessions?.count, 1);
  });

  test('an export is written down by key, with what was in it, and without the file', async () => {
    const app = createServer({
      database: database(),
      tenants: [city, center],
      origin: 'https://intake.example.org',
      clock: () => now,
    });
    for (let number = 1; number <= 2; number++) {
      await app.request('/v1/intake', requestFor(await newSending()));
    }
    const staff = await logInAs(app, 'city', office);
    const items = (await staff.list()).map(({id}) => id);
    const answer = await staff.post('/v1/inbox/exports', {format: 'fbi-csv', items});
    assert.equal(answer.status, 204);
    assert.equal(await answer.text(), '');
    const rows = await database().query<{entry: string}>(
      `select entry from audit_log where tenant = 'city' and number = 2`,
    );
    assert.deepEqual(JSON.parse(rows[0]?.entry ?? ''), {
      by: 'staff',
      event: 'items-exported',
      format: 'fbi-csv',
      items,
      key: createHash('sha256').update(office.key).digest('hex'),
      number: 2,
      recipient: 'office',
      tenant: 'city',
      time: '2026-11-24T09:30Z',
    });
    assert.deepEqual(await verdictOf(database()), {city: 2});
  });

  test('an export of what is not theirs, or of nothing, is refused and not written down', async () => {
    const app = createServer({
      database: database(),
      tenants: [city, center],
      origin: 'https://intake.example.org',
    });
    await app.request('/v1/intake', requestFor(await newSending()));
    const [own] = await (await logInAs(app, 'city', office)).list();
    const other = await logInAs(app, 'center', otherOffice);
    const path = '/v1/inbox/exports';
    const unknown = '0b3c8f9e-5a51-4d0e-9c53-8f3a1b2c4d5e';
    for (const [body, status] of [
      [{format: 'json', items: [own?.id]}, 404],
      [{format: 'json', items: [unknown]}, 404],
      [{format: 'json', items: ["'; drop table audit_log; --"]}, 404],
      [{format: 'json', items: []}, 400],
      [{format: 'json', items: [unknown, unknown]}, 400],
      [{format: 'docx', items: [unknown]}, 400],
      [{format: 'json', items: [unknown], file: 'What happened to us.'}, 400],
    ] as const) {
      assert.equal((await other.post(path, body)).status, status, JSON.stringify(body));
    }
    const body = JSON.stringify({format: 'json', items: [own?.id]});
    const headers = {'Content-Type': 'application/json'};
    assert.equal((await app.request(path, {method: 'POST', headers, body})).status, 401);
    assert.deepEqual(await verdictOf(database()), {center: 1, city: 1});
  });

  test('an export that can not be written down is not allowed', async (t) => {
    const app = createServer({database: database(), tenants, origin: 'https://intake.example.org'});
    await app.request('/v1/intake', requestFor(await newSending()));
    const staff = await logInAs(app, 'city', office);
    const items = (await staff.list()).map(({id}) => id);
    await database().query('alter table audit_log rename to audit_log_away');
    t.after(() => database().query('alter table audit_log_away rename to audit_log'));
    assert.equal((await staff.post('/v1/inbox/exports', {format: 'json', items})).status, 500);
  });

  test('nothing is recorded of what was undone', async () => {
    await append(database());
    await assert.rejects(
      database().transaction(async (queries) => {
        await appendAudit(queries, 'city', record, now);
        throw new Error('The work did not succeed.');
      }),
    );
    await append(database());
    assert.deepEqual(await verdictOf(database()), {city: 2});
  });

  test('forty writers of two tenants make two whole chains', async () => {
    await Promise.all(
      Array.from({length: 40}, (_, index) => append(database(), index % 2 ? 'city' : 'center')),
    );
    assert.deepEqual(await verdictOf(database()), {center: 20, city: 20});
  });

  const tampering: readonly {title: string; sql: readonly string[]; broken: object}[] = [
    {
      title: 'a changed entry',
      sql: [
        `update audit_log set entry = replace(entry, 'hold-set', 'hold-lifted') where number = 3`,
      ],
      broken: {kind: 'changed', number: 3},
    },
    {
      title: 'a changed hash',
      sql: [`update audit_log set hash = '\\x00' where number = 2`],
      broken: {kind: 'changed', number: 2},
    },
    {
      title: 'a removed entry',
      sql: ['delete from audit_log where number = 3'],
      broken: {kind: 'missing', number: 3},
    },
    {
      title: 'a removed start',
      sql: ['delete from audit_log where number = 1'],
      broken: {kind: 'missing', number: 1},
    },
    {
      title: 'a removed entry whose gap was closed',
      sql: [
        'delete from audit_log where number = 3',
        `update audit_log set number = number - 1 where number = 4`,
        `update audit_log set number = number - 1 where number = 5`,
        `update audit_heads set number = number - 1`,
      ],
      broken: {kind: 'changed', number: 3},
    },
    {
      title: 'an added entry before the first',
      sql: [`insert into audit_log select tenant, 0, entry, hash from audit_log where number = 1`],
      broken: {kind: 'changed', number: 0},
    },
    {
      title: 'a cut tail',
      sql: ['delete from audit_log where number > 3'],
      broken: {kind: 'cut', number: 4},
    },
    {
      title: 'a head that was changed',
      sql: [`update audit_heads set hash = '\\x00'`],
      broken: {kind: 'wrong-head', number: 5},
    },
    {
      title: 'a head that is gone',
      sql: ['delete from audit_heads'],
      broken: {kind: 'wrong-head', number: 5},
    },
  ];
  for (const {title, sql, broken} of tampering) {
    test(`${title} is found, and the other tenant is not blamed`, async () => {
      await writeLog(database());
      assert.deepEqual(await verdictOf(database()), {center: 1, city: 5});
      for (const statement of sql) {
        const joint = statement.includes(' where ') ? ' and ' : ' where ';
        await database().query(`${statement}${joint}tenant = 'city'`);
      }
      assert.deepEqual(await verdictOf(database()), {center: 1, city: broken});
    });
  }

  test('a tail that was cut with its head, and a log written anew, are found by a noted head', async () => {
    await writeLog(database());
    const noted = (await verifyAudit(database())).map(({head}) => head);
    assert.deepEqual(
      noted.map((head) => readHeadText(headText(head))),
      noted.map((head) => ({...head, hash: Buffer.from(head.hash)})),
    );
    await append(database());
    assert.deepEqual(await verdictOf(database(), noted), {center: 1, city: 6});

    await database().query(`delete from audit_log where tenant = 'city'`);
    await database().query(`delete from audit_heads where tenant = 'city'`);
    assert.deepEqual(await verdictOf(database()), {center: 1});
    assert.deepEqual(await verdictOf(database(), noted), {
      center: 1,
      city: {kind: 'cut', number: 1},
    });
    for (let number = 1; number <= 7; number++) {
      await database().transaction((queries) =>
        appendAudit(queries, 'city', {...record, items: ['b']}, now),
      );
    }
    assert.deepEqual(await verdictOf(database()), {center: 1, city: 7});
    assert.deepEqual(await verdictOf(database(), noted), {
      center: 1,
      city: {kind: 'rewritten', number: 5},
    });
  });

  test(`a log of more entries than a page holds is followed to its end (${kind})`, async () => {
    await database().transaction(async (queries) => {
      for (let number = 1; number <= 1_001; number++) {
        await appendAudit(queries, 'city', record, now);
      }
    });
    assert.deepEqual(await verdictOf(database()), {city: 1_001});
  });
});

test('an entry has one spelling, whatever the order in which it was put together', () => {
  const place = {tenant: 'city', number: 1, time: '2026-11-24T09:30Z'};
  assert.equal(
    canonicalJson({...record, ...place}),
    '{"by":"operator","event":"hold-set","items":["a"],"number":1,"tenant":"city","time":"2026-11-24T09:30Z"}',
  );
  assert.equal(canonicalJson({...place, ...record}), canonicalJson({...record, ...place}));
});

test('what is no head is told from one', () => {
  for (const text of [
    '',
    'city',
    'city:1',
    `city:1:${'g'.repeat(64)}`,
    `city:-1:${'0'.repeat(64)}`,
  ]) {
    assert.equal(readHeadText(text), undefined, text);
  }
});
