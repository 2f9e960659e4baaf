import {HostSite, hostNonce, type HostPage} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {expectReportArrives} from './report-on-page.fixture.ts';

let page: HostPage | undefined;
afterEach(() => page?.close());

describe('the script tag under the policy of its host', function () {
  this.timeout(30_000);

  it('H01 that allows our scripts and requests and nothing else is styled, and sends', async () => {
    const site = await HostSite.make();
    const policy = `default-src 'none'; script-src ${site.url}heard/ ${hostNonce}; connect-src ${site.url}`;
    page = await site.open({headers: {'content-security-policy': policy}});
    const form = await page.form();
    const style = page.window.getComputedStyle(form.find('button', 'Start'));
    expect(parseFloat(style.minHeight), 'a button as tall as a thumb').to.be.at.least(44);
    await expectReportArrives(page, site);
    expect(page.watch.refused).to.deep.equal([]);
    expect(page.watch.said).to.deep.equal([]);
  });

  it('H05 that wants trusted types for scripts works', async () => {
    const site = await HostSite.make();
    page = await site.open({
      headers: {'content-security-policy': "require-trusted-types-for 'script'"},
    });
    await expectReportArrives(page, site);
    expect(page.watch.refused).to.deep.equal([]);
  });

  for (const list of ['trusted-types other', 'trusted-types lit-html', "trusted-types 'none'"])
    it(`H04 that lists trusted types without ours (${list}) leaves what stands between the tags, and says what to add`, async () => {
      const site = await HostSite.make();
      page = await site.open({
        headers: {'content-security-policy': `require-trusted-types-for 'script'; ${list}`},
      });
      expect(await page.says(/^warn: /u)).to.include(
        `and allow: script-src ${location.origin}; trusted-types lit-html heard`,
      );
      expect(page.showsFallback()).to.equal(true);
      expect(await page.harm()).to.deep.equal([]);
    });

  it('H04 that lists both of our trusted types works', async () => {
    const site = await HostSite.make();
    page = await site.open({
      headers: {
        'content-security-policy':
          "require-trusted-types-for 'script'; trusted-types lit-html heard",
      },
    });
    await expectReportArrives(page, site);
    expect(page.watch.refused).to.deep.equal([]);
  });

  for (const [name, headers] of Object.entries({
    'Cross-Origin-Embedder-Policy: require-corp': {
      'cross-origin-embedder-policy': 'require-corp',
    },
    'Cross-Origin-Embedder-Policy: credentialless': {
      'cross-origin-embedder-policy': 'credentialless',
    },
  }))
    it(`H07 ${name}, with our files and the intake elsewhere, works`, async () => {
      const site = await HostSite.make();
      page = await site.open({
        headers,
        script: `<script type="module" src="${site.elsewhere}heard/heard.js" crossorigin></script>`,
        parts: {delivery: {connector: 'heard', endpoint: `${site.elsewhere}v1`}},
      });
      await expectReportArrives(page, site);
      const asked = (await site.asked()).filter(({url}) => url.includes('/heard/heard.js'));
      expect(asked.map(({url}) => new URL(url).hostname)).to.deep.equal(['127.0.0.1']);
      expect(page.watch.said).to.deep.equal([]);
    });

  it('H08 that denies the clipboard says so beside the button, and the code stays on the page', async () => {
    const site = await HostSite.make();
    page = await site.open({
      headers: {'permissions-policy': 'clipboard-write=(), clipboard-read=(), geolocation=()'},
      // Firefox and WebKit know no such policy: there the clipboard refuses by itself.
      before: () => {
        const {prototype} = navigator.clipboard.constructor as typeof Clipboard;
        prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      },
    });
    await expectReportArrives(page, site);
    const form = await page.form();
    const code = form.code();
    form.press('Copy the code');
    await form.until('the reason', () =>
      form.announcements().includes('This browser did not allow copying. Write the code down.'),
    );
    expect(form.code()).to.equal(code);
    expect(page.watch.uncaught).to.deep.equal([]);
  });
});
