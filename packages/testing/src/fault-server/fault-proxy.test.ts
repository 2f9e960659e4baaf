import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, afterEach, before, beforeEach, test} from 'node:test';

import {startFaultProxy, type FaultProxy} from './fault-proxy.ts';

// A server that counts what reached it and says back what it got.
let server: Server;
let target: string;
let received: string[] = [];
let proxy: FaultProxy;

before(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      received.push(body);
      response.writeHead(201, {'Content-Type': 'application/json', 'X-Own': 'yes'});
      response.end(JSON.stringify({host: request.headers.host, body}));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => void server.close());
beforeEach(async () => {
  received = [];
  proxy = await startFaultProxy({target});
});
afterEach(() => proxy.close());

const send = (path = '/v1/intake', method = 'POST') =>
  fetch(`${proxy.url}${path}?q=1`, {method, ...(method === 'POST' && {body: 'what is sent'})});

test('without a fault, a request and its answer go through unchanged', async () => {
  const response = await send();
  assert.equal(response.status, 201);
  assert.equal(response.headers.get('X-Own'), 'yes');
  assert.deepEqual(await response.json(), {host: new URL(proxy.url).host, body: 'what is sent'});
  assert.deepEqual(
    proxy.seen.map(({method, path, fault}) => [method, path, fault]),
    [['POST', '/v1/intake', undefined]],
  );
});

test('a dropped response: the server has got and answered it, the client hears nothing', async () => {
  const played = proxy.next({kind: 'drop-response'});
  await assert.rejects(send());
  await played;
  assert.deepEqual(received, ['what is sent']);
  assert.equal((await send()).status, 201);
  assert.deepEqual(
    proxy.seen.map(({fault}) => fault),
    ['drop-response', undefined],
  );
});

test('a reset while sending: the server never has the whole of it', async () => {
  const played = proxy.next({kind: 'reset-after-bytes', of: 'request', bytes: 4});
  await assert.rejects(send());
  await played;
  assert.deepEqual(received, []);
});

test('a reset while answering: with some of the body, or before it', async () => {
  for (const bytes of [5, 0]) {
    const played = proxy.next({kind: 'reset-after-bytes', of: 'response', bytes});
    await assert.rejects(async () => (await send()).text());
    await played;
  }
  assert.equal(received.length, 2);
});

test('an answer of its own, with body and headers, that a page of any origin can read', async () => {
  const body = {type: 'urn:heard:problem:unavailable', title: 'Later.', status: 503};
  void proxy.next({kind: 'status', status: 503, body, headers: {'Retry-After': '3'}});
  const response = await send();
  assert.equal(response.status, 503);
  assert.equal(response.headers.get('Retry-After'), '3');
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
  assert.deepEqual(await response.json(), body);
  void proxy.next({kind: 'status', status: 200, body: 'not { json'});
  assert.equal(await (await send()).text(), 'not { json');
  assert.deepEqual(received, []);
});

test('a page of HTML in the place of JSON', async () => {
  void proxy.next({kind: 'html-instead-of-json'});
  const response = await send();
  assert.equal(response.status, 200);
  assert.match(response.headers.get('Content-Type') ?? '', /^text\/html/);
  assert.match(await response.text(), /^<!doctype html>/);
  assert.deepEqual(received, []);
});

test('a response that ends too early without saying so', async () => {
  void proxy.next({kind: 'truncate', bytes: 7});
  const response = await send();
  assert.equal(response.status, 201);
  assert.equal(await response.text(), '{"host"');
  assert.equal(received.length, 1);
});

test('a request that hangs until the client gives up', async () => {
  const played = proxy.next({kind: 'hang'});
  const giveUp = new AbortController();
  const sent = fetch(proxy.url, {signal: giveUp.signal});
  await played;
  giveUp.abort();
  await assert.rejects(sent, {name: 'AbortError'});
  assert.deepEqual(received, []);
});

test('faults wait in line, each for the request that it is meant for', async () => {
  void proxy.next({kind: 'status', status: 500}, {path: '/v1/intake'});
  void proxy.next({kind: 'status', status: 502}, {path: '/v1/intake'});
  void proxy.next({kind: 'status', status: 404}, {method: 'GET'});
  assert.equal((await send('/other')).status, 201);
  assert.equal((await send('/v1/intake', 'OPTIONS')).status, 201);
  assert.equal((await send()).status, 500);
  assert.equal((await send('/other', 'GET')).status, 404);
  assert.equal((await send()).status, 502);
  assert.equal((await send()).status, 201);
});

test('with the server gone, the connection is cut', async () => {
  const lonely = await startFaultProxy({target: 'http://127.0.0.1:1'});
  await assert.rejects(fetch(lonely.url));
  await lonely.close();
});
