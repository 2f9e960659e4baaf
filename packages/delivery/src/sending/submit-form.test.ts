import assert from 'node:assert/strict';
import {createServer, type IncomingHttpHeaders, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {buffer} from 'node:stream/consumers';
import {test, type TestContext} from 'node:test';

import fc from 'fast-check';

import {encodeForm, formFields, type FormEncoding} from './form-body.ts';
import {submitForm, type FormOptions} from './submit-form.ts';
import {createWake} from './wake.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}
type Answer = (response: ServerResponse) => void;

const ok: Answer = (response) => void response.writeHead(204).end();
const page: Answer = (response) =>
  void response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Thanks</h1>');
const cut: Answer = (response) => void response.destroy();

/** A back end that takes forms, and gives these answers in order, the last one again and again. */
const serve = async (t: TestContext, ...answers: Answer[]) => {
  const requests: Received[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((bytes) => {
      requests.push({headers: request.headers, bytes});
      answers[Math.min(requests.length, answers.length) - 1]?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    requests,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/f?form=7`,
  };
};

/** The fields as a parser of forms reads them. */
const fieldsOf = async (type: string, content: BodyInit) => [
  ...(await new Response(content, {headers: {'content-type': type}}).formData()).entries(),
];

const send = async (
  endpoint: string,
  encoding?: FormEncoding,
  options: FormOptions & {parkAfter?: number} = {},
) => {
  const body = await encodeForm(
    formFields({narrative: 'At the stop.', kinds: ['a', 'b']}),
    encoding,
  );
  const wake = createWake();
  return submitForm({
    endpoint,
    body,
    idempotencyKey: 'K'.repeat(22),
    wake,
    onProgress: ({state}) => state === 'waiting' && setImmediate(() => wake.retryNow()),
    ...options,
  });
};

for (const encoding of ['multipart', 'url-encoded'] as const)
  test(`a report goes out as a form, ${encoding}, with nothing that another origin would be asked for`, async (t) => {
    const {endpoint, requests} = await serve(t, ok);
    assert.deepEqual(await send(endpoint, encoding), {ok: true});
    const [{headers, bytes}, ...more] = requests as [Received];
    assert.equal(more.length, 0);
    const type = headers['content-type'] ?? '';
    assert.match(
      type,
      encoding === 'multipart'
        ? /^multipart\/form-data; boundary=/
        : /^application\/x-www-form-urlencoded/,
    );
    assert.deepEqual(await fieldsOf(type, new Uint8Array(bytes)), [
      ['narrative', 'At the stop.'],
      ['kinds', 'a'],
      ['kinds', 'b'],
    ]);
    assert.equal(headers['idempotency-key'], undefined);
    assert.equal(headers.cookie ?? headers.referer, undefined);
  });

test('N04 the same bytes go out again when an answer is lost', async (t) => {
  const {endpoint, requests} = await serve(t, cut, cut, ok);
  assert.deepEqual(await send(endpoint), {ok: true});
  const [first, ...others] = requests;
  assert.equal(others.length, 2);
  for (const {bytes} of others) assert.ok(bytes.equals(first!.bytes));
});

test('N16 a web page is believed only where the embedder says that it means "stored"', async (t) => {
  const first = await serve(t, page, ok);
  assert.deepEqual(await send(first.endpoint), {ok: true});
  assert.equal(first.requests.length, 2);
  const second = await serve(t, page);
  assert.deepEqual(await send(second.endpoint, 'multipart', {pageMeansStored: true}), {ok: true});
  assert.equal(second.requests.length, 1);
});

test('what is no success is tried again or refused, as for every back end', async (t) => {
  const refusing = await serve(t, (response) => void response.writeHead(403).end());
  const refused = await send(refusing.endpoint);
  assert.ok(!refused.ok && refused.state === 'refused');
  const busy = await serve(t, (response) => void response.writeHead(503).end(), ok);
  assert.deepEqual(await send(busy.endpoint), {ok: true});
});

test('whatever is in a field comes back out of both encodings; line ends are those of forms', async () => {
  const anyFields = fc.array(
    fc.tuple(fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,20}$/), fc.string({unit: 'grapheme'})),
    {minLength: 1, maxLength: 5},
  );
  const plain = (text: string) => text.replace(/\r\n|\r|\n/g, '\n');
  await fc.assert(
    fc.asyncProperty(
      anyFields,
      fc.constantFrom<FormEncoding>('multipart', 'url-encoded'),
      async (fields, encoding) => {
        const {type, content} = await encodeForm(fields, encoding);
        const read = await fieldsOf(type, content);
        assert.deepEqual(
          read.map(([name, value]) => [name, plain(value as string)]),
          fields.map(([name, value]) => [name, plain(value)]),
        );
      },
    ),
  );
});

test('lists are repeated, what is deeper is JSON, and what is absent is no field', () => {
  assert.deepEqual(
    formFields({
      types: ['a', 'b'],
      none: [],
      place: {city: 'Lake City'},
      contacts: [{kind: 'email'}],
      anonymous: true,
      version: 1,
      nothing: undefined,
      empty: null,
    }),
    [
      ['types', 'a'],
      ['types', 'b'],
      ['place', '{"city":"Lake City"}'],
      ['contacts', '[{"kind":"email"}]'],
      ['anonymous', 'true'],
      ['version', '1'],
    ],
  );
});
