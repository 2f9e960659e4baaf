import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import type {Config} from '@heard/schema';

import {createServer} from '../app.ts';
import type {Database} from '../database/database.ts';
import {readFrames, readScripts} from '../start/frame-settings.ts';
import {StartError} from '../start/start-error.ts';
import {findTenantMistakes, tenantsFromConfigs} from '../tenants/tenants.ts';
import {city, office} from '../test-setting/organizations.ts';

const config: Config = {
  version: 1,
  tenant: 'city',
  organization: {name: {en: 'The City & "Friends"', es: 'La ciudad'}},
  delivery: {connector: 'heard', endpoint: 'https://api.example.org/v1'},
  recipients: [{id: 'office', name: 'The office', consent: 'by-sending', keys: [office.key]}],
  safety: {emergencyNumber: '911', exitUrl: 'https://example.org/'},
  notices: {readers: '</script><script>alert(1)</script><!-- \u2028'},
  otherWays: [{label: {en: 'Call <us>', es: 'Llame'}, href: 'tel:+15550100'}],
  drafts: 'session',
  finder: {directory: 'https://help.example.org/help.heard'},
};
const ancestors = ['https://www.example.gov', 'https://example.gov'];

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heard-'));
  for (const file of ['heard.js', 'frame.js']) await writeFile(join(folder, file), '');
  await writeFile(
    join(folder, 'integrity.json'),
    JSON.stringify({
      'heard.js': 'sha384-aaa',
      'chunks/report-form-12345678.js': 'sha384-bbb',
      'chunks/other-12345678.js': 'sha384-ccc',
    }),
  );
});
after(() => rm(folder, {recursive: true}));

/** A server whose frame documents need no database. */
const serverFor = (
  own: Config = config,
  origin: string | undefined = 'https://intake.example.org',
) =>
  createServer({
    database: {} as Database,
    tenants: [
      ...tenantsFromConfigs([own], new Map([['city', ancestors]])),
      {...city, id: 'unframed'},
    ],
    sites: [{path: '/heard', folder}],
    ...(origin !== undefined && {origin}),
  });

const frame = async (own?: Config) => {
  const answer = await serverFor(own).request('http://10.0.0.1/frame/city');
  return {answer, text: await answer.text()};
};

describe('a frame document', () => {
  it('allows its own origin by name, what it asks, and the pages that may frame it', async () => {
    const {answer} = await frame();
    assert.equal(answer.status, 200);
    assert.equal(
      answer.headers.get('Content-Security-Policy'),
      "default-src 'none'; script-src https://intake.example.org; style-src https://intake.example.org; " +
        'connect-src https://intake.example.org https://api.example.org https://help.example.org; ' +
        "img-src blob: https://intake.example.org; base-uri 'none'; form-action 'none'; " +
        'frame-ancestors https://www.example.gov https://example.gov; ' +
        "require-trusted-types-for 'script'; trusted-types lit-html heard",
    );
    for (const [name, value] of Object.entries({
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': 'text/html; charset=utf-8',
    }))
      assert.equal(answer.headers.get(name), value, name);
  });

  it('forbids every feature, and the microphone unless the form takes files', async () => {
    const policy = async (own?: Config) =>
      (await frame(own)).answer.headers.get('Permissions-Policy')!.split(', ');
    const plain = await policy();
    assert.ok(plain.includes('microphone=()') && plain.includes('camera=()'));
    assert.ok(plain.every((each) => each.endsWith('=()')));
    const withFiles = await policy({...config, form: {features: ['files']}});
    assert.deepEqual(
      withFiles.filter((each) => !each.endsWith('=()')),
      ['microphone=(self)'],
    );
  });

  it('holds its configuration as data that can not end the element, without drafts', async () => {
    const {text} = await frame();
    const [, data = ''] = /id="config">(.*?)<\/script>/s.exec(text) ?? [];
    const {drafts: _drafts, ...rest} = config;
    assert.deepEqual(JSON.parse(data), rest);
    assert.doesNotMatch(data, /[<\u2028\u2029]/);
    assert.equal(text.match(/<script/g)?.length, 3);
    assert.doesNotMatch(text, /<!--|alert\(1\)<\/script>/);
  });

  it('loads the script tag and its own file, against their hashes where there are any', async () => {
    const {text} = await frame();
    const base = 'https://intake.example.org/heard/';
    assert.ok(
      text.includes(
        `<script type="module" src="${base}heard.js" integrity="sha384-aaa" crossorigin></script>`,
      ),
    );
    assert.ok(text.includes(`<script type="module" src="${base}frame.js" crossorigin></script>`));
    assert.ok(
      text.includes(
        `<link rel="modulepreload" href="${base}chunks/report-form-12345678.js" integrity="sha384-bbb" crossorigin>`,
      ),
    );
    assert.ok(!text.includes('chunks/other-'));
  });

  it('has the other ways to reach the organization, in each language, as text', async () => {
    const {text} = await frame();
    assert.ok(text.includes('<a lang="en" href="tel:+15550100">Call &lt;us&gt;</a>'));
    assert.ok(text.includes('<a lang="es" href="tel:+15550100">Llame</a>'));
    assert.ok(text.includes('<title>The City &amp; &quot;Friends&quot;</title>'));
    assert.ok(text.includes('content="https://www.example.gov https://example.gov"'));
  });

  it('is not there for a stranger, for who frames nothing, or under a name that nobody gave', async () => {
    const missing = await (await serverFor().request('http://10.0.0.1/nowhere')).text();
    for (const path of ['/frame/stranger', '/frame/unframed', '/frame/__proto__']) {
      const answer = await serverFor().request(`http://10.0.0.1${path}`);
      assert.equal(answer.status, 404, path);
      assert.equal(await answer.text(), missing, path);
    }
    const unnamed = createServer({
      database: {} as Database,
      tenants: tenantsFromConfigs([config], new Map([['city', ancestors]])),
    });
    assert.equal((await unnamed.request('http://evil.example/frame/city')).status, 404);
    assert.equal((await unnamed.request('http://127.0.0.1:4400/frame/city')).status, 200);
  });

  it('is only read', async () => {
    const answer = await serverFor().request('http://10.0.0.1/frame/city', {method: 'POST'});
    assert.equal(answer.status, 405);
  });
});

describe('a mistake in the settings of frames', () => {
  const settings = {configs: [config], host: '127.0.0.1', origin: undefined};
  const refused = (text: string, pattern: RegExp, own: Partial<typeof settings> = {}) =>
    assert.throws(
      () => readFrames(text, {...settings, ...own}),
      (error) => error instanceof StartError && pattern.test(error.message),
    );

  it('is named: a tenant that is not there, or twice, or no origin of the server', () => {
    refused('town https://www.example.gov', /the tenant "town", and no configuration has it.*city/);
    refused('city https://a.example; city https://b.example', /twice/);
    refused('city https://a.example', /needs HEARD_ORIGIN/, {host: '0.0.0.0'});
  });

  for (const origin of [
    '*',
    'https://*.example.gov',
    'http://www.example.gov',
    'https://a.example/',
  ])
    it(`is named: ${origin} as the page around`, () => {
      const frames = readFrames(`city ${origin}`, settings);
      const [mistake = ''] = findTenantMistakes(tenantsFromConfigs([config], frames));
      assert.match(mistake, /can not frame the form of tenant "city".*https:\/\/www\.example\.gov/);
    });

  it('is named: no page at all', () => {
    const tenants = tenantsFromConfigs([config], readFrames('city', settings));
    assert.match(findTenantMistakes(tenants).join(), /names no page that may show it/);
  });

  it('is named: no scripts, or a folder without them', async () => {
    await assert.rejects(readScripts(undefined, true), /needs HEARD_SCRIPTS/);
    await assert.rejects(readScripts(tmpdir(), true), /there is no heard\.js in it/);
    assert.deepEqual(await readScripts(undefined, false), []);
    assert.equal((await readScripts(folder, true))[0]?.path, '/heard');
  });

  it('is none: two pages for one tenant', () => {
    const frames = readFrames(' city https://www.example.gov  https://example.gov ;', settings);
    assert.deepEqual(frames, new Map([['city', ancestors]]));
    assert.deepEqual(findTenantMistakes(tenantsFromConfigs([config], frames)), []);
  });
});
