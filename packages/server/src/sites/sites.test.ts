import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, symlink, utimes, writeFile} from 'node:fs/promises';
import {createServer as createHttpServer, request as httpRequest} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';

import {getRequestListener} from '@hono/node-server';

import {createServer} from '../app.ts';
import type {Database} from '../database/database.ts';
import {tenants} from '../test-setting/organizations.ts';
import {strictCsp} from './strict-csp.ts';

const noDatabase: Database = {
  query: async () => [],
  transaction: () => Promise.reject(new Error('not asked')),
  reclaim: async () => {},
  close: async () => {},
};
const csp = strictCsp({script: ["'self'"], trustedTypes: ['lit-html']});

let place: string;
let app: ReturnType<typeof createServer>;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'heard-'));
  const files: Record<string, string | Buffer> = {
    'secret.txt': 'secret',
    'city/index.html': '<h1>City</h1>',
    'city/heard.config.json': '{}',
    'city/.env': 'secret',
    'city/.well-known/security.txt': 'Contact: us',
    'city/about/index.html': '<h1>About</h1>',
    'city/big.js': 'console.log(1)',
    'city/big.js.br': brotliCompressSync('console.log(1)'),
    'city/big.js.gz': gzipSync('console.log(1)'),
    'city/stale.js': 'new',
    'city/stale.js.br': brotliCompressSync('old'),
    'city/a name.svg': '<svg/>',
    'city-secret/index.html': 'secret',
    'inbox/index.html': '<h1>Inbox</h1>',
    'inbox/assets/app-1a2b3c4d.js': 'export {}',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(place, name, '..'), {recursive: true});
    await writeFile(join(place, name), content);
  }
  await utimes(join(place, 'city/stale.js.br'), 1, 1);
  await symlink(join(place, 'secret.txt'), join(place, 'city/link.txt'));
  app = createServer({
    database: noDatabase,
    tenants,
    sites: [
      {path: '/', folder: join(place, 'city'), headers: {'Content-Security-Policy': csp}},
      {path: '/inbox', folder: join(place, 'inbox'), immutable: /^\/assets\//},
    ],
  });
});
after(() => rm(place, {recursive: true}));

test('a page, a folder and a file are shown, each site with its own headers', async () => {
  const page = await app.request('/');
  assert.equal(await page.text(), '<h1>City</h1>');
  assert.equal(page.headers.get('Content-Type'), 'text/html; charset=utf-8');
  assert.equal(page.headers.get('Content-Security-Policy'), csp);
  assert.equal(page.headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(await (await app.request('/about/')).text(), '<h1>About</h1>');
  assert.equal(await (await app.request('/a%20name.svg')).text(), '<svg/>');
  assert.equal(await (await app.request('/.well-known/security.txt')).text(), 'Contact: us');
  const inbox = await app.request('/inbox/');
  assert.equal(await inbox.text(), '<h1>Inbox</h1>');
  assert.equal(inbox.headers.get('Content-Security-Policy'), null);
});

test('a folder without its slash leads to the one with it, so that links in it work', async () => {
  for (const path of ['/inbox', '/about']) {
    const response = await app.request(path);
    assert.equal(response.status, 308);
    assert.equal(response.headers.get('Location'), `${path}/`);
  }
});

test('nothing outside the folder is shown, however it is asked for', async (t) => {
  const server = createHttpServer(
    getRequestListener(app.fetch, {overrideGlobalObjects: false}),
  ).listen(0, '127.0.0.1');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  const paths = [
    '/../secret.txt',
    '/about/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/../city-secret/',
    '/inbox/../../secret.txt',
    '/inbox/..%2f..%2fsecret.txt',
    '//secret.txt',
    '/./.env',
    '/.env',
    '/%2eenv',
    '/about%2f..%2f.env',
    '/link.txt',
    '/index.html%00.txt',
    '/%',
    '/%ff',
    `/${'a'.repeat(5_000)}`,
  ];
  for (const path of paths) {
    // By the raw socket's path: fetch would tidy it up before it is sent.
    const request = httpRequest({host: '127.0.0.1', port, path}).end();
    const [response] = await once(request, 'response');
    let text = '';
    for await (const chunk of response) text += chunk;
    assert.ok([400, 404].includes(response.statusCode), `${path}: ${response.statusCode}`);
    assert.doesNotMatch(text, /secret/, path);
  }
});

test('what is not there is a small page without any script', async () => {
  const response = await app.request('/nothing');
  assert.equal(response.status, 404);
  assert.match(await response.text(), /<h1>There is no page here<\/h1>/);
  assert.match(response.headers.get('Content-Security-Policy') ?? '', /^default-src 'none'/);
});

test('HEAD gives the headers alone, other methods are refused', async () => {
  const head = await app.request('/', {method: 'HEAD'});
  assert.equal(head.status, 200);
  assert.equal(head.headers.get('Content-Length'), '13');
  assert.equal(await head.text(), '');
  const post = await app.request('/', {method: 'POST', body: 'x'});
  assert.equal(post.status, 405);
  assert.equal(post.headers.get('Allow'), 'GET, HEAD');
});

test('a file that did not change is not sent again; a hashed one is not asked for again', async () => {
  const first = await app.request('/heard.config.json');
  assert.equal(first.headers.get('Cache-Control'), 'no-cache');
  const etag = first.headers.get('ETag') ?? '';
  const again = await app.request('/heard.config.json', {headers: {'If-None-Match': etag}});
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
  await writeFile(join(place, 'city/heard.config.json'), '{"version":1}');
  const changed = await app.request('/heard.config.json', {headers: {'If-None-Match': etag}});
  assert.equal(changed.status, 200);
  const hashed = await app.request('/inbox/assets/app-1a2b3c4d.js');
  assert.equal(hashed.headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
});

test('the smallest form that the browser takes is sent', async () => {
  const cases = [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity', null],
    ['', null],
  ] as const;
  for (const [accepted, encoding] of cases) {
    const response = await app.request('/big.js', {headers: {'Accept-Encoding': accepted}});
    assert.equal(response.headers.get('Content-Encoding'), encoding, accepted);
    assert.equal(response.headers.get('Vary'), 'Accept-Encoding');
    assert.equal(response.headers.get('Content-Type'), 'text/javascript; charset=utf-8');
    const {byteLength} = await response.arrayBuffer();
    assert.equal(response.headers.get('Content-Length'), String(byteLength));
  }
  const stale = await app.request('/stale.js', {headers: {'Accept-Encoding': 'br'}});
  assert.equal(await stale.text(), 'new');
});

test('a strict policy starts from nothing and takes nothing unsafe', () => {
  assert.equal(
    strictCsp({
      script: ["'self'", 'https://cdn.example.org'],
      connect: ["'self'"],
      media: ['blob:'],
      trustedTypes: ['lit-html'],
    }),
    "default-src 'none'; script-src 'self' https://cdn.example.org; connect-src 'self'; media-src blob:; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html",
  );
  for (const source of ["'unsafe-inline'", '*', "'self'; script-src *", 'a b', '']) {
    assert.throws(() => strictCsp({style: [source]}), /strict Content-Security-Policy/);
  }
});
