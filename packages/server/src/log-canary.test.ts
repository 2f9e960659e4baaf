import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {request as httpRequest, type IncomingMessage} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';

import type {Config} from '@heard/schema';
import {openApiDocument} from '@heard/schema/openapi';

import {office} from './test-setting/organizations.ts';
import {newSending} from './test-setting/sending.ts';
import {startProcess} from './test-setting/server-process.ts';

const tenant = `tenant-${randomBytes(6).toString('hex')}`;
const config: Config = {
  version: 1,
  tenant,
  organization: {name: 'The City of Example'},
  delivery: {connector: 'heard', endpoint: '/v1'},
  recipients: [{id: 'office', name: 'The office', consent: 'by-sending', keys: [office.key]}],
  safety: {emergencyNumber: '911', exitUrl: 'https://example.org/'},
};

let place: string;
before(async () => (place = await mkdtemp(join(tmpdir(), 'heard-'))));
after(() => rm(place, {recursive: true}));

// Headers that proxies and browsers send, and those that the server itself reads.
const headerNames = [
  ...['User-Agent', 'Referer', 'Accept-Language', 'Cookie', 'X-Forwarded-For', 'Forwarded', 'Via'],
  ...['X-Real-IP', 'X-Request-Id', 'Traceparent', 'Origin', 'Authorization', 'Idempotency-Key'],
  ...['Upload-Metadata', 'Tus-Resumable', 'Content-Type', 'If-None-Match', 'X-Anything'],
];

test('P12: no word of any request, nor who asked, is in what the server writes', async () => {
  const file = join(place, 'heard.config.json');
  await writeFile(file, JSON.stringify(config));
  const server = await startProcess({HEARD_DATA: join(place, 'database'), HEARD_CONFIGS: file});
  const canaries: string[] = [];
  const canary = (where: string) => {
    const text = `${where}canary${randomBytes(8).toString('hex')}`;
    canaries.push(text);
    return text;
  };
  const ask = async (method: string, path: string, body?: string, headers: object = {}) => {
    const request = httpRequest(server.url + path, {
      method,
      localAddress: '127.0.0.77',
      headers: {
        ...Object.fromEntries(headerNames.map((name) => [name, canary(name.toLowerCase())])),
        ...headers,
      },
    });
    request.end(body);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    return response.statusCode ?? 0;
  };

  const paths = [
    ...Object.keys(openApiDocument()['paths'] as object),
    '/frame/{tenant}',
    '/{page}',
    '/v1/{none}',
  ];
  let requests = 0;
  for (const pattern of paths) {
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS']) {
      const path = pattern.replace(/\{\w+\}/g, () => canary('path'));
      const body =
        method === 'GET' ? undefined : JSON.stringify({[canary('name')]: canary('body')});
      await ask(method, `${path}?${canary('query')}=${canary('value')}`, body);
      requests += 1;
    }
  }
  // One that gets through: what it carries is in the database, and not in the log.
  const {key, body} = await newSending();
  const text = JSON.stringify({...body, tenant});
  const json = {'Content-Type': 'application/json', 'Idempotency-Key': key};
  assert.equal(await ask('POST', '/v1/intake', text, json), 201);
  requests += 1;
  canaries.push(key, body.lookup, body.sealed.slice(-60), '127.0.0.77');
  assert.deepEqual(await server.end(), [0, null]);

  const written = server.lines.join('\n').toLowerCase();
  for (const word of canaries) assert.ok(!written.includes(word.toLowerCase()), word);
  assert.ok(!written.includes(tenant), 'the tenant of a request');

  const lines = server.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const {time} of lines) assert.match(String(time), /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
  const asked = lines.filter(({event}) => event === 'request');
  assert.equal(asked.length, requests);
  const known = ['time', 'event', 'id', 'method', 'route', 'status', 'problem', 'duration'];
  for (const line of asked) {
    assert.deepEqual(
      Object.keys(line).filter((name) => !known.includes(name)),
      [],
    );
  }
  assert.equal(new Set(asked.map(({id}) => id)).size, requests);
  assert.deepEqual(
    lines.map(({event}) => event).filter((event) => event !== 'request'),
    ['ready', 'stopping', 'stopped'],
  );
});
