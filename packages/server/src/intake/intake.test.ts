import assert from 'node:assert/strict';
import {test} from 'node:test';

import {IntakeAccepted, intakeBodyLimit, Problem, problemUrn} from '@heard/schema';

import {createServer, type ServerOptions} from '../app.ts';
import {DatabaseUnavailableError, type Database} from '../database/database.ts';
import {onEveryDatabase, useDatabase} from '../test-setting/databases.ts';
import {office, police, tenants} from '../test-setting/organizations.ts';
import {newSending, requestFor, type Sending} from '../test-setting/sending.ts';

const clock = () => new Date('2026-11-23T14:35:10Z');

onEveryDatabase('the intake', (open, kind) => {
  const database = useDatabase(open);
  const server = (options: Partial<ServerOptions> = {}) =>
    createServer({database: database(), tenants, clock, ...options});
  const send = (sending: Sending, options?: Partial<ServerOptions>) =>
    server(options).request('/v1/intake', requestFor(sending));
  const count = async (table: string) => {
    const [row] = await database().query<{rows: number}>(
      `select count(*)::int as rows from ${table}`,
    );
    return row?.rows;
  };
  const problemOf = async (response: Response) => {
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    const problem = Problem.parse(await response.json());
    assert.equal(problem.status, response.status);
    return problem;
  };

  test('a sealed report is stored byte for byte, with a day and no time', async () => {
    const sending = await newSending({to: [office, police]});
    const response = await send(sending);
    assert.equal(response.status, 201);
    assert.deepEqual(IntakeAccepted.parse(await response.json()), {
      received: true,
      receivedOn: '2026-11-23',
    });
    const [report] = await database().query<{sealed: Uint8Array; size: number; day: string}>(
      'select sealed, size, received_on::text as day from reports',
    );
    const sealed = Buffer.from(sending.body.sealed, 'base64');
    assert.ok(report && sealed.equals(report.sealed));
    assert.deepEqual([report.size, report.day], [sealed.byteLength, '2026-11-23']);
    const rows = await database().query('select recipient from report_recipients order by 1');
    assert.deepEqual(rows, [{recipient: 'office'}, {recipient: 'police'}]);
  });

  test('a retry with the same key and body gets the first answer, on another day too', async () => {
    const sending = await newSending();
    const first = await send(sending);
    const again = await send(sending, {clock: () => new Date('2026-11-25T00:00:00Z')});
    assert.equal(again.status, 200);
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(first.headers.get('Idempotency-Replayed'), null);
    assert.deepEqual(await again.json(), await first.json());
    assert.equal(await count('reports'), 1);
  });

  test('D02: twenty requests at once with one key make one report', async () => {
    const sending = await newSending();
    const responses = await Promise.all(Array.from({length: 20}, () => send(sending)));
    const statuses = responses.map(({status}) => status).toSorted();
    assert.deepEqual(statuses, [...Array<number>(19).fill(200), 201]);
    assert.equal(await count('reports'), 1);
    assert.equal(await count('idempotency'), 1);
  });

  test('D03: the same key with another body is refused and the first report stays', async () => {
    const sending = await newSending();
    await send(sending);
    const other = await send({...(await newSending()), key: sending.key});
    assert.equal(other.status, 422);
    assert.equal((await problemOf(other)).type, problemUrn('key-reused'));
    const [report] = await database().query<{sealed: Uint8Array}>('select sealed from reports');
    assert.equal(Buffer.from(report?.sealed ?? []).toString('base64'), sending.body.sealed);
  });

  test('D08: a retry after the key was forgotten makes no second report', async () => {
    const sending = await newSending();
    await send(sending);
    await database().query('delete from idempotency');
    const late = await send(sending, {clock: () => new Date('2026-12-25T00:00:00Z')});
    assert.equal(late.status, 200);
    assert.deepEqual(await late.json(), {received: true, receivedOn: '2026-11-23'});
    assert.equal(await count('reports'), 1);
    assert.equal((await send(sending)).status, 200);
  });

  test('another report under a lookup that is taken is refused and leaves nothing', async () => {
    const sending = await newSending();
    await send(sending);
    const other = await newSending();
    const response = await send({
      key: other.key,
      body: {...other.body, lookup: sending.body.lookup},
    });
    assert.equal((await problemOf(response)).type, problemUrn('key-reused'));
    assert.equal(await count('reports'), 1);
    assert.equal(await count('idempotency'), 1);
    assert.equal((await send(other)).status, 201);
  });

  test(
    'while a request with the key is still at work, another is told to wait',
    {skip: kind === 'PGlite' && 'PGlite works on one transaction at a time'},
    async () => {
      const sending = await newSending();
      let release = () => {};
      const isHeld = new Promise<void>((resolve) => (release = resolve));
      let held = Promise.resolve();
      await new Promise<void>((resolve) => {
        held = database()
          .transaction(async (queries) => {
            await queries.query(
              `insert into idempotency
               values ('city', $1, '', gen_random_uuid(), '2026-11-23', '2026-11-23')`,
              [sending.key],
            );
            resolve();
            await isHeld;
            throw new Error('undo');
          })
          .catch(() => {});
      });
      const response = await send(sending, {keyWait: 50});
      release();
      await held;
      assert.equal(response.status, 409);
      assert.equal(response.headers.get('Retry-After'), '1');
      const problem = await problemOf(response);
      assert.deepEqual([problem.type, problem.retryAfter], [problemUrn('key-in-progress'), 1]);
      assert.equal((await send(sending)).status, 201);
    },
  );

  test('bodies that are not a sealed report are refused with a pointer to the mistake', async () => {
    const {key, body} = await newSending();
    const bodies: [name: string, body: unknown, pointers: string[] | undefined][] = [
      ['nothing', '', undefined],
      ['half of it', JSON.stringify(body).slice(0, 100), undefined],
      ['bytes that are no text', new Uint8Array([0x22, 0xff, 0x22]), undefined],
      ['a list', [], ['']],
      ['null', null, ['']],
      ['no tenant', {...body, tenant: undefined}, ['/tenant']],
      ['a tenant with capitals', {...body, tenant: 'City'}, ['/tenant']],
      ['nobody to read it', {...body, recipients: []}, ['/recipients']],
      ['somebody named twice', {...body, recipients: ['office', 'office']}, ['/recipients/1']],
      ['a number among recipients', {...body, recipients: ['office', 7]}, ['/recipients/1']],
      ['a lookup that is too short', {...body, lookup: 'abc'}, ['/lookup']],
      ['a report in the clear', {...body, sealed: 'It was at the bus stop.'}, ['/sealed']],
      ['base64 with a tail', {...body, sealed: `${body.sealed}====`}, ['/sealed']],
      ['another key beside', {...body, 'a/b~c': 1}, ['/a~1b~0c']],
      ['a reach for the prototype', `{"__proto__":{"polluted":1}}`, ['/tenant']],
      ['deep nesting', '['.repeat(100_000), undefined],
      ['deep nesting, closed', '['.repeat(100_000) + ']'.repeat(100_000), ['']],
    ];
    for (const [name, content, pointers] of bodies) {
      const isRaw = typeof content === 'string' || content instanceof Uint8Array;
      const response = await server().request('/v1/intake', {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
        body: isRaw ? content : JSON.stringify(content),
      });
      assert.equal(response.status, 400, name);
      const problem = await problemOf(response);
      assert.equal(problem.type, problemUrn('malformed-body'), name);
      const found = problem.errors?.map(({pointer}) => pointer);
      if (pointers) assert.ok(found?.includes(pointers[0] ?? ''), `${name}: ${found}`);
      else assert.equal(found, undefined, name);
    }
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
    assert.equal(await count('idempotency'), 0);
  });

  test('a sealed text that is base64 but spelled in a second way is refused', async () => {
    const {key, body} = await newSending({text: 'x'});
    // The last character of base64 with padding has bits that a reader ignores.
    const padded = Buffer.from(
      `${Buffer.from(body.sealed, 'base64').toString('latin1')}`,
      'latin1',
    );
    const even = padded.byteLength % 3 === 0 ? Buffer.concat([padded, Buffer.of(0)]) : padded;
    const sealed = even.toString('base64');
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const last = sealed.replace(/=+$/, '').length - 1;
    const twin = letters[letters.indexOf(sealed[last] ?? '') + 1] ?? '';
    const response = await send({
      key,
      body: {...body, sealed: sealed.slice(0, last) + twin + sealed.slice(last + 1)},
    });
    assert.equal(response.status, 400);
  });

  test('A08: a body over the limit is refused by its length and while it comes in', async () => {
    const {key} = await newSending();
    const headers = {'Content-Type': 'application/json', 'Idempotency-Key': key};
    const byLength = await server().request('/v1/intake', {
      method: 'POST',
      headers: {...headers, 'Content-Length': String(intakeBodyLimit + 1)},
      body: '{}',
    });
    assert.equal((await problemOf(byLength)).type, problemUrn('body-too-large'));
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const streaming = await server().request('/v1/intake', {
      method: 'POST',
      headers,
      body: endless,
      duplex: 'half',
    } as RequestInit);
    assert.equal(streaming.status, 413);
    assert.ok(sent < intakeBodyLimit * 2, `read ${sent} bytes`);
  });

  test('only plain JSON is taken, so that no form of another page can send one', async () => {
    const {key, body} = await newSending();
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''];
    const refused = [
      ...types.map((type) => ({'Content-Type': type})),
      {'Content-Type': 'application/json; charset=utf-16'},
      {'Content-Type': 'application/json', 'Content-Encoding': 'gzip'},
    ];
    for (const headers of refused) {
      const response = await server().request('/v1/intake', {
        method: 'POST',
        headers: {...headers, 'Idempotency-Key': key},
        body: JSON.stringify(body),
      });
      assert.equal(response.status, 415, JSON.stringify(headers));
    }
  });

  test('a key that is missing or has another form is refused', async () => {
    const {body} = await newSending();
    for (const key of ['', 'abc', 'ä'.repeat(22), 'a'.repeat(23), '1 or 1=1 -- aaaaaaaaaa']) {
      const response = await server().request('/v1/intake', {
        ...requestFor({key: 'k', body}),
        headers: {
          'Content-Type': 'application/json',
          ...(key && {'Idempotency-Key': encodeURI(key)}),
        },
      });
      assert.equal(response.status, 400, key);
      assert.equal((await problemOf(response)).type, problemUrn('missing-idempotency-key'), key);
    }
  });

  test('C21: a report for a tenant or a recipient that is not here is refused', async () => {
    const {key, body} = await newSending();
    const elsewhere = await send({key, body: {...body, tenant: 'nowhere'}});
    assert.equal(elsewhere.status, 404);
    assert.equal((await problemOf(elsewhere)).type, problemUrn('unknown-tenant'));
    // The police is a recipient of the city, not of the center.
    const swapped = await send({
      key,
      body: {...body, tenant: 'center', recipients: ['office', 'police']},
    });
    const problem = await problemOf(swapped);
    assert.equal(problem.type, problemUrn('unknown-recipient'));
    assert.deepEqual(
      problem.errors?.map(({pointer}) => pointer),
      ['/recipients/1'],
    );
    assert.equal(await count('reports'), 0);
  });

  test('C21: two tenants may use the same key and lookup without seeing each other', async () => {
    const {key, body} = await newSending();
    assert.equal((await send({key, body})).status, 201);
    assert.equal((await send({key, body: {...body, tenant: 'center'}})).status, 201);
    assert.equal(await count('reports'), 2);
  });

  test('a page of any origin may send, without credentials, and may read what it needs', async () => {
    const preflight = await server().request('/v1/intake', {
      method: 'OPTIONS',
      headers: {Origin: 'null', 'Access-Control-Request-Method': 'POST'},
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(preflight.headers.get('Access-Control-Allow-Credentials'), null);
    assert.equal(
      preflight.headers.get('Access-Control-Allow-Headers'),
      'Content-Type, Idempotency-Key',
    );
    assert.ok(Number(preflight.headers.get('Access-Control-Max-Age')) > 0);
    const {key, body} = await newSending();
    const answers = [
      await send({key, body}),
      await send({key: 'short', body}),
      await server().request('/v1/intake'),
      await send({key, body}, {database: broken}),
    ];
    for (const {status, headers} of answers) {
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*', String(status));
      assert.equal(
        headers.get('Access-Control-Expose-Headers'),
        'Retry-After, Location, Idempotency-Replayed',
      );
      assert.equal(headers.get('Cache-Control'), 'no-store');
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
    }
  });

  test('N28: when the database does not answer, a person is told to try again later', async () => {
    const sending = await newSending();
    const response = await send(sending, {database: broken});
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('Retry-After'), '5');
    const problem = await problemOf(response);
    assert.deepEqual([problem.type, problem.retryAfter], [problemUrn('unavailable'), 5]);
  });

  test('N28: a failure in the middle leaves neither report nor key', async () => {
    await database().query(
      `create function fill_disk() returns trigger language plpgsql as
       $$begin raise exception 'The disk is full.' using errcode = 'disk_full'; end$$`,
    );
    await database().query(
      `create trigger full_disk before insert on report_recipients
       for each row execute function fill_disk()`,
    );
    const sending = await newSending();
    assert.equal((await send(sending)).status, 503);
    assert.equal(await count('reports'), 0);
    assert.equal(await count('idempotency'), 0);
    await database().query('drop function fill_disk cascade');
    assert.equal((await send(sending)).status, 201);
  });
});

const unavailable = () => Promise.reject(new DatabaseUnavailableError('Nobody there.'));

/** A database that is gone. */
const broken: Database = {
  query: unavailable,
  transaction: unavailable,
  reclaim: unavailable,
  close: async () => {},
};
