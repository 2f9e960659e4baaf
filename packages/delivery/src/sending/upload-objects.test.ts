import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test, type TestContext} from 'node:test';

import {
  IdempotencyKey,
  objectMediaType,
  tusVersion,
  UploadLength,
  UploadMetadata,
} from '@heard/schema';

import {uploadObjects, type UploadOptions, type UploadProgress} from './upload-objects.ts';

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly path: string | undefined;
  readonly body: Buffer;
}
type Answer = (response: ServerResponse, request: Received) => void;

const page =
  (status: number): Answer =>
  (response) =>
    void response.writeHead(status, {'content-type': 'text/html'}).end('<h1>SERVER TEXT</h1>');
const problem =
  (status: number, type: string, headers = {}): Answer =>
  (response) =>
    void response
      .writeHead(status, {'content-type': 'application/problem+json', ...headers})
      .end(JSON.stringify({type: `urn:heard:problem:${type}`, title: 'SERVER TEXT', status}));
const drop: Answer = (response) => void response.destroy();

/** An intake that keeps each object once for its key, unless it is told to answer otherwise first. */
const serve = async (t: TestContext, ...first: Answer[]) => {
  const requests: Received[] = [];
  const stored = new Map<string, {readonly id: string; readonly body: Buffer}>();
  const store: Answer = (response, {headers, body}) => {
    const key = String(headers['idempotency-key']);
    const id = stored.get(key)?.id ?? `object-number-${String(stored.size + 1).padStart(4, '0')}`;
    stored.set(key, {id, body});
    response
      .writeHead(201, {
        location: `/v1/objects/${id}`,
        'upload-offset': String(body.length),
        'tus-resumable': tusVersion,
      })
      .end();
  };
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const received = {headers: request.headers, path: request.url, body: Buffer.concat(pieces)};
      requests.push(received);
      (first.shift() ?? store)(response, received);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return {requests, stored, store, endpoint};
};

const files = ['one', 'two!', 'three'].map((content, index) => ({
  sealed: new Blob([content]),
  idempotencyKey: String(index).repeat(22),
}));
const ids = ['object-number-0001', 'object-number-0002', 'object-number-0003'];

/** Uploads, and lets every wait go by at once. */
const upload = async (endpoint: string, options: Partial<UploadOptions> = {}) => {
  const announced: UploadProgress[] = [];
  let now = 0;
  const clock = {
    now: () => now,
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
        // Waits between attempts pass; those for an answer do not.
        if (ms > 10_000 && ms !== 60_000) return;
        if (announced.at(-1)?.state === 'waiting')
          setImmediate(() => resolve(((now += ms), undefined)));
      }),
  };
  const onProgress = (progress: UploadProgress) => announced.push(progress);
  const result = await uploadObjects({
    ...{endpoint, tenant: 'city', files, clock, onProgress, random: () => 1},
    ...options,
  });
  assert.doesNotMatch(JSON.stringify([result, announced]), /SERVER TEXT/);
  return {result, announced};
};

test('a person sends three files, one after the other, and sees how far it is', async (t) => {
  const {endpoint, requests, stored} = await serve(t);
  const {result, announced} = await upload(`${endpoint}/`);
  assert.deepEqual(result, {ok: true, objects: ids});
  assert.deepEqual(
    announced.map(({state, file, files, bytes, totalBytes}) => [
      state,
      file,
      files,
      bytes,
      totalBytes,
    ]),
    [
      ['sending', 1, 3, 0, 12],
      ['sending', 2, 3, 3, 12],
      ['sending', 3, 3, 7, 12],
    ],
  );
  assert.deepEqual(
    [...stored.values()].map(({body}) => body.toString()),
    ['one', 'two!', 'three'],
  );
  for (const [index, {headers, path, body}] of requests.entries()) {
    assert.equal(path, '/v1/objects');
    assert.equal(headers['content-type'], objectMediaType);
    assert.equal(headers['tus-resumable'], tusVersion);
    assert.equal(UploadLength.parse(headers['upload-length']), String(body.length));
    assert.equal(IdempotencyKey.parse(headers['idempotency-key']), String(index).repeat(22));
    const metadata = UploadMetadata.parse(headers['upload-metadata']);
    assert.equal(Buffer.from(metadata.slice(7), 'base64').toString(), 'city');
    assert.equal(headers.cookie ?? headers.referer, undefined);
  }
});

test('no cookie, cache, referrer or redirect is asked of the browser', async () => {
  let init: RequestInit | undefined;
  const fetch: typeof globalThis.fetch = (_, options) => {
    init = options;
    return Promise.resolve(
      new Response(null, {status: 201, headers: {location: `/v1/objects/${ids[0]}`}}),
    );
  };
  const {result} = await upload('/v1', {fetch, files: files.slice(0, 1)});
  assert.deepEqual(result, {ok: true, objects: [ids[0]]});
  const {redirect, credentials, cache, referrerPolicy, method} = init ?? {};
  assert.deepEqual(
    [redirect, credentials, cache, referrerPolicy, method],
    ['error', 'omit', 'no-store', 'no-referrer', 'POST'],
  );
});

test('N03 N04 F17 the connection breaks, before or after a file was stored: each is stored once', async (t) => {
  const setting = await serve(t, drop, (response, request) => {
    setting.stored.set(String(request.headers['idempotency-key']), {
      id: ids[0]!,
      body: request.body,
    });
    response.destroy();
  });
  const {result, announced} = await upload(setting.endpoint);
  assert.deepEqual(result, {ok: true, objects: ids});
  assert.equal(setting.stored.size, 3);
  assert.equal(setting.requests.length, 5);
  assert.deepEqual(
    announced.slice(0, 5).map(({state, file, attempt}) => [state, file, attempt]),
    [
      ['sending', 1, 1],
      ['waiting', 1, 1],
      ['sending', 1, 2],
      ['waiting', 1, 2],
      ['sending', 1, 3],
    ],
  );
});

test('N15 N16 an answer that is no proof is not believed', async (t) => {
  const location =
    (value: string, headers = {}): Answer =>
    (response) =>
      void response.writeHead(201, {location: value, ...headers}).end();
  for (const [name, answer] of Object.entries<Answer>({
    'a login page': page(200),
    'no address': (response) => void response.writeHead(201).end(),
    'an address of something else': location('/v1/intake/object-number-0001'),
    'an id that is too short': location('/v1/objects/7'),
    'a strange id': location('/v1/objects/..%2f..%2fobject-number'),
    'a part of the file': location(`/v1/objects/${ids[0]}`, {'upload-offset': '2'}),
    'no content': (response) =>
      void response.writeHead(204, {location: `/v1/objects/${ids[0]}`}).end(),
  })) {
    const {endpoint, requests} = await serve(t, answer);
    const {result, announced} = await upload(endpoint, {files: files.slice(0, 1)});
    assert.deepEqual(result, {ok: true, objects: [ids[0]]}, name);
    assert.equal(requests.length, 2, name);
    assert.equal(announced[1]?.state === 'waiting' && announced[1].reason, 'unreadable', name);
  }
});

test('N23 a file that is too large for the intake is named, and those before it need not go again', async (t) => {
  for (const answer of [
    problem(413, 'object-too-large'),
    problem(413, 'body-too-large'),
    page(413),
  ]) {
    const setting = await serve(t);
    const refuseSecond: Answer = (response, request) =>
      request.body.toString() === 'two!'
        ? answer(response, request)
        : setting.store(response, request);
    const {endpoint, requests} = await serve(t, refuseSecond, refuseSecond);
    const {result} = await upload(endpoint);
    assert.deepEqual(result, {
      ...{ok: false, state: 'refused', code: 'object-too-large', retryable: false},
      ...{file: 1, objects: [ids[0]]},
    });
    assert.equal(requests.length, 2);
  }
});

test('N26 other refusals end it with their type', async (t) => {
  for (const [status, type] of [
    [404, 'unknown-tenant'],
    [412, 'unsupported-tus-version'],
    [415, 'unsupported-media-type'],
    [422, 'key-reused'],
  ] as const) {
    const {endpoint} = await serve(t, problem(status, type));
    const {result} = await upload(endpoint);
    assert.deepEqual(result, {
      ...{ok: false, state: 'refused', code: type, retryable: false, file: 0, objects: []},
    });
  }
  const {endpoint} = await serve(t, page(404));
  const {result} = await upload(endpoint);
  assert.ok(!result.ok && result.code === 'unrecognized' && result.retryable);
});

test('N18 a redirect is not followed, and the file goes nowhere else', async (t) => {
  const other = await serve(t);
  for (const status of [301, 302, 303, 307, 308]) {
    const location = `${other.endpoint}/objects`;
    const redirect: Answer = (response) => void response.writeHead(status, {location}).end();
    const {endpoint} = await serve(t, ...Array.from({length: 20}, () => redirect));
    const {result} = await upload(endpoint, {parkAfter: 2500});
    assert.deepEqual(result, {
      ...{ok: false, state: 'parked', code: 'unreachable', retryable: true, file: 0, objects: []},
    });
  }
  assert.equal(other.requests.length, 0);
});

test('N09 after ten minutes without luck it is parked, and goes on later from that file', async (t) => {
  const setting = await serve(t);
  let fails = true;
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const isSecond = (await (init?.body as Blob).text()) === 'two!';
    if (fails && isSecond) return new Response(null, {status: 500});
    return globalThis.fetch(url, init);
  };
  const parked = (await upload(setting.endpoint, {fetch, parkAfter: 9000})).result;
  assert.deepEqual(parked, {
    ...{ok: false, state: 'parked', code: 'server-error', retryable: true},
    ...{file: 1, objects: [ids[0]]},
  });
  fails = false;
  const {result, announced} = await upload(setting.endpoint, {fetch, objects: parked.objects});
  assert.deepEqual(result, {ok: true, objects: ids});
  assert.deepEqual([announced[0]?.file, announced[0]?.bytes], [2, 3]);
  assert.equal(setting.requests.length, 3, 'the first file was not sent again');
});

test('N07 a full intake is waited for as long as it asks', async (t) => {
  const full = problem(503, 'object-quota-reached', {'retry-after': '7'});
  const {endpoint} = await serve(t, full);
  const {result, announced} = await upload(endpoint);
  assert.ok(result.ok);
  const [, waiting] = announced;
  assert.ok(waiting?.state === 'waiting');
  assert.deepEqual([waiting.seconds, waiting.reason, waiting.file], [7, 'busy', 1]);
});

test('N13 a line that is slow but alive has its time: a minute, and more for a larger file', async (t) => {
  const {endpoint} = await serve(t);
  const asked: number[] = [];
  const clock = {
    now: () => 0,
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        asked.push(ms);
        signal.addEventListener('abort', () => resolve());
      }),
  };
  const large = {sealed: new Blob([new Uint8Array(1_600_000)]), idempotencyKey: 'K'.repeat(22)};
  const {result} = await upload(endpoint, {clock, files: [large]});
  assert.ok(result.ok);
  assert.deepEqual(asked, [160_000, 15_000]);
});

test('F19 a person takes the files back while they are sent', async (t) => {
  const stop = new AbortController();
  const {endpoint, requests} = await serve(t, () => stop.abort());
  const {result} = await upload(endpoint, {signal: stop.signal});
  assert.deepEqual(result, {
    ...{ok: false, state: 'cancelled', code: 'cancelled', retryable: true, file: 0, objects: []},
  });
  assert.equal(requests.length, 1);
});

test('without files there is nothing to send', async () => {
  assert.deepEqual(await uploadObjects({endpoint: '/v1', tenant: 'city', files: []}), {
    ok: true,
    objects: [],
  });
});
