import assert from 'node:assert/strict';
import {createServer, type IncomingHttpHeaders, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test, type TestContext} from 'node:test';

import type {Delivery} from './connector.ts';
import type {JsonBody} from './json-body.ts';
import type {SubmitProgress} from './keep-trying.ts';
import {createIdempotencyKey, submitJson, type JsonOptions} from './submit-json.ts';
import {createWake} from './wake.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly url: string | undefined;
  readonly text: string;
}
type Answer = (response: ServerResponse, request: Received) => void;

const says =
  (status: number, type?: string, text = '', headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, {...(type && {'content-type': type}), ...headers}).end(text);
const ok = says(200, 'application/json', '{"id": 7}');
const page = (status: number) => says(status, 'text/html; charset=utf-8', '<h1>SERVER TEXT</h1>');

/** A back end that gives these answers in order, the last one again and again. */
const serve = async (t: TestContext, ...answers: Answer[]) => {
  const requests: Received[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => (text += piece));
    request.on('end', () => {
      const received = {headers: request.headers, url: request.url, text};
      requests.push(received);
      answers[Math.min(requests.length, answers.length) - 1]?.(response, received);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const {port} = server.address() as AddressInfo;
  return {requests, endpoint: `http://127.0.0.1:${port}/hooks/reports?form=7`};
};

const body = {formId: 'hate-incident-short', answers: {'incident.narrative': 'CANARY'}};
const idempotencyKey = createIdempotencyKey();

/** Sends, and presses "Try now" at every wait. */
const send = async (endpoint: string, options: Partial<Delivery<JsonBody> & JsonOptions> = {}) => {
  const waits: (readonly [reason: string, seconds: number])[] = [];
  const wake = createWake();
  const onProgress = (progress: SubmitProgress) => {
    if (progress.state !== 'waiting') return;
    waits.push([progress.reason, progress.seconds]);
    setImmediate(() => wake.retryNow());
  };
  const delivery = {endpoint, body, idempotencyKey, wake, onProgress, random: () => 1, ...options};
  const result = await submitJson(delivery);
  assert.doesNotMatch(JSON.stringify([result, waits]), /SERVER TEXT|CANARY/);
  return {result, waits};
};

const stored = {ok: true};

test('a report goes to the very address, as JSON, once', async (t) => {
  const {endpoint, requests} = await serve(t, ok);
  assert.deepEqual(await send(endpoint), {result: stored, waits: []});
  const [{headers, url, text}, ...more] = requests as [Received];
  assert.equal(more.length, 0);
  assert.equal(url, '/hooks/reports?form=7');
  assert.deepEqual(JSON.parse(text), body);
  assert.equal(headers['content-type'], 'application/json');
  assert.equal(headers['idempotency-key'], idempotencyKey);
  assert.match(idempotencyKey, /^[\w-]{22}$/);
});

test('no cookies go along and no referrer, and the browser keeps nothing', async (t) => {
  const {endpoint} = await serve(t, ok);
  const asked: (RequestInit | undefined)[] = [];
  const spy: typeof fetch = (url, init) => {
    asked.push(init);
    return fetch(url, init);
  };
  await send(endpoint, {fetch: spy});
  assert.deepEqual(
    asked.map((init) => [init?.credentials, init?.referrerPolicy, init?.cache]),
    [['omit', 'no-referrer', 'no-store']],
  );
});

test('headers of the embedder go along, and never replace ours', async (t) => {
  const {endpoint, requests} = await serve(t, ok);
  const headers = {
    'X-Form': 'lake-city',
    'Content-Type': 'text/plain',
    'IDEMPOTENCY-KEY': 'always-the-same',
  };
  await send(endpoint, {headers});
  const sent = requests[0]!.headers;
  assert.equal(sent['x-form'], 'lake-city');
  assert.equal(sent['content-type'], 'application/json');
  assert.equal(sent['idempotency-key'], idempotencyKey);
});

test('every success means stored, with a body or without', async (t) => {
  for (const [name, answer] of Object.entries<Answer>({
    JSON: ok,
    created: says(201),
    'accepted, to be done later': says(202, 'application/json', '{}'),
    'no content': says(204),
    'a word': says(200, 'text/plain', 'OK'),
    'JSON that is cut': says(200, 'application/json', '{"id": '),
    'no type': says(200, undefined, 'thanks'),
  })) {
    const {endpoint, requests} = await serve(t, answer);
    assert.deepEqual(await send(endpoint), {result: stored, waits: []}, name);
    assert.equal(requests.length, 1, name);
  }
});

test('N15 a web page in the place of an answer is not believed: asked again with the same key', async (t) => {
  for (const answer of [
    page(200),
    page(201),
    says(200, 'application/xhtml+xml', '<p>SERVER TEXT'),
  ]) {
    const {endpoint, requests} = await serve(t, answer, ok);
    const {result, waits} = await send(endpoint);
    assert.deepEqual([result, waits.map(([reason]) => reason)], [stored, ['unreadable']]);
    assert.equal(new Set(requests.map(({headers}) => headers['idempotency-key'])).size, 1);
  }
});

test('N04 the answer is lost after the report was stored: it is stored once', async (t) => {
  const rows = new Map<string, string>();
  const store: Answer = (_, {headers, text}) => rows.set(String(headers['idempotency-key']), text);
  const {endpoint, requests} = await serve(
    t,
    (response, request) => {
      store(response, request);
      response.destroy();
    },
    (response, request) => {
      store(response, request);
      ok(response, request);
    },
  );
  const {result, waits} = await send(endpoint);
  assert.deepEqual([result, waits], [stored, [['unreachable', 1]]]);
  assert.equal(requests.length, 2);
  assert.equal(rows.size, 1);
  assert.equal(requests[0]!.text, requests[1]!.text);
});

test('N07 N12 N24 what may pass is asked again, after the time that the server names', async (t) => {
  const later = {'retry-after': '9'};
  for (const [answer, ...wait] of [
    [says(503, undefined, '', later), 'server-error', 9],
    [says(429, 'text/plain', 'SERVER TEXT', later), 'busy', 9],
    [says(409, 'application/json', '{}', later), 'busy', 9],
    [page(500), 'server-error', 1],
    [page(502), 'server-error', 1],
    [says(408), 'busy', 1],
    [says(425), 'busy', 1],
  ] as const) {
    const {endpoint, requests} = await serve(t, answer, ok);
    assert.deepEqual(await send(endpoint), {result: stored, waits: [wait]});
    assert.equal(requests.length, 2);
  }
});

test('N22 a refusal ends it', async (t) => {
  for (const answer of [
    page(403),
    says(400, 'application/json', '{"error": "SERVER TEXT"}'),
    says(404),
    says(422),
  ]) {
    const {endpoint, requests} = await serve(t, answer);
    const {result} = await send(endpoint);
    const refused = {ok: false, state: 'refused', code: 'unrecognized', retryable: true};
    assert.deepEqual(result, refused);
    assert.equal(requests.length, 1);
  }
});

test('N18 a redirect is not followed, and the report goes nowhere else', async (t) => {
  const other = await serve(t, ok);
  for (const status of [301, 302, 303, 307, 308]) {
    const {endpoint} = await serve(t, says(status, undefined, '', {location: other.endpoint}));
    const {result} = await send(endpoint, {parkAfter: 0});
    assert.deepEqual(result, {ok: false, state: 'parked', code: 'unreachable', retryable: true});
  }
  assert.equal(other.requests.length, 0);
});

test('N13 a server that says nothing is given 15 s', async (t) => {
  const {endpoint, requests} = await serve(t, () => undefined);
  const waited: number[] = [];
  const clock = {
    now: () => 0,
    // Time passes once the request is there.
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        waited.push(ms);
        signal.addEventListener('abort', () => resolve());
        const look = () => (requests.length ? resolve() : void setImmediate(look));
        look();
      }),
  };
  const {result} = await send(endpoint, {clock, parkAfter: 0});
  assert.deepEqual(result, {ok: false, state: 'parked', code: 'timeout', retryable: true});
  assert.deepEqual(waited, [15_000]);
});
