import {HostSite, type HostPage} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {expectReportArrives} from './report-on-page.fixture.ts';

let page: HostPage | undefined;
const workers: ServiceWorkerRegistration[] = [];
afterEach(async () => {
  page?.close();
  await Promise.all(workers.splice(0).map((worker) => worker.unregister()));
});

const login = '<!doctype html><title>Log in first</title>';

/** A worker of the host between its page and the network, once it is in charge. */
const withWorker = async (site: HostSite, answer: string): Promise<void> => {
  const body = `
    addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => { ${answer} });`;
  await site.answer({'worker.js': {body}});
  const registration = await navigator.serviceWorker.register(`${site.url}worker.js`);
  workers.push(registration);
  const worker = registration.installing ?? registration.waiting ?? registration.active!;
  if (worker.state !== 'activated')
    await new Promise<void>((resolve) =>
      worker.addEventListener('statechange', () => worker.state === 'activated' && resolve()),
    );
};
const asHtml = `event.respondWith(new Response(${JSON.stringify(login)}, {headers: {'content-type': 'text/html'}}))`;

describe('a service worker of the host', function () {
  this.timeout(30_000);

  it('H12 that gives a page of its own in place of the configuration: what stands between the tags stays', async () => {
    const site = await HostSite.make();
    await withWorker(site, `if (event.request.url.endsWith('.config.json')) ${asHtml};`);
    page = await site.open();
    expect(await page.says(/^warn: <heard-report-form> The configuration /u)).to.include(
      'is not JSON',
    );
    expect(page.showsFallback()).to.equal(true);
    expect(await page.harm()).to.deep.equal([]);
  });

  it('H12 that gives a page of its own in place of our scripts: the same', async () => {
    const site = await HostSite.make();
    await withWorker(site, `if (event.request.url.includes('/chunks/')) ${asHtml};`);
    page = await site.open();
    await page.says(/^warn: <heard-report-form> could not be loaded/u);
    expect(page.showsFallback()).to.equal(true);
    expect(await page.harm()).to.deep.equal([]);
  });

  it('H12 that gives a page of its own in place of the intake: the report counts as not sent, and goes later', async () => {
    const site = await HostSite.make();
    await withWorker(
      site,
      `if (event.request.method === 'POST' && !self.isDone) { self.isDone = true; ${asHtml}; }`,
    );
    page = await site.open();
    await expectReportArrives(page, site);
  });
});
