import assert from 'node:assert/strict';
import {test} from 'node:test';

import {Problem, problemUrn} from '@heard/schema';

import {createServer} from './app.ts';
import {DatabaseUnavailableError, type Database} from './database/database.ts';
import type {LogLine} from './http/request-log.ts';
import {office, tenants} from './test-setting/organizations.ts';
import {newSending, requestFor} from './test-setting/sending.ts';

const never = () => Promise.reject(new Error('secret: Key (tenant)=(city) exists'));
const gone = () => Promise.reject(new DatabaseUnavailableError('secret host'));
const failing = (query: () => Promise<never>): Database => ({
  query,
  transaction: query,
  reclaim: query,
  close: async () => {},
});

test('A10: paths and methods that are not there get a 404 or 405, all of one form', async () => {
  const app = createServer({database: failing(never), tenants});
  for (const path of [
    '/v1',
    '/v1/',
    '/v1/intake/',
    '/v1/intake/1',
    '/v1/admin',
    '/v1/%00',
    '/v1/é',
  ]) {
    const response = await app.request(path);
    assert.equal(response.status, 404, path);
    assert.equal(Problem.parse(await response.json()).type, problemUrn('not-found'));
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
  }
  const routes = {
    '/v1/intake': 'POST',
    '/v1/objects': 'POST',
    '/v1/inbox/challenges': 'POST',
    '/v1/inbox/sessions': 'POST, DELETE',
    '/v1/inbox/items': 'GET, HEAD',
    '/v1/inbox/items/7': 'GET, HEAD',
    '/v1/inbox/items/7/objects/7': 'GET, HEAD',
    '/v1/health': 'GET, HEAD',
    '/v1/ready': 'GET, HEAD',
    '/v1/openapi.json': 'GET, HEAD',
  };
  for (const [path, allow] of Object.entries(routes)) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      if (allow.split(', ').includes(method)) continue;
      const response = await app.request(path, {method});
      assert.equal(response.status, 405, `${method} ${path}`);
      assert.equal(response.headers.get('Allow'), allow);
      assert.equal(Problem.parse(await response.json()).type, problemUrn('method-not-allowed'));
    }
  }
});

test('the description of the API lists the addresses and methods that there are', async () => {
  const app = createServer({database: failing(never), tenants});
  const response = await app.request('/v1/openapi.json');
  assert.equal(response.headers.get('Content-Type'), 'application/json');
  const {paths} = (await response.json()) as {paths: Record<string, Record<string, unknown>>};
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const served = app.routes
    .filter(({method, path}) => method !== 'ALL' && path.startsWith('/v1/'))
    .map(({method, path}) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  assert.deepEqual(described.toSorted(), served.toSorted());
});

test('health tells whether the database answers', async () => {
  const healthy = createServer({
    database: {...failing(never), query: async () => []},
    tenants,
  });
  const response = await healthy.request('/v1/health');
  assert.deepEqual(await response.json(), {status: 'ok'});
  const ill = await createServer({database: failing(gone), tenants}).request('/v1/health');
  assert.equal(ill.status, 503);
  assert.equal(ill.headers.get('Retry-After'), '5');
});

test('a server is ready until it is about to end, or its database is gone or not migrated', async () => {
  const shaped = (applied: readonly object[]): Database => ({
    ...failing(never),
    query: async <Row>(sql: string) =>
      (sql.includes('to_regclass') ? [{isThere: true}] : applied) as Row[],
  });
  const ask = (database: Database, isStopping = false) =>
    createServer({database, tenants, isStopping: () => isStopping}).request('/v1/ready');
  for (const response of [
    await ask(failing(gone)),
    await ask(shaped([{number: 1, checksum: 'of another version'}])),
    await ask(shaped([]), true),
  ]) {
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('Retry-After'), '5');
    assert.equal(Problem.parse(await response.json()).type, problemUrn('unavailable'));
  }
});

test('a fault of ours is a 500 that tells nothing, and a log line that quotes nothing', async () => {
  const lines: LogLine[] = [];
  const app = createServer({database: failing(never), tenants, log: (line) => lines.push(line)});
  const response = await app.request('/v1/intake', requestFor(await newSending()));
  assert.equal(response.status, 500);
  assert.deepEqual(await response.json(), {
    type: problemUrn('unavailable'),
    title: 'The server can not answer at the moment.',
    status: 500,
  });
  const [fault, request] = lines;
  assert.ok(fault?.event === 'fault' && request?.event === 'request');
  assert.equal(fault.request, request.id);
  assert.equal(response.headers.get('X-Request-Id'), request.id);
  assert.doesNotMatch(JSON.stringify(lines), /secret|tenant\)/);
  assert.match(JSON.stringify(fault), /app\.test\.ts/);
});

test('a log line holds method, route, status, problem and rounded time, and nothing sent', async () => {
  const lines: LogLine[] = [];
  const app = createServer({database: failing(gone), tenants, log: (line) => lines.push(line)});
  await app.request('/v1/inbox/items/canary-id?canary=query', {
    headers: {'User-Agent': 'canary-agent', Authorization: `Bearer ${'c'.repeat(43)}`},
  });
  await app.request('/canary-path', {method: 'CANARY'});
  await app.request('/v1/inbox/challenges', {
    method: 'POST',
    headers: {'Content-Type': 'application/json', Origin: 'https://canary.example'},
    body: JSON.stringify({tenant: 'canary', key: office.key}),
  });
  const ids = lines.map((line) => (line.event === 'request' ? line.id : ''));
  assert.equal(new Set(ids).size, 3);
  for (const id of ids) assert.match(id, /^[0-9a-f-]{36}$/);
  const summary = lines.map((line) => ({...line, id: '', duration: 0}));
  assert.deepEqual(summary, [
    {
      event: 'request',
      id: '',
      method: 'GET',
      route: '/v1/inbox/items/:id',
      status: 503,
      problem: 'unavailable',
      duration: 0,
    },
    {
      event: 'request',
      id: '',
      method: 'other',
      route: 'site',
      status: 405,
      problem: 'method-not-allowed',
      duration: 0,
    },
    {
      event: 'request',
      id: '',
      method: 'POST',
      route: '/v1/inbox/challenges',
      status: 403,
      problem: 'login-refused',
      duration: 0,
    },
  ]);
  for (const line of lines) assert.equal(line.event === 'request' && line.duration % 10, 0);
});
