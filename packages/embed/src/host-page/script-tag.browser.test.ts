import {HostSite, hostLink, type HostPage} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {expectReportArrives} from './report-on-page.fixture.ts';

let page: HostPage | undefined;
afterEach(() => page?.close());

const tag = (attributes = '', file = 'heard/heard.js') =>
  `<script type="module" src="${file}" crossorigin ${attributes}></script>`;
const asked = async (site: HostSite, part: string) =>
  (await site.asked()).filter(({method, url}) => method === 'GET' && url.includes(part));

describe('the script tag', function () {
  this.timeout(30_000);

  it('loads each file once, and what stands in the snippet is not asked for again', async () => {
    const site = await HostSite.make();
    const [firstPage, integrity] = Object.entries(await site.hashes()).find(([file]) =>
      file.startsWith('chunks/report-form-'),
    )!;
    page = await site.open({
      script: `<link rel="modulepreload" href="heard/${firstPage}" integrity="${integrity}" crossorigin>${tag()}`,
    });
    await page.form();
    await page.until('the rest', () => page!.document.readyState === 'complete');
    expect(await asked(site, firstPage)).to.have.length(1);
    expect(await asked(site, 'heard.js')).to.have.length(1);
  });

  it('leaves nothing in the head of the page, and no name on its window', async () => {
    const site = await HostSite.make();
    page = await site.open({
      before: () => Object.assign(window, {names: new Set(Object.getOwnPropertyNames(window))}),
    });
    await expectReportArrives(page, site);
    const {names} = page.window as unknown as {names: ReadonlySet<string>};
    const ours = Object.getOwnPropertyNames(page.window).filter((name) => !names.has(name));
    expect(ours).to.deep.equal(['names']);
    // Some part may just be on its way.
    await page.until('a tidy head', () => !page!.document.querySelector('script[src*="/chunks/"]'));
  });

  it('twice on a page, the second from elsewhere: one form, loaded once, no complaint', async () => {
    const site = await HostSite.make();
    page = await site.open({script: tag() + tag('', `${site.elsewhere}heard/heard.js`)});
    await expectReportArrives(page, site);
    expect(await asked(site, '/report-form-')).to.have.length(1);
    expect(page.watch.said).to.deep.equal([]);
  });

  it('fills the places that an editor left for our tags, once', async () => {
    const site = await HostSite.make();
    page = await site.open({
      body: `<div data-heard="report-form" data-config="heard.config.json" data-heading-level="3">${hostLink}</div>`,
      script: tag() + tag('', `${site.elsewhere}heard/heard.js`),
    });
    await expectReportArrives(page, site);
    expect(page.document.querySelectorAll('heard-report-form')).to.have.length(1);
    expect(
      page.document.querySelector('heard-report-form')!.getAttribute('heading-level'),
    ).to.equal('3');
    expect(page.document.querySelector('heard-report-form > a')?.textContent).to.equal('Call us');
  });

  const putLater = (name: string, attributes: Readonly<Record<string, string>>) => {
    const element = page!.document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    const link = page!.document.createElement('a');
    link.href = 'tel:+15550100';
    link.textContent = 'Call us';
    element.append(link);
    page!.document.body.replaceChildren(element);
  };
  const config = 'heard.config.json';

  it('finds a tag and a place that come later where it was asked to watch', async () => {
    const site = await HostSite.make();
    page = await site.open({script: tag('data-observe'), body: ''});
    await page.until('the page', () => page!.document.readyState === 'complete');
    putLater('heard-report-form', {config});
    await page.form();
    putLater('div', {'data-heard': 'report-form', 'data-config': config});
    await page.form();
  });

  it('looks once where it was not', async () => {
    const site = await HostSite.make();
    page = await site.open({body: ''});
    await page.until('the page', () => page!.document.readyState === 'complete');
    putLater('heard-report-form', {config});
    expect(await asked(site, '/chunks/')).to.deep.equal([]);
    expect(page.showsFallback()).to.equal(true);
  });

  it('passes the nonce of its tag on, where the page allows scripts by that alone', async () => {
    const site = await HostSite.make();
    page = await site.open({
      headers: {'content-security-policy': "script-src 'nonce-host'"},
      script: tag('nonce="host"'),
    });
    await expectReportArrives(page, site);
    expect(page.watch.refused).to.deep.equal([]);
  });

  it('tries again what was lost, without a reload, and says it once', async () => {
    const site = await HostSite.make();
    page = await site.open({answers: {'heard/chunks/report-form-*': {fault: 'cut'}}});
    await page.says(/^warn: <heard-report-form> could not be loaded/u);
    expect(page.showsFallback()).to.equal(true);
    await site.answer();
    page.comesOnline();
    await expectReportArrives(page, site);
    expect(page.watch.said).to.have.length(1);
  });

  it('says with a promise what is loaded', async () => {
    const site = await HostSite.make();
    page = await site.open({
      head: `<script type="module">import {ready} from './heard/heard.js'; globalThis.loaded = await ready;</script>`,
    });
    const {window} = page;
    const loaded = () => (window as unknown as {loaded?: readonly string[]}).loaded;
    expect(await page.until('the promise', loaded)).to.deep.equal(['heard-report-form']);
  });
});
