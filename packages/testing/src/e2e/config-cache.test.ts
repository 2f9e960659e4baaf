import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, it, type TestContext} from 'node:test';
import type {Config} from '@heard/schema';

import {makeConfig} from '../fixtures/make-config.ts';
import {visit} from './browser.ts';
import {Reporter} from './reporter.ts';
import {useBrowser} from './setting.ts';
import {english} from './words.ts';

const browser = useBrowser();
const bundle = new URL('../../../embed/dist/bundle/', import.meta.url);
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host page</title>
  <link rel="icon" href="data:,"><script type="module" src="/heard/heard.js"></script></head><body>
  <heard-report-form config="/heard.config.json"><a href="tel:+15550100">Call us</a></heard-report-form>
  <heard-report-form config="/heard.config.json"><a href="tel:+15550100">Call us</a></heard-report-form></body></html>`;

/** What a browser asked of a static host about the configuration, and what it got. */
interface Asked {
  readonly knows: string | undefined;
  readonly cookie: string | undefined;
  readonly referer: string | undefined;
  readonly status: number;
  readonly bytes: number;
}

/** A static host as most are: files with an `ETag`, which browsers may keep for a day. */
const serve = async (t: TestContext, file: {config: Config}) => {
  const asked: Asked[] = [];
  const server = createServer(({url = '/', headers}, response) => {
    const send = (type: string, body: string | Uint8Array) => {
      const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
      const isKnown = headers['if-none-match'] === tag;
      const [status, bytes] = isKnown ? [304, ''] : [200, body];
      response.writeHead(status, {
        'content-type': type,
        etag: tag,
        'cache-control': 'max-age=86400',
      });
      response.end(bytes);
      if (url !== '/heard.config.json') return;
      const {'if-none-match': knows, cookie, referer} = headers;
      asked.push({knows, cookie, referer, status, bytes: bytes.length});
    };
    if (url === '/') {
      response.setHeader('set-cookie', 'visitor=1');
      send('text/html', html);
    } else if (url === '/heard.config.json') send('application/json', JSON.stringify(file.config));
    else
      readFile(new URL(url.replace(/^\/heard\/|\?.*$/gu, ''), bundle)).then(
        (body) => send('text/javascript', body),
        () => response.writeHead(404).end(),
      );
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  t.after(() => server.close().closeAllConnections());
  return {url: `http://localhost:${(server.address() as AddressInfo).port}/`, asked};
};

describe('a configuration on a static host that lets browsers keep it', () => {
  it('is asked about on every page, costs nothing while it stays, and is in use once it changes', async (t) => {
    const {config} = await makeConfig();
    const file = {config};
    const {url, asked} = await serve(t, file);
    const person = await visit(browser());
    t.after(person.close);
    const open = async () => {
      await person.page.goto(url);
      await new Reporter(person.page, english).heading(english.form.gate).first().waitFor();
    };
    await open();
    await open();
    assert.deepEqual(
      asked.map(({status, knows}) => [status, knows !== undefined]),
      [
        [200, false],
        [304, true],
      ],
      'one request a page, though two tags name it',
    );
    assert.equal(asked[1]?.bytes, 0);
    file.config = {...config, safety: {...config.safety, emergencyNumber: '112'}};
    await open();
    await person.page.getByRole('link', {name: '112'}).first().waitFor();
    assert.equal(asked[2]?.status, 200);
    for (const {cookie, referer} of asked)
      assert.deepEqual([cookie, referer], [undefined, undefined]);
    assert.deepEqual(person.console, []);
  });
});
