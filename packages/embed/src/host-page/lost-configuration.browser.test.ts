import {HostSite, type HostAnswer, type HostPage} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {expectReportArrives} from './report-on-page.fixture.ts';

let page: HostPage | undefined;
afterEach(() => page?.close());

const faults: Readonly<Record<string, readonly [HostAnswer, RegExp]>> = {
  'is not there': [{status: 404, body: ''}, /can't be loaded \(Error: 404\)\. Check the address/u],
  'fails at the server': [{status: 500, body: ''}, /can't be loaded \(Error: 500\)\. Check/u],
  'is cut off': [{fault: 'cut'}, /can't be loaded \(TypeError: .*connect-src allows it/u],
  'is a page of HTML': [{fault: 'html'}, /heard\.config\.json is not JSON\. Run "heard check/u],
  'ends in the middle': [{fault: 'half'}, /heard\.config\.json is not JSON\. Run "heard check/u],
};

describe('a configuration', function () {
  this.timeout(30_000);

  for (const [what, [fault, advice]] of Object.entries(faults))
    it(`C01 that ${what} leaves what stands between the tags, and is asked for again later`, async () => {
      const site = await HostSite.make();
      page = await site.open({answers: {'heard.config.json': fault}});
      const said = await page.says(/^warn: <heard-report-form> The configuration /u);
      expect(said).to.match(advice);
      expect(page.showsFallback()).to.equal(true);
      expect(page.watch.said).to.have.length(1);
      await site.answer();
      page.comesOnline();
      await expectReportArrives(page, site);
      expect(page.showsFallback()).to.equal(false);
      expect(page.watch.said).to.have.length(1);
    });

  it('C01 that never comes leaves what stands between the tags', async () => {
    const site = await HostSite.make();
    page = await site.open({answers: {'heard.config.json': {fault: 'hang'}}});
    const isAsked = async () => (await site.asked()).some(({url}) => url.endsWith('.config.json'));
    while (!(await isAsked()));
    expect(page.showsFallback()).to.equal(true);
    expect(await page.harm()).to.deep.equal([]);
    expect(page.watch.said).to.deep.equal([]);
  });

  it('C16 with conditions in conditions, 100,000 deep, leaves what stands between the tags', async () => {
    const site = await HostSite.make();
    const depth = 100_000;
    const when = `${'{"not":'.repeat(depth)}{"answered":"incident.types"}${'}'.repeat(depth)}`;
    const question = `{"id":"custom.a","kind":"short-text","label":"A","when":${when}}`;
    const whole = JSON.stringify({...site.test.config, form: {questions: ['HERE']}});
    page = await site.open({
      answers: {'heard.config.json': {body: whole.replace('"HERE"', question)}},
    });
    await page.says(/^warn: <heard-report-form> The configuration /u);
    await page.until('what stands between the tags', () => page!.showsFallback());
    expect(await page.harm()).to.deep.equal([]);
  });
});
