import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {test} from 'node:test';

import {objectSizeLimit, Problem, problemUrn, type ProblemType} from '@heard/schema';
import {Decrypter} from 'age-encryption';

import {createServer, type ServerOptions} from '../app.ts';
import {DatabaseUnavailableError, type Database} from '../database/database.ts';
import {onEveryDatabase, useDatabase} from '../test-setting/databases.ts';
import {inboxOrigin} from '../test-setting/logging-in.ts';
import {office, otherOffice, police, tenants} from '../test-setting/organizations.ts';
import {newSending, requestFor} from '../test-setting/sending.ts';
import {
  idIn,
  newObject,
  objectRequest,
  type ObjectSending,
} from '../test-setting/sending-objects.ts';
import {logInAs} from '../test-setting/staff.ts';
import {collectUnbound} from './collect-unbound.ts';
import {leastObjectBytes} from './object-limits.ts';
import {chunkBytes} from './store-object.ts';

const aRatherLargeFile = randomBytes(2 * chunkBytes + 4321);

onEveryDatabase('objects', (open, kind) => {
  const database = useDatabase(open);
  let now = new Date('2026-11-23T14:35:10Z');
  const passes = (hours: number) => (now = new Date(now.getTime() + hours * 3_600_000));
  const server = (options: Partial<ServerOptions> = {}) =>
    createServer({
      database: database(),
      tenants,
      origin: inboxOrigin,
      clock: () => now,
      ...options,
    });
  const send = (object: ObjectSending, options?: Partial<ServerOptions>) =>
    server(options).request('/v1/objects', objectRequest(object));
  const stored = async (object: ObjectSending, options?: Partial<ServerOptions>) => {
    const response = await send(object, options);
    assert.equal(response.status, 201, await response.clone().text());
    return idIn(response);
  };
  const sendReport = async (objects?: readonly string[]) => {
    const {key, body} = await newSending();
    const named = objects && {objects: [...objects]};
    return server().request('/v1/intake', requestFor({key, body: {...body, ...named}}));
  };
  const count = async (table: string) => {
    const [row] = await database().query<{rows: number}>(
      `select count(*)::int as rows from ${table}`,
    );
    return row?.rows;
  };
  const isRefused = async (response: Response, type: ProblemType) => {
    const problem = Problem.parse(await response.json());
    assert.equal(problem.type, problemUrn(type), problem.detail);
    assert.equal(problem.status, response.status);
    return problem;
  };
  const isNothingThere = async () => {
    assert.deepEqual([await count('objects'), await count('object_chunks')], [0, 0]);
  };

  test('a file that a person adds reaches the staff byte for byte', async () => {
    const object = await newObject({content: aRatherLargeFile});
    const response = await send(object);
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('Upload-Offset'), String(object.sealed.byteLength));
    assert.equal(response.headers.get('Tus-Resumable'), '1.0.0');
    assert.match(response.headers.get('Location') ?? '', /^\/v1\/objects\/[0-9a-f-]{36}$/);
    assert.equal(response.headers.get('Idempotency-Replayed'), null);
    assert.equal(await count('object_chunks'), 3);
    const small = await newObject();
    assert.equal((await sendReport([idIn(response), await stored(small)])).status, 201);

    const staff = await logInAs(server(), 'city', office);
    const [item] = await staff.list();
    const sizes = [object, small].map(({sealed}) => sealed.byteLength);
    assert.deepEqual(item?.objects.toSorted(), sizes.toSorted());
    const file = await staff.get(`/v1/inbox/items/${item?.id}/objects/${idIn(response)}`);
    assert.equal(file.status, 200);
    assert.equal(file.headers.get('Content-Type'), 'application/octet-stream');
    assert.equal(file.headers.get('Content-Length'), String(object.sealed.byteLength));
    assert.equal(file.headers.get('Cache-Control'), 'no-store');
    assert.match(file.headers.get('Content-Disposition') ?? '', /^attachment;/);
    assert.equal(file.headers.get('Access-Control-Allow-Origin'), null);
    const decrypter = new Decrypter();
    decrypter.addIdentity(office.identity);
    const opened = await decrypter.decrypt(new Uint8Array(await file.arrayBuffer()));
    assert.ok(aRatherLargeFile.equals(opened));
  });

  test('staff get a file chunk by chunk, each read when it is asked for', async () => {
    const id = await stored(await newObject({content: aRatherLargeFile}));
    await sendReport([id]);
    let chunksRead = 0;
    const counting: Database = {
      ...database(),
      async query(sql, parameters) {
        if (sql.includes('from object_chunks')) chunksRead += 1;
        return database().query(sql, parameters);
      },
    };
    const staff = await logInAs(server({database: counting}), 'city', office);
    const path = `/v1/inbox/items/${(await staff.list())[0]?.id}/objects/${id}`;
    assert.equal((await staff.get(path, 'HEAD')).status, 200);
    assert.equal(chunksRead, 0);
    const reader = (await staff.get(path)).body?.getReader();
    assert.equal((await reader?.read())?.value?.byteLength, chunkBytes);
    assert.equal(chunksRead, 1);
    await reader?.cancel();
    assert.equal(chunksRead, 1);
  });

  test('a file that the database can not give to its end is cut short, not made to look whole', async () => {
    const id = await stored(await newObject({content: aRatherLargeFile}));
    await sendReport([id]);
    const failing: Database = {
      ...database(),
      async query(sql, parameters) {
        if (sql.includes('from object_chunks') && parameters?.[1] === 1) {
          throw new DatabaseUnavailableError('Gone.');
        }
        return database().query(sql, parameters);
      },
    };
    const staff = await logInAs(server({database: failing}), 'city', office);
    const path = `/v1/inbox/items/${(await staff.list())[0]?.id}/objects/${id}`;
    await assert.rejects((await staff.get(path)).arrayBuffer(), /not be read to its end/);
  });

  test('a lost answer gives the same object, and no second copy', async () => {
    const object = await newObject();
    const first = await send(object);
    const again = await send(object);
    assert.equal(again.status, 201);
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(again.headers.get('Location'), first.headers.get('Location'));
    assert.equal(again.headers.get('Upload-Offset'), String(object.sealed.byteLength));
    assert.equal(await count('objects'), 1);
    await sendReport([idIn(first)]);
    assert.equal(idIn(await send(object)), idIn(first));
  });

  test('five uploads at once with one key make one object', async () => {
    const object = await newObject({content: aRatherLargeFile});
    const responses = await Promise.all(Array.from({length: 5}, () => send(object)));
    assert.equal(new Set(responses.map(idIn)).size, 1);
    assert.ok(responses.every(({status}) => status === 201));
    assert.deepEqual([await count('objects'), await count('object_chunks')], [1, 3]);
  });

  test('the same key with other bytes is refused, and the first object stays', async () => {
    const object = await newObject();
    const id = await stored(object);
    await isRefused(await send({...(await newObject()), key: object.key}), 'key-reused');
    assert.equal(await count('objects'), 1);
    assert.equal(await stored(object), id);
    // Another organization may have the same key.
    assert.notEqual(await stored({...object, tenant: 'center'}), id);
  });

  test('a report and its files are stored in one step, or nothing is', async () => {
    const id = await stored(await newObject());
    const failing: Database = {
      ...database(),
      transaction: (work) =>
        database().transaction((queries) =>
          work({
            async query(sql, parameters) {
              const rows = await queries.query(sql, parameters);
              if (sql.includes('update objects')) throw new DatabaseUnavailableError('Disk full.');
              return rows as never;
            },
          }),
        ),
    };
    const {key, body} = await newSending();
    const request = requestFor({key, body: {...body, objects: [id]}});
    const broken = await server({database: failing}).request('/v1/intake', request);
    assert.equal(broken.status, 503);
    assert.deepEqual([await count('reports'), await count('idempotency')], [0, 0]);
    assert.equal((await server().request('/v1/intake', request)).status, 201);
    const again = await server().request('/v1/intake', request);
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
  });

  test('a report that names objects which can not be had is refused and leaves nothing', async () => {
    const mine = await stored(await newObject());
    const taken = await stored(await newObject());
    await sendReport([taken]);
    const elsewhere = await stored(await newObject({tenant: 'center', to: [otherOffice]}));
    const made = '00000000-0000-4000-8000-000000000000';
    for (const [objects, type, pointers] of [
      [[mine, made], 'unknown-object', ['/objects/1']],
      [[elsewhere, mine], 'unknown-object', ['/objects/0']],
      [['no-uuid-but-long-enough'], 'unknown-object', ['/objects/0']],
      [[mine.toUpperCase()], 'unknown-object', ['/objects/0']],
      [[taken, made], 'unknown-object', ['/objects/1']],
      [[taken, mine], 'object-already-bound', ['/objects/0']],
    ] as const) {
      const {errors} = await isRefused(await sendReport(objects), type);
      assert.deepEqual(
        errors?.map(({pointer}) => pointer),
        pointers,
      );
    }
    await isRefused(await sendReport([mine, mine]), 'malformed-body');
    assert.deepEqual([await count('reports'), await count('idempotency')], [1, 1]);
    assert.equal((await sendReport([mine])).status, 201);
  });

  test('one of two reports at the same time gets the file that both name', async () => {
    const id = await stored(await newObject());
    const responses = await Promise.all([sendReport([id]), sendReport([id])]);
    assert.deepEqual(responses.map(({status}) => status).toSorted(), [201, 409]);
    assert.equal(await count('reports'), 1);
  });

  test('the same report with other files is another report', async () => {
    const [one, other] = [await stored(await newObject()), await stored(await newObject())];
    const {key, body} = await newSending();
    const app = server();
    const first = requestFor({key, body: {...body, objects: [one]}});
    assert.equal((await app.request('/v1/intake', first)).status, 201);
    assert.equal((await app.request('/v1/intake', first)).status, 200);
    const second = requestFor({key, body: {...body, objects: [one, other]}});
    await isRefused(await app.request('/v1/intake', second), 'key-reused');
  });

  test('C21: a file is for those whom its report is sealed to', async () => {
    const [id, unbound] = [await stored(await newObject()), await stored(await newObject())];
    await sendReport([id]);
    const forPolice = await newSending({to: [police]});
    await server().request('/v1/intake', requestFor(forPolice));
    const app = server();
    const staff = await logInAs(app, 'city', office);
    const [item] = await staff.list();
    const path = (report = '', object = '') => `/v1/inbox/items/${report}/objects/${object}`;
    assert.equal((await staff.get(path(item?.id, id))).status, 200);
    await isRefused(await app.request(path(item?.id, id)), 'session-required');

    const colleague = await logInAs(app, 'city', police);
    const [theirs] = await colleague.list();
    const stranger = await logInAs(app, 'center', otherOffice);
    const answers = [
      await colleague.get(path(item?.id, id)),
      await colleague.get(path(theirs?.id, id)),
      await stranger.get(path(item?.id, id)),
      await staff.get(path(item?.id, unbound)),
      await staff.get(path(item?.id, '00000000-0000-4000-8000-000000000000')),
      await staff.get(path(item?.id, "1'--")),
      await staff.get(path("1'--", id)),
    ];
    for (const answer of answers) await isRefused(answer, 'unknown-item');
  });

  test('files go with their report when it is deleted', async () => {
    await sendReport([await stored(await newObject())]);
    await database().query('delete from reports');
    await isNothingThere();
  });

  test('an upload that breaks off, is too short or too long leaves nothing', async () => {
    const object = await newObject({content: aRatherLargeFile});
    const part = object.sealed.subarray(0, chunkBytes + 10);
    const breaksOff = () => {
      let sent = false;
      return new ReadableStream({
        pull(controller) {
          if (sent) controller.error(new Error('The connection is gone.'));
          else controller.enqueue(part);
          sent = true;
        },
      });
    };
    for (const body of [
      breaksOff(),
      part,
      Buffer.concat([object.sealed, Buffer.of(0)]),
      new Uint8Array(),
    ]) {
      const response = await server().request('/v1/objects', objectRequest(object, {}, body));
      await isRefused(response, 'malformed-body');
      await isNothingThere();
    }
    assert.equal((await send(object)).status, 201);
  });

  test('A08: more bytes than were announced are not read', async () => {
    const object = await newObject();
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(sent === 0 ? object.sealed : new Uint8Array(65_536));
        sent += 65_536;
      },
    });
    const response = await server().request('/v1/objects', objectRequest(object, {}, endless));
    await isRefused(response, 'malformed-body');
    assert.ok(sent < 2 * chunkBytes, `read ${sent} bytes`);
    await isNothingThere();
  });

  test('an upload on which nothing comes any more is given up', async () => {
    const object = await newObject({content: aRatherLargeFile});
    const silent = new ReadableStream({
      start: (controller) => controller.enqueue(object.sealed.subarray(0, chunkBytes)),
    });
    const app = server({objectPatience: {silence: 20, total: 60_000}});
    const response = await app.request('/v1/objects', objectRequest(object, {}, silent));
    await isRefused(response, 'malformed-body');
    await isNothingThere();
  });

  test('an upload that only drips is given up too', async () => {
    const object = await newObject({content: aRatherLargeFile});
    const dripping = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setImmediate(resolve));
        controller.enqueue(object.sealed.subarray(0, 1));
      },
    });
    const app = server({objectPatience: {silence: 60_000, total: 50}});
    const response = await app.request('/v1/objects', objectRequest(object, {}, dripping));
    await isRefused(response, 'malformed-body');
    await isNothingThere();
  });

  test('N28: a database that fails in the middle of a file leaves nothing of it', async () => {
    const object = await newObject({content: aRatherLargeFile});
    const failing: Database = {
      ...database(),
      async query(sql, parameters) {
        if (sql.includes('into object_chunks') && parameters?.[1] === 1) {
          throw new DatabaseUnavailableError('The disk is full.');
        }
        return database().query(sql, parameters);
      },
    };
    const response = await send(object, {database: failing});
    assert.equal(response.status, 503);
    await isRefused(response, 'unavailable');
    await isNothingThere();
    assert.equal((await send(object)).status, 201);
  });

  test('no more is read than the database has taken', async () => {
    const object = await newObject({content: randomBytes(8 * chunkBytes)});
    const hold = Promise.withResolvers<void>();
    const isHeld = Promise.withResolvers<void>();
    const slow: Database = {
      ...database(),
      async query(sql, parameters) {
        if (sql.includes('into object_chunks')) {
          isHeld.resolve();
          await hold.promise;
        }
        return database().query(sql, parameters);
      },
    };
    let offset = 0;
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(object.sealed.subarray(offset, offset + 65_536));
        offset += 65_536;
        if (offset >= object.sealed.byteLength) controller.close();
      },
    });
    const answer = server({database: slow}).request('/v1/objects', objectRequest(object, {}, body));
    await isHeld.promise;
    assert.ok(offset < 2 * chunkBytes, `read ${offset} bytes`);
    hold.resolve();
    assert.equal((await answer).status, 201);
  });

  test('a file may be as large as the limit, and not a byte larger', async () => {
    const object = await newObject({content: aRatherLargeFile});
    const objectBytes = object.sealed.byteLength;
    await stored(object, {objectLimits: {objectBytes}});
    const response = await send(await newObject({content: aRatherLargeFile}), {
      objectLimits: {objectBytes: objectBytes - 1},
    });
    assert.equal(response.status, 413);
    assert.equal(response.headers.get('Tus-Max-Size'), String(objectBytes - 1));
    const {detail} = await isRefused(response, 'object-too-large');
    assert.ok(detail?.includes(String(objectBytes - 1)));
    const far = objectRequest(object, {'Upload-Length': String(objectSizeLimit + 1)});
    await isRefused(await server().request('/v1/objects', far), 'object-too-large');
  });

  test('A06: files without a report have only so much room, each tenant its own', async () => {
    const objectLimits = {unboundBytes: 3 * leastObjectBytes};
    const ids = [];
    for (let each = 0; each < 3; each += 1) {
      ids.push(await stored(await newObject(), {objectLimits}));
    }
    const late = await newObject();
    const refused = await send(late, {objectLimits});
    assert.equal(refused.headers.get('Retry-After'), '120');
    await isRefused(refused, 'object-quota-reached');
    assert.equal(await count('objects'), 3);
    const elsewhere = await newObject({tenant: 'center', to: [otherOffice]});
    await stored(elsewhere, {objectLimits});
    // A report takes its files out of the count, so that those who send one make room for others.
    await sendReport([ids[0] ?? '']);
    await stored(late, {objectLimits});
  });

  test('A06: two files at once can not take the same room', async () => {
    const objectLimits = {unboundBytes: leastObjectBytes};
    const objects = [await newObject(), await newObject(), await newObject()];
    const responses = await Promise.all(objects.map((object) => send(object, {objectLimits})));
    assert.deepEqual(responses.map(({status}) => status).toSorted(), [201, 503, 503]);
  });

  test('A06: whoever fills the place keeps others out for an hour or two, not for a day', async () => {
    const objectLimits = {unboundBytes: 2 * leastObjectBytes};
    const old = await newObject();
    const [first] = [await stored(old, {objectLimits}), await stored(await newObject())];
    const real = await newObject();
    assert.equal((await send(real, {objectLimits})).status, 503);
    passes(2);
    const id = await stored(real, {objectLimits});
    assert.equal((await sendReport([id])).status, 201);
    await isRefused(await sendReport([first]), 'unknown-object');
  });

  test('F19: a file that no report names is gone after a day, and bound ones stay', async () => {
    const bound = await stored(await newObject());
    await sendReport([bound]);
    const forgotten = await stored(await newObject({content: aRatherLargeFile}));
    passes(24);
    assert.equal(await collectUnbound(database(), now), 0);
    passes(1);
    assert.equal(await collectUnbound(database(), now), 1);
    assert.equal(await count('object_chunks'), 1);
    await isRefused(await sendReport([forgotten]), 'unknown-object');
    passes(1000);
    assert.equal(await collectUnbound(database(), now), 0);
    const staff = await logInAs(server(), 'city', office);
    const path = `/v1/inbox/items/${(await staff.list())[0]?.id}/objects/${bound}`;
    assert.equal((await staff.get(path)).status, 200);
  });

  test('F19: a file that is sent again waits for its report from then on', async () => {
    const object = await newObject();
    const id = await stored(object);
    passes(23);
    await stored(object);
    passes(3);
    assert.equal(await collectUnbound(database(), now), 0);
    assert.equal((await sendReport([id])).status, 201);
  });

  test('what an upload left behind when the server was killed is swept up', async () => {
    const object = await newObject({content: aRatherLargeFile});
    const gone: Database = {
      ...database(),
      async query(sql, parameters) {
        if (parameters?.[1] === 1 || sql.startsWith('delete')) {
          throw new DatabaseUnavailableError('Killed.');
        }
        return database().query(sql, parameters);
      },
    };
    await send(object, {database: gone});
    assert.equal(await count('object_chunks'), 1);
    const [left] = await database().query<{id: string}>('select id::text as id from objects');
    await isRefused(await sendReport([left?.id ?? '']), 'unknown-object');
    passes(2);
    assert.equal(await collectUnbound(database(), now), 1);
    await isNothingThere();
  });

  test('of a file without a report the hour is known, of a bound one nothing', async () => {
    const id = await stored(await newObject());
    const read = () =>
      database().query<{minute: number | null}>(
        'select extract(minute from collect_after)::int as minute from objects',
      );
    assert.deepEqual(await read(), [{minute: 0}]);
    await sendReport([id]);
    assert.deepEqual(await read(), [{minute: null}]);
  });

  test('only what is sealed is taken', async () => {
    const object = await newObject();
    for (const body of [
      Buffer.from(`\u00ff\u00d8 a photo ${'x'.repeat(4_000)}`, 'latin1'),
      Buffer.from('age-encryption.org/v1'),
      Buffer.from('age-encryption.org/v2\n-> X25519 abc\n'),
      randomBytes(2 * chunkBytes),
    ]) {
      const length = {'Upload-Length': String(body.byteLength)};
      const request = objectRequest(object, length, Uint8Array.from(body));
      const {detail} = await isRefused(
        await server().request('/v1/objects', request),
        'malformed-body',
      );
      assert.equal(detail, 'The body is not an age file.');
      await isNothingThere();
    }
  });

  test('headers that do not say what comes are refused', async () => {
    const object = await newObject();
    const rows: [headers: Record<string, string | undefined>, type: ProblemType][] = [
      [{'Tus-Resumable': undefined}, 'unsupported-tus-version'],
      [{'Tus-Resumable': '0.2.2'}, 'unsupported-tus-version'],
      [{'Content-Type': 'application/octet-stream'}, 'unsupported-media-type'],
      [{'Content-Type': 'text/plain'}, 'unsupported-media-type'],
      [{'Content-Encoding': 'gzip'}, 'unsupported-media-type'],
      [{'Upload-Length': undefined}, 'malformed-body'],
      [{'Upload-Length': undefined, 'Upload-Defer-Length': '1'}, 'malformed-body'],
      [{'Upload-Length': '-1'}, 'malformed-body'],
      [{'Upload-Length': '1e3'}, 'malformed-body'],
      [{'Upload-Length': '99999999999999999999'}, 'malformed-body'],
      [{'Upload-Metadata': undefined}, 'malformed-body'],
      [{'Upload-Metadata': 'filename ZG9vci5qcGc='}, 'malformed-body'],
      [{'Upload-Metadata': 'tenant Y2l0eQ==,filename ZG9vci5qcGc='}, 'malformed-body'],
      [{'Upload-Metadata': 'tenant city!'}, 'malformed-body'],
      [{'Upload-Metadata': 'tenant bm93aGVyZQ=='}, 'unknown-tenant'],
      [{'Idempotency-Key': undefined}, 'missing-idempotency-key'],
      [{'Idempotency-Key': 'short'}, 'missing-idempotency-key'],
    ];
    for (const [headers, type] of rows) {
      const response = await server().request('/v1/objects', objectRequest(object, headers));
      await isRefused(response, type);
      assert.equal(response.headers.get('Tus-Resumable'), '1.0.0', JSON.stringify(headers));
      if (response.status === 412) assert.equal(response.headers.get('Tus-Version'), '1.0.0');
    }
    await isNothingThere();
  });

  test('a page of any origin may send, and may read what it needs', async () => {
    const preflight = await server().request('/v1/objects', {
      method: 'OPTIONS',
      headers: {Origin: 'null', 'Access-Control-Request-Method': 'POST'},
    });
    assert.equal(preflight.status, 204);
    assert.equal(
      preflight.headers.get('Access-Control-Allow-Headers'),
      'Content-Type, Idempotency-Key, Tus-Resumable, Upload-Length, Upload-Metadata',
    );
    const object = await newObject();
    for (const response of [
      await send(object),
      await send({...object, key: 'short'}),
      await server().request('/v1/objects'),
    ]) {
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
      const readable = response.headers.get('Access-Control-Expose-Headers')?.split(', ') ?? [];
      for (const name of ['Location', 'Upload-Offset', 'Tus-Resumable', 'Retry-After'])
        assert.ok(readable.includes(name), name);
    }
  });

  test(
    'a slow upload keeps no connection to the database',
    {skip: kind === 'PGlite' && 'PGlite has no connections'},
    async () => {
      const object = await newObject({content: aRatherLargeFile});
      const release = Promise.withResolvers<void>();
      const uploads = Array.from({length: 12}, () => {
        let sent = false;
        const body = new ReadableStream({
          async pull(controller) {
            if (sent) await release.promise;
            controller.enqueue(
              sent ? object.sealed.subarray(chunkBytes) : object.sealed.subarray(0, chunkBytes),
            );
            if (sent) controller.close();
            sent = true;
          },
        });
        const key = randomBytes(16).toString('base64url');
        return server().request('/v1/objects', objectRequest({...object, key}, {}, body));
      });
      assert.equal((await sendReport()).status, 201);
      release.resolve();
      for (const {status} of await Promise.all(uploads)) assert.equal(status, 201);
    },
  );
});
