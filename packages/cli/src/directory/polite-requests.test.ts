import assert from 'node:assert/strict';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, describe, it} from 'node:test';

import {PoliteRequests} from './polite-requests.ts';

const servers: {close(): void}[] = [];
after(() => servers.forEach((server) => server.close()));

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

/** Requests whose waits are only written down. */
const impatient = (options: ConstructorParameters<typeof PoliteRequests>[0] = {}) => {
  const waits: number[] = [];
  const wait = async (time: number) => void waits.push(time);
  return {requests: new PoliteRequests({wait, ...options}), waits};
};

describe('a polite request', () => {
  it('waits longer and longer for a server that is busy, and gets its answer', async () => {
    const statuses = [503, 500, 429];
    const url = await serve((_, response) => {
      response.statusCode = statuses.shift() ?? 200;
      response.end('{"a":1}');
    });
    const {requests, waits} = impatient();
    assert.deepEqual(await requests.ask(url), {ok: true, value: {a: 1}});
    assert.deepEqual(waits, [1000, 2000, 4000]);
  });

  it('waits as long as the server asks, but not for ever', async () => {
    const hints = ['7', new Date(Date.now() - 5000).toUTCString(), '86400'];
    const url = await serve((_, response) => {
      const hint = hints.shift();
      if (hint !== undefined) response.writeHead(429, {'retry-after': hint});
      response.end('1');
    });
    const {requests, waits} = impatient();
    assert.deepEqual(await requests.ask(url), {ok: true, value: 1});
    assert.deepEqual(waits, [7000, 1000, 120_000]);
  });

  it('gives up after some tries, and says why', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked++;
      response.writeHead(502).end();
    });
    const {requests} = impatient({maxTries: 3});
    assert.deepEqual(await requests.ask(url), {ok: false, status: 502, why: 'status 502'});
    assert.equal(asked, 3);
  });

  it('tries again when nobody answers', async () => {
    const {requests, waits} = impatient({maxTries: 2});
    const answer = await requests.ask('http://127.0.0.1:1/');
    assert.ok(!answer.ok && answer.status === 0 && answer.why !== '');
    assert.equal(waits.length, 1);
  });

  it('asks again when an answer breaks off', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      response.writeHead(200, {'content-length': '3'});
      if (++asked === 1) response.write('1', () => response.destroy());
      else response.end('123');
    });
    const {requests, waits} = impatient();
    assert.deepEqual(await requests.ask(url), {ok: true, value: 123});
    assert.deepEqual(waits, [1000]);
  });

  it('takes a no for a no', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked++;
      response.writeHead(404).end();
    });
    assert.deepEqual(await impatient().requests.ask(url), {
      ok: false,
      status: 404,
      why: 'status 404',
    });
    assert.equal(asked, 1);
  });

  it('follows a redirect on the same host, and none to another', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/there') response.end('2');
      else
        response
          .writeHead(302, {location: request.url === '/away' ? 'http://localhost:1/' : '/there'})
          .end();
    });
    const {requests} = impatient();
    assert.deepEqual(await requests.ask(url), {ok: true, value: 2});
    assert.deepEqual(await requests.ask(`${url}away`), {
      ok: false,
      status: 302,
      why: 'it leads to another host',
    });
  });

  it('stops at the limit of size', async () => {
    const url = await serve((_, response) => response.end(`"${'x'.repeat(5000)}"`));
    const answer = await impatient({maxBytes: 1000}).requests.ask(url);
    assert.deepEqual(answer, {ok: false, status: 0, why: 'there is more than 1000 bytes'});
  });

  it('asks nobody over plain http but this computer', async () => {
    for (const url of ['http://example.org/', 'file:///etc/passwd', 'nowhere'])
      assert.deepEqual(await impatient().requests.ask(url), {
        ok: false,
        status: 0,
        why: 'only https addresses are read',
      });
  });

  it('says that an answer is no JSON', async () => {
    const url = await serve((_, response) => response.end('<html>'));
    assert.deepEqual(await impatient().requests.ask(url), {
      ok: false,
      status: 200,
      why: 'the answer is no JSON',
    });
  });
});
