import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer as createHttpServer, request as httpRequest} from 'node:http';
import {connect, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test, type TestContext} from 'node:test';

import {intakeBodyLimit} from '@heard/schema';

import {openPGlite} from '../database/pglite-database.ts';
import type {LogLine} from '../http/request-log.ts';
import {city, office, tenants} from '../test-setting/organizations.ts';
import {newSending, requestFor} from '../test-setting/sending.ts';
import {headersFor, idIn, newObject, objectRequest} from '../test-setting/sending-objects.ts';
import {StartError} from './start-error.ts';
import {startServer, type StartOptions} from './start-server.ts';

let place: string;
let dataFolder: string;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'heard-'));
  dataFolder = join(place, 'database');
});
after(() => rm(place, {recursive: true}));

/** Starts a server that ends with the test, whatever becomes of it. */
const start = async (t: TestContext, options: Partial<StartOptions> = {}) => {
  const server = await startServer({
    port: 0,
    dataFolder,
    tenants,
    patience: 1_000,
    ...options,
  } as StartOptions);
  t.after(server.close);
  return server;
};

const startError = (pattern: RegExp) => (error: unknown) => {
  assert.ok(error instanceof StartError, String(error));
  assert.match(error.message, pattern);
  return true;
};

test('a report is still there after the server was stopped and started again', async (t) => {
  const sending = await newSending();
  const first = await start(t);
  const sent = await fetch(`${first.url}/v1/intake`, requestFor(sending));
  assert.equal(sent.status, 201);
  await first.close();
  await assert.rejects(fetch(`${first.url}/v1/health`));

  const second = await start(t);
  const again = await fetch(`${second.url}/v1/intake`, requestFor(sending));
  assert.equal(again.status, 200);
  assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
  assert.deepEqual(await again.json(), await sent.json());
  await second.close();
});

test('a taken port is named, with the way out', async () => {
  const other = createHttpServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const {port} = other.address() as AddressInfo;
  await assert.rejects(
    startServer({port, dataFolder, tenants}),
    startError(new RegExp(`^Port ${port} is taken .* PORT=${port + 1}$`)),
  );
  other.close();
});

test('a folder that another server has is named, and the port is given back', async () => {
  const database = await openPGlite(dataFolder);
  await assert.rejects(
    startServer({port: 0, dataFolder, tenants}),
    startError(/in use by another process \(\d+\).*HEARD_DATA/),
  );
  await database.close();
});

test('a database that can not be reached is named without its password', async () => {
  await assert.rejects(
    startServer({port: 0, databaseUrl: 'postgres://me:geheim@127.0.0.1:1/heard', tenants}),
    (error) => {
      assert.doesNotMatch(String(error), /geheim/);
      return startError(/127\.0\.0\.1:1\/heard can not be used: .*ECONNREFUSED.*DATABASE_URL/)(
        error,
      );
    },
  );
});

test('tenants that do not hold together are refused before anything starts', async () => {
  const twice = [{id: 'police', keys: [office.key]}];
  await assert.rejects(
    startServer({
      port: 0,
      dataFolder,
      tenants: [city, {...city, recipients: [...city.recipients, ...twice]}],
    }),
    startError(
      /Two configurations have the tenant "city".*two of recipient "police".*"office" too/s,
    ),
  );
  await assert.rejects(
    startServer({
      port: 0,
      dataFolder,
      tenants: [{id: 'city', recipients: [{id: 'office', keys: [`age1${'q'.repeat(58)}`]}]}],
    }),
    startError(/A key of recipient "office" of tenant "city" is not a public age key/),
  );
});

test('a request that is being worked on when the server stops gets its answer', async (t) => {
  let isWorking = () => {};
  const working = new Promise<void>((resolve) => (isWorking = resolve));
  const server = await start(t);
  const {key, body} = await newSending();
  const text = JSON.stringify(body);
  const request = httpRequest(`${server.url}/v1/intake`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(text),
      'Idempotency-Key': key,
      Expect: '100-continue',
    },
  });
  const answered = once(request, 'response');
  // The server says "continue" when it has begun to work on the request.
  request.once('continue', () => isWorking());
  request.flushHeaders();
  await working;
  const closed = server.close();
  await assert.rejects(fetch(`${server.url}/v1/health`));
  request.end(text);
  const [response] = await answered;
  assert.equal(response.statusCode, 201);
  response.resume();
  await closed;
});

test(
  'a connection on which nothing is asked does not hold up the end',
  {timeout: 30_000},
  async (t) => {
    const server = await start(t, {patience: 60_000});
    const silent = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(silent, 'connect');
    const kept = await fetch(`${server.url}/v1/health`);
    assert.equal(kept.status, 200);
    const ended = once(silent, 'close');
    silent.resume();
    await server.close();
    await ended;
  },
);

test('A08: a hundred megabytes are refused at once and not read', async (t) => {
  const server = await start(t);
  const {key} = await newSending();
  const headers = {'Content-Type': 'application/json', 'Idempotency-Key': key};
  const request = httpRequest(`${server.url}/v1/intake`, {
    method: 'POST',
    headers: {...headers, 'Content-Length': 100_000_000},
  });
  request.on('error', () => {});
  request.write(' '.repeat(intakeBodyLimit));
  const [response] = await once(request, 'response');
  assert.equal(response.statusCode, 413);
  request.destroy();

  const chunked = httpRequest(`${server.url}/v1/intake`, {method: 'POST', headers});
  chunked.on('error', () => {});
  const answered = once(chunked, 'response');
  for (let sent = 0; sent <= intakeBodyLimit; sent += 65_536) chunked.write(' '.repeat(65_536));
  const [refused] = await answered;
  assert.equal(refused.statusCode, 413);
  chunked.destroy();
  assert.equal((await fetch(`${server.url}/v1/health`)).status, 200);
  await server.close();
});

test('A07: while a file comes in slowly, reports come in', async (t) => {
  const server = await start(t);
  const object = await newObject({content: Buffer.alloc(2_000_000, 7)});
  const upload = httpRequest(`${server.url}/v1/objects`, {
    method: 'POST',
    headers: {...headersFor(object), 'Content-Length': object.sealed.byteLength},
  });
  const answered = once(upload, 'response');
  await new Promise((resolve) => upload.write(object.sealed.subarray(0, 1_200_000), resolve));
  const report = await fetch(`${server.url}/v1/intake`, requestFor(await newSending()));
  assert.equal(report.status, 201);
  upload.end(object.sealed.subarray(1_200_000));
  const [response] = await answered;
  assert.equal(response.statusCode, 201);
  response.resume();
  await server.close();
});

test('N03: a file whose connection breaks leaves nothing, and can be sent again', async (t) => {
  const logged = Promise.withResolvers<LogLine>();
  const first = await start(t, {log: logged.resolve});
  const object = await newObject({content: Buffer.alloc(2_000_000, 7)});
  const upload = httpRequest(`${first.url}/v1/objects`, {
    method: 'POST',
    headers: {
      ...headersFor(object),
      'Content-Length': object.sealed.byteLength,
      Expect: '100-continue',
    },
  });
  upload.on('error', () => {});
  upload.flushHeaders();
  await once(upload, 'continue');
  await new Promise((resolve) => upload.write(object.sealed.subarray(0, 1_500_000), resolve));
  upload.destroy();
  assert.deepEqual(
    {...(await logged.promise), id: '', duration: 0},
    {
      event: 'request',
      id: '',
      method: 'POST',
      route: '/v1/objects',
      status: 400,
      problem: 'malformed-body',
      duration: 0,
    },
  );
  await first.close();
  const database = await openPGlite(dataFolder);
  assert.deepEqual(await database.query('select id from objects where key is null'), []);
  await database.close();

  const second = await start(t);
  const again = await fetch(`${second.url}/v1/objects`, objectRequest(object));
  assert.equal(again.status, 201);
  await second.close();
});

/** A clock of which the test says when an hour, or the time of `drain`, is over. */
const heldTime = () => {
  const waits: {milliseconds: number; pass: () => void}[] = [];
  let isWaiting = Promise.withResolvers<void>();
  return {
    wait: (milliseconds: number, signal: AbortSignal) =>
      new Promise<void>((pass) => {
        signal.addEventListener('abort', () => pass(), {once: true});
        waits.push({milliseconds, pass});
        isWaiting.resolve();
      }),
    next: async () => {
      await isWaiting.promise;
      isWaiting = Promise.withResolvers();
      return waits.at(-1);
    },
  };
};

test('F19: files without a report are swept up when the server starts and every hour', async (t) => {
  let now = new Date('2026-11-23T14:00:00Z');
  const {wait: passing, next: sweeps} = heldTime();
  const options: Partial<StartOptions> = {clock: () => now, wait: passing};
  const first = await start(t, options);
  const wait = await sweeps();
  assert.equal(wait?.milliseconds, 3_600_000);
  const send = async (url: string) =>
    idIn(await fetch(`${url}/v1/objects`, objectRequest(await newObject())));
  const bind = async (url: string, id: string) => {
    const {key, body} = await newSending();
    return fetch(`${url}/v1/intake`, requestFor({key, body: {...body, objects: [id]}}));
  };
  const forgotten = await send(first.url);
  now = new Date('2026-11-24T14:00:00Z');
  wait?.pass();
  await sweeps();
  assert.equal((await bind(first.url, forgotten)).status, 422);

  const kept = await send(first.url);
  const late = await send(first.url);
  assert.equal((await bind(first.url, kept)).status, 201);
  await first.close();
  now = new Date('2026-11-26T14:00:00Z');
  const second = await start(t, options);
  await sweeps();
  assert.equal((await bind(second.url, late)).status, 422);
  assert.equal((await bind(second.url, kept)).status, 409);
  await second.close();
});

test('N29: a server that ends says so first, and answers everything until its time is over', async (t) => {
  const {wait, next} = heldTime();
  const server = await start(t, {wait, drain: 5_000});
  await next();
  assert.deepEqual(await (await fetch(`${server.url}/v1/ready`)).json(), {status: 'ready'});
  const closed = server.close();
  const drain = await next();
  assert.equal(drain?.milliseconds, 5_000);
  const notReady = await fetch(`${server.url}/v1/ready`);
  assert.equal(notReady.status, 503);
  assert.equal(notReady.headers.get('Retry-After'), '5');
  assert.equal((await fetch(`${server.url}/v1/health`)).status, 200);
  const sent = await fetch(`${server.url}/v1/intake`, requestFor(await newSending()));
  assert.equal(sent.status, 201);
  drain.pass();
  await closed;
  await assert.rejects(fetch(`${server.url}/v1/health`));
});

test('reports whose time is over are deleted every hour, and the heads of the audit log noted', async (t) => {
  const {wait, next} = heldTime();
  const lines: LogLine[] = [];
  let now = new Date('2026-10-01T12:00:00Z');
  const server = await start(t, {
    dataFolder: join(place, 'kept'),
    tenants: [{...city, retentionDays: 30}],
    clock: () => now,
    wait,
    log: (line) => lines.push(line),
  });
  const hour = await next();
  const sending = await newSending();
  assert.equal((await fetch(`${server.url}/v1/intake`, requestFor(sending))).status, 201);
  now = new Date('2026-11-01T12:00:00Z');
  hour?.pass();
  await next();
  await server.close();
  const [, deleted, head] = lines;
  assert.deepEqual(deleted, {event: 'retention', deleted: 1});
  assert.ok(head?.event === 'audit-head');
  assert.match(head.head, /^city:1:[0-9a-f]{64}$/);
  const database = await openPGlite(join(place, 'kept'));
  assert.deepEqual(await database.query('select id from reports'), []);
  await database.close();
});
