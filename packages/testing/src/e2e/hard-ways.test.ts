import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import type {Page} from 'playwright-core';

import {startFaultProxy, type Fault} from '../fault-server/fault-proxy.ts';
import {visit} from './browser.ts';
import {startCity} from './city.ts';
import {Reporter} from './reporter.ts';
import {rowsOf} from './sealed-row.ts';
import {useBrowser, useCity} from './setting.ts';
import {storages} from './storage.ts';
import {english} from './words.ts';

const browser = useBrowser();
const INTAKE = {method: 'POST', path: '/v1/intake'};

/** Troubles after which the form tries again by itself. The first one has stored the report already. */
const troubles: readonly {readonly name: string; readonly faults: readonly Fault[]}[] = [
  {name: 'the answer is lost after the report was stored', faults: [{kind: 'drop-response'}]},
  {name: 'the answer breaks off in the middle', faults: [{kind: 'truncate', bytes: 10}]},
  {
    name: 'the connection breaks three times, at the last time after the report was stored',
    faults: [
      {kind: 'reset-after-bytes', of: 'request', bytes: 1},
      {kind: 'reset-after-bytes', of: 'request', bytes: 1_000},
      {kind: 'drop-response'},
    ],
  },
  {
    name: 'the server is out of order once',
    faults: [{kind: 'status', status: 500, body: 'Internal Server Error'}],
  },
  {name: 'a login page answers in its place', faults: [{kind: 'html-instead-of-json'}]},
];

for (const {name, open, skip} of storages)
  describe(`a report that has a hard way, stored in ${name}`, {skip}, () => {
    const setting = useCity({open});
    const codes: string[] = [];

    /** A person who has answered everything, on a page that comes from this address. */
    const readyToSend = async (t: TestContext, url: string, text: string) => {
      const person = await visit(browser());
      t.after(person.close);
      const reporter = await Reporter.at(url, person.page, english);
      await reporter.answer({text});
      return {person, reporter};
    };

    for (const {name: trouble, faults} of troubles)
      it(`arrives once when ${trouble}`, async (t) => {
        const proxy = await startFaultProxy({target: setting().city.url});
        t.after(proxy.close);
        const {person, reporter} = await readyToSend(t, proxy.url, `Hard way: ${trouble}`);
        await retrySoon(person.page);
        const played = faults.map((fault) => proxy.next(fault, INTAKE));
        await reporter.send();
        codes.push(await reporter.arrival());
        await Promise.all(played);

        // Seen at the proxy: Chromium itself sends again what got no answer on a connection in use.
        const sent = proxy.seen.filter(
          ({method, path}) => method === 'POST' && path === INTAKE.path,
        );
        assert.equal(sent.length, faults.length + 1);
        assert.equal(new Set(sent.map(({headers}) => headers['idempotency-key'])).size, 1);
        assert.equal(new Set(sent.map(({headers}) => headers['content-length'])).size, 1);
      });

    it('arrives when the person was offline at "Send" and comes back online', async (t) => {
      const {person, reporter} = await readyToSend(t, setting().city.url, 'Hard way: offline');
      await person.context.setOffline(true);
      await reporter.send();
      await reporter.waiting();
      await person.context.setOffline(false);
      codes.push(await reporter.arrival());
    });

    it('arrives when the server was down at "Send" and is started again', async (t) => {
      const {city, home, storage} = setting();
      const {person, reporter} = await readyToSend(t, city.url, 'Hard way: the server was down');
      await retrySoon(person.page);
      assert.equal(await city.interrupt(), 0);
      await reporter.send();
      await reporter.waiting();
      const port = Number(new URL(city.url).port);
      const again = await startCity(home, {port, databaseUrl: storage.databaseUrl});
      t.after(again.interrupt);
      codes.push(await reporter.arrival());
      assert.equal(await again.interrupt(), 0);
    });

    it('is stored once, under the code that the person was given', async () => {
      await setting().storage.look(async (database) => {
        for (const code of codes) assert.equal((await rowsOf(database, code)).length, 1);
        const [counts] = await database.query(
          `select (select count(*)::int from reports) as reports,
             (select count(*)::int from idempotency) as keys`,
        );
        const sent = troubles.length + 2;
        assert.equal(codes.length, sent);
        assert.deepEqual(counts, {reports: sent, keys: sent});
      });
    });
  });

/** The form waits a random time between attempts, up to 1, 2, 4 … seconds: a tenth of that is enough here. */
async function retrySoon(page: Page): Promise<void> {
  await page.evaluate(() => {
    Math.random = () => 0.1;
  });
}
