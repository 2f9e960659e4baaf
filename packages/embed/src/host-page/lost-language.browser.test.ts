import {HostSite, type HostAnswer, type HostPage} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {expectReportArrives} from './report-on-page.fixture.ts';

let page: HostPage | undefined;
afterEach(() => page?.close());

const faults: Readonly<Record<string, HostAnswer>> = {
  'is not there': {status: 404, body: ''},
  'is cut off': {fault: 'cut'},
  'is a page of HTML': {fault: 'html'},
  'ends in the middle': {fault: 'half'},
  'never comes': {fault: 'hang'},
};

describe('the file of a language', function () {
  this.timeout(30_000);

  for (const [what, fault] of Object.entries(faults))
    it(`C09 that ${what} leaves a form in English within three seconds, and a report arrives`, async () => {
      const site = await HostSite.make();
      page = await site.open({
        html: 'lang="es"',
        answers: {'heard/chunks/es-*.js': fault},
      });
      const started = performance.now();
      const form = await page.form();
      expect(performance.now() - started).to.be.below(3_000 + 1_500);
      expect(form.heading()).to.equal('Tell us what happened');
      expect(form.element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('en');
      await expectReportArrives(page, site);
    });

  it('C09 that is lost for a moment is shown when the page says its language once more', async () => {
    const site = await HostSite.make();
    page = await site.open({html: 'lang="es"', answers: {'heard/chunks/es-*.js': {fault: 'cut'}}});
    const form = await page.form();
    expect(form.heading()).to.equal('Tell us what happened');
    await site.answer();
    page.document.documentElement.lang = 'es-MX';
    await form.page('Cuéntenos lo que pasó');
    expect(await page.harm()).to.deep.equal([]);
  });
});
