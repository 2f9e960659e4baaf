import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, normalize} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type * as Drafts from '@heard/delivery/drafts';
import type {Page} from 'playwright-core';

import {visit, visitWithProfile} from './browser.ts';
import {useBrowser} from './setting.ts';
import {filesThatHold, keptInBrowser} from './traces.ts';

const DIST = fileURLToPath(new URL('.', import.meta.resolve('@heard/delivery/drafts')));
const canary = 'draftQZX81733canary';
const passphrase = 'passphraseQZX81733canary';

declare global {
  interface Window {
    /** What a page of these stories works with. */
    drafts: typeof Drafts;
    store: Drafts.DraftStore;
    draft: Drafts.OpenDraft | undefined;
    news: Drafts.DraftNews[];
  }
}

// A page that has nothing but drafts: what becomes of them when a browser does what no script can do.
const server = createServer(({url = '/'}, response) => {
  // What is cached holds the names that are looked for below.
  response.setHeader('cache-control', 'no-store');
  if (url.endsWith('.js')) {
    response.setHeader('content-type', 'text/javascript');
    return response.end(readFileSync(join(DIST, normalize(url))));
  }
  response.setHeader('content-type', 'text/html');
  return response.end(`<!doctype html><title>drafts</title><script type="module">
    import * as drafts from '/drafts.js';
    const subject = {tenant: 'lake-city', form: 'hate-incident', version: 1};
    Object.assign(window, {drafts, store: new drafts.DraftStore({subject}), news: []});
  </script>`);
});

let url = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
after(() => server.close());
const browser = useBrowser();

const open = async (page: Page) => {
  await page.goto(url);
  await page.waitForFunction(() => !!window.store);
};

/** Begins a draft and keeps a text in it. */
const keep = (page: Page, text: string, secret?: string) =>
  page.evaluate(
    async ([text, secret]) => {
      const {store, news} = window;
      const started = secret ? await store.protect(secret) : await store.begin();
      if (started.kind !== 'open') throw new Error(JSON.stringify(started));
      window.draft = started.draft;
      window.draft.onNews = (each) => news.push(each);
      window.draft.save({answers: {'incident.narrative': text!}, step: 'what'});
      await window.draft.settled();
    },
    [text, secret] as const,
  );

/** Keeps another text in the draft that is open, and gives what was said of it. */
const keepOn = (page: Page, text: string) =>
  page.evaluate(async (text) => {
    window.draft!.save({answers: {'incident.narrative': text}, step: 'what'});
    await window.draft!.settled();
    return window.news.at(-1);
  }, text);

/** Looks for a draft, and gives the text in it or why there is none. */
const find = (page: Page, secret?: string) =>
  page.evaluate(async (secret) => {
    const found = await (secret ? window.store.unlock(secret) : window.store.resume());
    if (found.kind === 'open') return String(found.content.answers['incident.narrative']);
    return found.kind === 'lost' || found.kind === 'unable'
      ? `${found.kind}: ${found.reason}`
      : found.kind;
  }, secret);

describe('a draft in a browser', () => {
  it('D04 D05 is not opened in a second tab, until the first one crashes', async (t) => {
    const person = await visit(browser());
    t.after(person.close);
    await open(person.page);
    await keep(person.page, 'Before the crash.', passphrase);
    const second = await person.context.newPage();
    await open(second);
    assert.equal(await find(second, passphrase), 'busy');

    const devTools = await person.context.newCDPSession(person.page);
    const crashed = person.page.waitForEvent('crash');
    void devTools.send('Page.crash').catch(() => undefined);
    await crashed;
    assert.equal(await find(second, passphrase), 'Before the crash.');
  });

  it('S02 without room says so, and goes on when there is room again', async (t) => {
    const person = await visit(browser());
    t.after(person.close);
    await open(person.page);
    const devTools = await person.context.newCDPSession(person.page);
    const origin = new URL(url).origin;
    await devTools.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 1});
    await keep(person.page, 'Written without room.');
    const full = {kind: 'trouble', reason: 'full'};
    assert.deepEqual(await person.page.evaluate(() => window.news.at(-1)), full);
    assert.deepEqual(await keepOn(person.page, 'Written without room, again.'), full);
    await devTools.send('Storage.overrideQuotaForOrigin', {origin});
    assert.equal((await keepOn(person.page, 'Written with room.'))?.kind, 'kept');
    await open(person.page);
    assert.equal(await find(person.page), 'Written with room.');
  });

  it('S11 that is cleared with the data of the site does not come back', async (t) => {
    const person = await visit(browser());
    t.after(person.close);
    await open(person.page);
    for (const secret of [undefined, passphrase]) {
      await keep(person.page, 'Before it was cleared.', secret);
      const devTools = await person.context.newCDPSession(person.page);
      const origin = new URL(url).origin;
      await devTools.send('Storage.clearDataForOrigin', {origin, storageTypes: 'all'});
      assert.deepEqual(await keepOn(person.page, 'Afterwards.'), {
        kind: 'ended',
        reason: 'cleared',
      });
      await keepOn(person.page, 'Afterwards, again.');
      assert.deepEqual(await keptInBrowser(person.page), []);
    }
    assert.deepEqual(person.console, []);
  });

  it('P03 leaves nothing in the profile that can be read, and nothing at all once it is deleted', async (t) => {
    const profile = mkdtempSync(join(tmpdir(), 'heard-drafts-'));
    t.after(() => rmSync(profile, {recursive: true, force: true}));
    const person = await visitWithProfile(profile);
    await open(person.page);
    assert.equal(await find(person.page), 'none');
    assert.equal(await find(person.page, passphrase), 'none');
    assert.deepEqual(await keptInBrowser(person.page), [], 'looking leaves nothing');
    await keep(person.page, canary);
    await person.page.evaluate(() => window.draft!.release());
    await keep(person.page, canary, passphrase);
    await person.page.evaluate(() => window.draft!.release());
    await person.close();
    assert.notDeepEqual(filesThatHold(profile, ['heard-drafts']), [], 'the profile can be read');
    assert.deepEqual(
      filesThatHold(profile, [canary, passphrase, 'lake-city', 'hate-incident']),
      [],
    );

    const later = await visitWithProfile(profile);
    await open(later.page);
    assert.equal(await find(later.page), 'none', 'the key went with the tab');
    const deleted = await later.page.evaluate(async (secret) => {
      const found = await window.store.unlock(secret);
      if (found.kind === 'open') await found.draft.delete();
      return found.kind;
    }, passphrase);
    assert.equal(deleted, 'open');
    await later.close();
  });

  it('L02 is there again when the page is loaded again, and only in this tab', async (t) => {
    const person = await visit(browser());
    t.after(person.close);
    await open(person.page);
    await keep(person.page, 'In this tab.');
    const other = await person.context.newPage();
    await open(other);
    assert.equal(await find(other), 'none');
    await person.page.reload();
    await person.page.waitForFunction(() => !!window.store);
    assert.equal(await find(person.page), 'In this tab.');
  });
});
