import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {describe, it, type TestContext} from 'node:test';

import {visit} from './browser.ts';
import {makeHome, runCity, startCity, type Home} from './city.ts';
import {useBrowser} from './setting.ts';
import {Staff} from './staff.ts';
import {english} from './words.ts';

const browser = useBrowser();

const homeFor = (t: TestContext): Home => {
  const home = makeHome();
  t.after(home.remove);
  return home;
};

describe('a developer who starts the city', () => {
  it('reads four addresses, all of which answer, and finds the reports again the next day', async (t) => {
    const home = homeFor(t);
    const first = await startCity(home);
    t.after(first.interrupt);
    const shown = first.output();
    const addresses = Array.from(shown.matchAll(/http:\/\/localhost:\d+\S*/gu), ([url]) => url);
    assert.deepEqual(
      addresses.map((address) => address.slice(first.url.length)),
      ['/', '/es/)', '/framed/', '/inbox/', '/v1/openapi.json'],
    );
    assert.match(shown, /key file: \S*hotline-daily\.key/u);
    assert.match(shown, /Ctrl-C/u);
    for (const path of ['/', '/es/', '/framed/', '/inbox/'])
      assert.match(await (await fetch(first.url + path)).text(), /^<!doctype html>/u);
    const openapi = (await (await fetch(`${first.url}/v1/openapi.json`)).json()) as object;
    assert.match((openapi as {openapi: string}).openapi, /^3\.1\./u);

    assert.equal((await send(first.url)).status, 201);
    assert.equal(await first.interrupt(), 0);

    const second = await startCity(home);
    t.after(second.interrupt);
    const desk = await visit(browser());
    t.after(desk.close);
    const key = home.keyFile('hotline-daily');
    const staff = await Staff.at(second.url, desk.page, english, key);
    assert.equal(await staff.count(), 1);
    assert.equal(await second.interrupt(), 0);
  });

  it('hears that the port is taken, and which one to try', async (t) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    t.after(() => other.close());
    const {port} = other.address() as AddressInfo;
    const city = runCity({HEARD_HOME: homeFor(t).folder, PORT: String(port)});
    assert.equal(await city.ended, 1);
    assert.equal(
      city.output().trim(),
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1}`,
    );
  });

  for (const port of ['http', '70000', '-1', '44.5'])
    it(`hears that PORT=${port} is no port`, async (t) => {
      const city = runCity({HEARD_HOME: homeFor(t).folder, PORT: port});
      assert.equal(await city.ended, 1);
      assert.match(
        city.output(),
        /^PORT must be a whole number up to 65535, .*; it is ".*"\.\s*$/u,
      );
    });
});

/** A sealed report as it comes in. */
function send(url: string): Promise<Response> {
  const sealed = Buffer.concat([
    Buffer.from('age-encryption.org/v1\n-> X25519 '),
    randomBytes(4_000),
  ]);
  return fetch(`${url}/v1/intake`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': randomBytes(16).toString('base64url'),
    },
    body: JSON.stringify({
      tenant: 'sampleford',
      recipients: ['hotline'],
      lookup: randomBytes(32).toString('base64url'),
      sealed: sealed.toString('base64'),
    }),
  });
}
