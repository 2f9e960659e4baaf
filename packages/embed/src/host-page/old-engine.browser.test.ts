import {HostSite, hostForm, type HostPage} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {expectReportArrives} from './report-on-page.fixture.ts';

let page: HostPage | undefined;
afterEach(() => page?.close());

describe('an old engine', function () {
  this.timeout(30_000);

  it('H22 without X25519 seals with code of its own', async () => {
    const site = await HostSite.make();
    page = await site.open({
      before: () => {
        const {prototype} = SubtleCrypto;
        for (const name of ['generateKey', 'importKey', 'deriveBits', 'deriveKey'] as const) {
          const real = prototype[name] as (...args: unknown[]) => Promise<unknown>;
          Object.defineProperty(prototype, name, {
            value(this: SubtleCrypto, ...args: unknown[]) {
              return JSON.stringify(args)?.includes('X25519')
                ? Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
                : real.apply(this, args);
            },
          });
        }
      },
    });
    await expectReportArrives(page, site);
    expect(page.watch.said).to.deep.equal([]);
  });

  it('H22 without shared style sheets is styled by elements', async () => {
    const site = await HostSite.make();
    page = await site.open({
      before: () => {
        for (const {prototype} of [Document, ShadowRoot])
          Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
        for (const name of ['replace', 'replaceSync'])
          Reflect.deleteProperty(CSSStyleSheet.prototype, name);
      },
    });
    const form = await page.form();
    expect(form.element.shadowRoot!.querySelectorAll('style').length).to.be.above(0);
    const style = page.window.getComputedStyle(form.find('button', 'Start'));
    expect(parseFloat(style.minHeight)).to.be.at.least(44);
    await expectReportArrives(page, site);
  });

  it('H22 that knows no modules leaves what stands between the tags', async () => {
    const site = await HostSite.make();
    // What such an engine makes of `type="module"`: a block of data of an unknown kind.
    page = await site.open({script: '<script type="text/unknown" src="heard/heard.js"></script>'});
    await page.tag();
    await page.until('the page', () => page!.document.readyState === 'complete');
    expect(page.showsFallback()).to.equal(true);
    expect(await page.harm()).to.deep.equal([]);
  });

  it('H22 that reads our script as an old one leaves what stands between the tags', async () => {
    const site = await HostSite.make();
    page = await site.open({script: '<script src="heard/heard.js"></script>', body: hostForm});
    await page.until('the page', () => page!.document.readyState === 'complete');
    expect(page.showsFallback()).to.equal(true);
  });
});

describe('a page by http', function () {
  this.timeout(30_000);

  it('H17 asks nothing, and leaves what stands between the tags', async () => {
    const site = await HostSite.make();
    page = await site.open({at: ({insecure}) => insecure});
    let view = await page.view();
    expect(view.isSecure).to.equal(false);
    while (!view.said.length) view = await page.view();
    expect(view.said).to.have.length(1);
    expect(view.said[0]).to.match(/^warn: <heard-report-form> The page needs https/u);
    expect([view.hasForm, view.hasFallback]).to.deep.equal([false, true]);
    expect(view.uncaught).to.deep.equal([]);
  });

  for (const [lang, name] of [
    ['en', 'Go to the safe page'],
    ['es', 'Ir a la página segura'],
  ] as const)
    it(`H17 leads to the same page by https, in the language of the page (${lang})`, async () => {
      const site = await HostSite.make();
      page = await site.open({at: ({insecure}) => insecure, html: `lang="${lang}"`});
      let view = await page.view();
      while (!view.text.includes(name)) view = await page.view();
      expect(view.links).to.deep.equal([`${site.insecure}page.html`.replace('http:', 'https:')]);
      expect([view.hasForm, view.hasFallback]).to.deep.equal([false, true]);
      expect(view.uncaught).to.deep.equal([]);
    });
});
