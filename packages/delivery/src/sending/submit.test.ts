import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test, type TestContext} from 'node:test';

import type {IntakeRequest} from '@heard/schema';

import type {Clock} from './clock.ts';
import type {SubmitProgress} from './keep-trying.ts';
import {submit, type SubmitOptions, type SubmitResult} from './submit.ts';
import {createWake} from './wake.ts';

const body: IntakeRequest = {
  tenant: 'city',
  recipients: ['city'],
  lookup: 'L'.repeat(43),
  sealed: 'YWdlLWVuY3J5cHRpb24ub3JnL3YxCANARY==',
};
const idempotencyKey = 'K'.repeat(22);
const stored = {received: true, receivedOn: '2026-11-23'};

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly url: string | undefined;
  readonly text: string;
}
type Answer = (response: ServerResponse, request: Received) => void;

const json =
  (status: number, value: unknown, headers: Record<string, string> = {}): Answer =>
  (response) => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, {'content-type': type, ...headers}).end(JSON.stringify(value));
  };
const problem = (status: number, type: string, more: object = {}, headers = {}): Answer =>
  json(status, {type: `urn:heard:problem:${type}`, title: 'SERVER TEXT', status, ...more}, headers);
const page =
  (status: number): Answer =>
  (response) =>
    void response.writeHead(status, {'content-type': 'text/html'}).end('<h1>SERVER TEXT</h1>');
const raw =
  (text: string, type = 'application/json'): Answer =>
  (response) =>
    void response.writeHead(201, {'content-type': type}).end(text);
const drop: Answer = (response) => void response.destroy();
const created = json(201, stored);

/** A server that gives these answers in order, the last one again and again. */
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
  return {requests, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`};
};

/** A clock that stands still until it is told how much time goes by. */
const standingClock = (start = Date.parse('2026-11-23T14:00:00Z')) => {
  let now = start;
  const timers = new Set<{readonly at: number; readonly fire: () => void}>();
  const clock: Clock = {
    now: () => now,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const timer = {
          at: now + ms,
          fire: () => {
            timers.delete(timer);
            resolve();
          },
        };
        timers.add(timer);
        signal.addEventListener('abort', timer.fire);
        if (signal.aborted) timer.fire();
      }),
  };
  const elapse = (ms: number) => {
    now += ms;
    for (const timer of timers) if (timer.at <= now) timer.fire();
  };
  return {clock, elapse};
};

/** Sends, lets every announced wait go by at once, and keeps what was announced. */
const send = async (
  endpoint: string,
  options: Partial<SubmitOptions> = {},
  {clock, elapse} = standingClock(),
) => {
  const announced: SubmitProgress[] = [];
  const onProgress = (progress: SubmitProgress) => {
    announced.push(progress);
    if (progress.state === 'waiting') setImmediate(() => elapse(progress.seconds * 1000));
  };
  const result = await submit({
    endpoint,
    body,
    idempotencyKey,
    clock,
    onProgress,
    random: () => 1,
    ...options,
  });
  assert.doesNotMatch(JSON.stringify([result, announced]), /SERVER TEXT|CANARY/);
  const waits = announced.flatMap((one) => (one.state === 'waiting' ? [one] : []));
  return {result, announced, waits, seconds: waits.map((wait) => wait.seconds)};
};

const received = (replayed: boolean): SubmitResult => ({
  ok: true,
  receivedOn: '2026-11-23',
  replayed,
});

test('a person sends a report once, and nothing but the sealed report goes out', async (t) => {
  const {endpoint, requests} = await serve(t, created);
  const {result, announced} = await send(`${endpoint}/`);
  assert.deepEqual(result, received(false));
  assert.deepEqual(announced, [{state: 'sending', attempt: 1}]);
  assert.equal(requests.length, 1);
  const [{headers, url, text}] = requests as [Received];
  assert.equal(url, '/v1/intake');
  assert.deepEqual(JSON.parse(text), body);
  assert.equal(headers['idempotency-key'], idempotencyKey);
  assert.equal(headers['content-type'], 'application/json');
  assert.equal(headers.cookie ?? headers.referer, undefined);
});

test('no cookie, cache, referrer or redirect is asked of the browser', async () => {
  let init: RequestInit | undefined;
  const fetch: typeof globalThis.fetch = (_, options) => {
    init = options;
    return Promise.resolve(Response.json(stored, {status: 201}));
  };
  assert.deepEqual((await send('/v1', {fetch})).result, received(false));
  const {redirect, credentials, cache, referrerPolicy, method} = init ?? {};
  assert.deepEqual(
    {redirect, credentials, cache, referrerPolicy, method},
    {
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      method: 'POST',
    },
  );
});

test('N04 the answer is lost after the report was stored: it is stored once', async (t) => {
  const rows = new Set<string>();
  const store = (request: Received) => {
    const key = String(request.headers['idempotency-key']);
    const replayed = rows.has(key);
    rows.add(key);
    return replayed;
  };
  const {endpoint, requests} = await serve(
    t,
    (response, request) => {
      store(request);
      response.destroy();
    },
    (response, request) => {
      const replayed = store(request);
      json(replayed ? 200 : 201, stored, {'idempotency-replayed': String(replayed)})(
        response,
        request,
      );
    },
  );
  const {result, waits} = await send(endpoint);
  assert.deepEqual(result, received(true));
  assert.equal(rows.size, 1);
  assert.equal(requests[0]?.text, requests[1]?.text);
  assert.deepEqual(waits, [{state: 'waiting', attempt: 1, seconds: 1, reason: 'unreachable'}]);
});

test('N06 a server that stumbles once is asked once more, and no error is shown', async (t) => {
  const {endpoint, requests} = await serve(t, page(500), created);
  const {result, seconds} = await send(endpoint);
  assert.deepEqual(result, received(false));
  assert.deepEqual([requests.length, seconds], [2, [1]]);
});

test('N07 N10 the person waits as long as the server asks for', async (t) => {
  const {endpoint} = await serve(
    t,
    problem(503, 'unavailable', {}, {'retry-after': '30'}),
    problem(429, 'too-many-attempts', {}, {'retry-after': 'Mon, 23 Nov 2026 14:01:30 GMT'}),
    problem(429, 'too-many-attempts', {}, {'retry-after': '0'}),
    created,
  );
  const {result, waits} = await send(endpoint);
  assert.deepEqual(result, received(false));
  assert.deepEqual(
    waits.map(({seconds, reason}) => [seconds, reason]),
    [
      [30, 'server-error'],
      [60, 'busy'],
      [1, 'busy'],
    ],
  );
});

test('N11 Retry-After in the body counts where the header can not be read', async (t) => {
  const {endpoint} = await serve(t, problem(429, 'too-many-attempts', {retryAfter: 7}), created);
  assert.deepEqual((await send(endpoint)).seconds, [7]);
});

test('N12 408, 425, 429, 502 and 504 of anybody are tried again', async (t) => {
  for (const status of [408, 425, 429, 502, 504]) {
    const {endpoint, requests} = await serve(t, page(status), created);
    assert.deepEqual((await send(endpoint)).result, received(false), String(status));
    assert.equal(requests.length, 2);
  }
});

test('N24 a first attempt that is still going on is waited for', async (t) => {
  const busy = problem(409, 'key-in-progress', {}, {'retry-after': '2'});
  const {endpoint} = await serve(t, busy, busy, json(200, stored));
  const {result, seconds} = await send(endpoint);
  assert.deepEqual([result, seconds], [received(true), [2, 2]]);
});

test('N13 a server that says nothing is given 15 s and asked again', async (t) => {
  const time = standingClock();
  const hang: Answer = () => {
    time.elapse(14_999);
    setImmediate(() => time.elapse(1));
  };
  const {endpoint, requests} = await serve(t, hang, created);
  const {result, waits} = await send(endpoint, {}, time);
  assert.deepEqual(result, received(false));
  assert.deepEqual(waits, [{state: 'waiting', attempt: 1, seconds: 1, reason: 'timeout'}]);
  assert.equal(requests.length, 2);
});

test('N14 an answer that drips is given 15 s more and asked for again', async (t) => {
  const time = standingClock();
  let closed = false;
  const drip: Answer = (response) => {
    response.on('close', () => (closed = true));
    response.writeHead(201, {'content-type': 'application/json'}).write('{"received":');
  };
  const {endpoint} = await serve(t, drip, created);
  const fetch: typeof globalThis.fetch = async (...args) => {
    const response = await globalThis.fetch(...args);
    if (!closed) setImmediate(() => time.elapse(15_000));
    return response;
  };
  const {result, waits} = await send(endpoint, {fetch}, time);
  assert.deepEqual(result, received(false));
  assert.deepEqual(waits, [{state: 'waiting', attempt: 1, seconds: 1, reason: 'timeout'}]);
  assert.equal(closed, true, 'the slow connection was given up');
});

test('N15 N16 N17 an answer that is no proof is not believed', async (t) => {
  for (const [name, answer] of Object.entries<Answer>({
    'cut JSON': raw('{"received":true,"received'),
    'empty body': raw(''),
    'a login page of a hotel': page(200),
    'JSON with the type of a page': raw(JSON.stringify(stored), 'text/html'),
    'no type': (response) => void response.writeHead(201).end(JSON.stringify(stored)),
    'a missing field': json(201, {received: true}),
    'a wrong type': json(201, {received: 'true', receivedOn: '2026-11-23'}),
    'another contract': json(200, {...stored, id: 7}),
    'no content': (response) => void response.writeHead(204).end(),
    'another success': json(202, stored),
    'a cut connection': (response) => {
      response.writeHead(201, {'content-type': 'application/json', 'content-length': '500'});
      response.write('{"received":true', () => response.destroy());
    },
  })) {
    const {endpoint, requests} = await serve(t, answer, json(200, stored));
    const {result, waits} = await send(endpoint);
    assert.deepEqual(result, received(true), name);
    assert.equal(
      waits[0]?.reason,
      name === 'a cut connection' ? 'unreachable' : 'unreadable',
      name,
    );
    const keys = requests.map(({headers}) => headers['idempotency-key']);
    assert.deepEqual(keys, [idempotencyKey, idempotencyKey], name);
  }
});

test('N30 an answer in another encoding than it says, or cut in the middle, is asked for again', async (t) => {
  const type = {'content-type': 'application/json'};
  const {endpoint, requests} = await serve(
    t,
    (response) =>
      void response
        .writeHead(201, {...type, 'content-encoding': 'gzip'})
        .end(JSON.stringify(stored)),
    (response) => {
      response.writeHead(201, {...type, 'content-length': '500'});
      response.write('{"received": true, ', () => response.destroy());
    },
    created,
  );
  const {result, seconds} = await send(endpoint);
  assert.deepEqual(result, received(false));
  assert.deepEqual(seconds, [1, 2]);
  assert.equal(new Set(requests.map(({text}) => text)).size, 1);
});

test('N18 a redirect is not followed, and the report goes nowhere else', async (t) => {
  const other = await serve(t, created);
  for (const status of [301, 302, 307, 308]) {
    const location = `${other.endpoint}/intake`;
    const redirect: Answer = (response) => void response.writeHead(status, {location}).end();
    const {endpoint} = await serve(t, redirect);
    const {result} = await send(endpoint, {parkAfter: 3000});
    assert.deepEqual(result, {ok: false, state: 'parked', code: 'unreachable', retryable: true});
  }
  assert.equal(other.requests.length, 0);
});

test('N09 a server that fails for ever: parked within 10 minutes, to be sent again later', async (t) => {
  const {endpoint, requests} = await serve(t, page(500));
  const {result, seconds} = await send(endpoint);
  assert.deepEqual(result, {ok: false, state: 'parked', code: 'server-error', retryable: true});
  assert.deepEqual(seconds.slice(0, 8), [1, 2, 4, 8, 16, 32, 60, 60]);
  const total = seconds.reduce((sum, one) => sum + one, 0);
  assert.ok(total <= 600 && total > 500, `${total} s`);
  assert.equal(requests.length, seconds.length + 1);
});

test('N22 N23 N25 N26 X04 a refusal of the contract ends it, with its type and no word of the server', async (t) => {
  for (const [status, code] of [
    [400, 'malformed-body'],
    [413, 'body-too-large'],
    [415, 'unsupported-media-type'],
    [422, 'key-reused'],
    [422, 'unknown-recipient'],
    [404, 'unknown-tenant'],
    [404, 'not-found'],
    [405, 'method-not-allowed'],
  ] as const) {
    const {endpoint, requests} = await serve(
      t,
      problem(status, code, {detail: '<img src=x onerror=alert(1)> SERVER TEXT'}),
    );
    const {result} = await send(endpoint);
    assert.deepEqual(result, {ok: false, state: 'refused', code, retryable: false});
    assert.equal(requests.length, 1);
  }
});

test('a refusal in other words than the contract’s is told apart', async (t) => {
  const refused = {ok: false, state: 'refused', code: 'unrecognized', retryable: true};
  for (const answer of [
    page(403),
    page(404),
    problem(400, 'never-heard-of'),
    problem(400, '__proto__'),
    problem(422, ''),
    json(422, null),
    json(422, {type: 5}),
  ]) {
    const {endpoint, requests} = await serve(t, answer);
    assert.deepEqual((await send(endpoint)).result, refused);
    assert.equal(requests.length, 1);
  }
});

test('N02 N19 offline: the report waits and goes out by itself when the device is back', async (t) => {
  const {endpoint, requests} = await serve(t, created);
  let online = false;
  let comeBack: (() => void) | undefined;
  const connection = {
    online: () => online,
    listen: (listener: () => void) => {
      comeBack = listener;
      return () => (comeBack = undefined);
    },
  };
  const fetch: typeof globalThis.fetch = (...args) =>
    online ? globalThis.fetch(...args) : Promise.reject(new TypeError('Failed to fetch'));
  const announced: SubmitProgress[] = [];
  const {clock} = standingClock();
  const onProgress = (progress: SubmitProgress) => {
    announced.push(progress);
    if (progress.state !== 'waiting') return;
    online = true;
    setImmediate(() => comeBack?.());
  };
  const options = {endpoint, body, idempotencyKey, clock, connection, fetch, onProgress};
  assert.deepEqual(await submit({...options, random: () => 1}), received(false));
  assert.deepEqual(announced, [
    {state: 'sending', attempt: 1},
    {state: 'waiting', attempt: 1, seconds: 1, reason: 'offline'},
    {state: 'sending', attempt: 2},
  ]);
  assert.equal(requests.length, 1);
  assert.equal(comeBack, undefined, 'nothing listens any more');
});

test('N19 a port where nobody answers is like offline, and parks', async (t) => {
  const {endpoint} = await serve(t, created);
  const closed = endpoint.replace(/:\d+/, ':1');
  const {result} = await send(closed, {parkAfter: 2000});
  assert.deepEqual(result, {ok: false, state: 'parked', code: 'unreachable', retryable: true});
});

test('a person presses "Try now" and does not wait', async (t) => {
  const {endpoint} = await serve(t, page(503), created);
  const wake = createWake();
  const {clock} = standingClock();
  const onProgress = ({state}: SubmitProgress) => {
    if (state === 'waiting') setImmediate(() => wake.retryNow());
  };
  const result = await submit({endpoint, body, idempotencyKey, clock, wake, onProgress});
  assert.deepEqual(result, received(false));
});

const cancelled = {ok: false, state: 'cancelled', code: 'cancelled', retryable: true};

test('a person cancels before, while it is sent, and while it waits', async (t) => {
  const before = await serve(t, created);
  const unsent = await send(before.endpoint, {signal: AbortSignal.abort()});
  assert.deepEqual([unsent.result, unsent.announced], [cancelled, []]);
  assert.equal(before.requests.length, 0);

  const during = new AbortController();
  const hanging = await serve(t, () => during.abort());
  const stopped = await send(hanging.endpoint, {signal: during.signal});
  assert.deepEqual([stopped.result, stopped.waits], [cancelled, []]);

  const waiting = new AbortController();
  const failing = await serve(t, page(503));
  const {clock} = standingClock();
  const onProgress = ({state}: SubmitProgress) => {
    if (state === 'waiting') setImmediate(() => waiting.abort());
  };
  const options = {body, idempotencyKey, clock, onProgress, signal: waiting.signal};
  assert.deepEqual(await submit({endpoint: failing.endpoint, ...options}), cancelled);
  assert.equal(failing.requests.length, 1);
});

test('nothing is written to the console, whatever happens', async (t) => {
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const spies = methods.map((method) => t.mock.method(console, method, () => undefined));
  for (const answer of [created, page(404), drop, raw('{')]) {
    const {endpoint} = await serve(t, answer);
    await send(endpoint, {parkAfter: 1500});
  }
  assert.deepEqual(
    spies.map((spy) => spy.mock.callCount()),
    [0, 0, 0, 0, 0],
  );
});

test('the real clock waits, and stops when it is told to', async () => {
  const {systemClock} = await import('./clock.ts');
  const stop = new AbortController();
  const long = systemClock.wait(3_600_000, stop.signal);
  const before = systemClock.now();
  await systemClock.wait(5, new AbortController().signal);
  assert.ok(systemClock.now() - before >= 4);
  stop.abort();
  await long;
  await systemClock.wait(3_600_000, stop.signal);
});
