import {HostSite, type HostPage} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {answerOn, expectReportArrives} from './report-on-page.fixture.ts';

let page: HostPage | undefined;
afterEach(() => page?.close());

// What the test server puts into a spoiled file, once it runs.
const hasRun = () => 'spoiled' in page!.window;

describe('a file of the script tag that somebody changed on its way', function () {
  this.timeout(40_000);

  it('runs where nothing holds it against a hash, so that these tests would see it', async () => {
    const site = await HostSite.make();
    page = await site.open({answers: {'heard/heard.js': {fault: 'spoiled'}}});
    await page.form();
    expect(hasRun()).to.equal(true);
  });

  it('is refused by the hash in the tag: heard.js', async () => {
    const site = await HostSite.make();
    const {'heard.js': integrity} = await site.hashes();
    const script = `<script type="module" src="heard/heard.js" integrity="${integrity}" crossorigin></script>`;
    page = await site.open({script, answers: {'heard/heard.js': {fault: 'spoiled'}}});
    await page.until('the page', () => page!.document.readyState === 'complete');
    expect(hasRun()).to.equal(false);
    expect(page.showsFallback()).to.equal(true);
    page.close();
    page = await site.open({script});
    await expectReportArrives(page, site);
  });

  it('is refused: the first page. What stands between the tags stays, until the file is what it was', async () => {
    const site = await HostSite.make();
    page = await site.open({answers: {'heard/chunks/report-form-*': {fault: 'spoiled'}}});
    expect(await page.says(/^warn: <heard-report-form> could not be loaded/u)).to.include(
      'trusted-types lit-html heard',
    );
    expect(hasRun()).to.equal(false);
    expect(page.showsFallback()).to.equal(true);
    await site.answer();
    page.comesOnline();
    await page.form();
    expect(hasRun()).to.equal(false);
    expect(await page.harm()).to.deep.equal([]);
  });

  for (const [what, file] of Object.entries({
    'the pages after the first': 'heard/chunks/further-part-*',
    'what these share with the finder': 'heard/chunks/shared-*',
  }))
    it(`is refused: ${what}. The person loses nothing, and goes on once the file is what it was`, async () => {
      const site = await HostSite.make();
      page = await site.open({answers: {[file]: {fault: 'spoiled'}}});
      const form = await page.form();
      await form.begin();
      await form.write('On the bus.');
      form.press('Continue');
      await form.until('the notice', () =>
        form.announcements().some((text) => text.startsWith('The next page did not load.')),
      );
      expect(hasRun()).to.equal(false);
      await site.answer();
      await form.continue();
      expect(form.heading()).not.to.equal('What happened?');
      expect(hasRun()).to.equal(false);
    });

  it('is refused: the list of all parts, and with it what only that list knows', async () => {
    const site = await HostSite.make({parts: {form: {preset: 'hate-incident'}}});
    page = await site.open({answers: {'heard/chunks/parts-*': {fault: 'spoiled'}}});
    await page.form();
    // Its element goes once the file has run, or was refused.
    await page.until(
      'the list',
      () =>
        page!.window.performance
          .getEntriesByType('resource')
          .some(({name}) => name.includes('/parts-')) &&
        !page!.document.querySelector('script[src*="/parts-"]'),
    );
    expect(hasRun()).to.equal(false);
  });

  it('H06 does not keep a page from working that demands hashes for all scripts', async () => {
    const site = await HostSite.make();
    const {'heard.js': integrity} = await site.hashes();
    page = await site.open({
      headers: {'integrity-policy': 'blocked-destinations=(script)'},
      script: `<script type="module" src="heard/heard.js" integrity="${integrity}" crossorigin></script>`,
    });
    const form = await page.form();
    await answerOn(form);
    expect(page.watch.refused).to.deep.equal([]);
    expect(page.watch.said).to.deep.equal([]);
  });
});
