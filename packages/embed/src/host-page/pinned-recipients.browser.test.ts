import {HostSite, hostLink, openSent, type HostPage} from '@heard/testing/fixtures';
import {recipientsPin} from '@heard/delivery';
import type {IntakeRequest} from '@heard/schema';
import {expect} from 'chai';

import {answerOn, expectReportArrives} from './report-on-page.fixture.ts';

let page: HostPage | undefined;
afterEach(() => page?.close());

const bodyWith = (pin: string, more = '') =>
  `<heard-report-form config="heard.config.json" recipients-pin="${pin}"${more}>${hostLink}</heard-report-form>`;

const pinOf = ({test: {config}}: HostSite) => recipientsPin(config.recipients);

const sent = async (site: HostSite) => (await site.asked()).filter(({method}) => method === 'POST');

const expectRefused = async (site: HostSite, advice: RegExp) => {
  expect(await page!.says(/^warn: <heard-report-form> /u)).to.match(advice);
  expect(page!.showsFallback()).to.equal(true);
  expect(page!.watch.said).to.have.length(1);
  expect(await sent(site)).to.deep.equal([]);
  expect(await page!.harm()).to.deep.equal([]);
};

/** The configuration with the keys that another host has. */
const exchanged = (site: HostSite, other: HostSite) => ({
  ...site.test.config,
  delivery: {connector: 'heard' as const, endpoint: `${site.url}v1`},
  recipients: other.test.config.recipients,
});

describe('a pin of the recipients', function () {
  this.timeout(40_000);

  it('C06 that fits lets a person report', async () => {
    const site = await HostSite.make();
    page = await site.open({body: bodyWith(await pinOf(site))});
    await expectReportArrives(page, site);
    expect(page.watch.said).to.deep.equal([]);
  });

  it('C06 that does not fit leaves what stands between the tags, and tells the embedder both pins', async () => {
    const [site, other] = [await HostSite.make(), await HostSite.make()];
    const [pin, found] = [await pinOf(site), await pinOf(other)];
    page = await site.open({
      body: bodyWith(pin),
      parts: {recipients: other.test.config.recipients},
    });
    await expectRefused(site, /heard pin/u);
    const [said = ''] = page.watch.said;
    expect(said).to.include(pin);
    expect(said).to.include(found);
  });

  for (const pin of ['', 'sha256-', 'sha256-AAAA'])
    it(`C06 that is "${pin}" fits nothing`, async () => {
      const site = await HostSite.make();
      page = await site.open({body: bodyWith(pin)});
      await expectRefused(site, /other recipients or keys/u);
    });

  it('C06 stands beside a div for editors that let no unknown tag through', async () => {
    const site = await HostSite.make();
    const body = `<div data-heard="report-form" data-config="heard.config.json" data-recipients-pin="sha256-AAAA">${hostLink}</div>`;
    page = await site.open({body});
    await expectRefused(site, /other recipients or keys/u);
  });

  it('C06 is of no use where reports are not sealed, or a frame comes with the configuration: the form is not shown', async () => {
    const site = await HostSite.make();
    const body = bodyWith(await pinOf(site));
    const endpoint = `${site.url}v1/open`;
    page = await site.open({body, parts: {delivery: {connector: 'json', endpoint}}});
    await expectRefused(site, /not sealed/u);
    page.close();
    page = await site.open({body, parts: {frame: `${site.elsewhere}frame`}});
    await expectRefused(site, /recipients-pin does not cover/u);
  });

  it('C06 that can not be checked, since code did not load, keeps the form away until it does', async () => {
    const site = await HostSite.make();
    page = await site.open({
      body: bodyWith(await pinOf(site)),
      answers: {'heard/chunks/pin-part-*': {fault: 'cut'}},
    });
    await page.says(/^warn: <heard-report-form> The code that checks recipients-pin/u);
    expect(page.showsFallback()).to.equal(true);
    await site.answer();
    page.comesOnline();
    await expectReportArrives(page, site);
  });

  it('C08 lets a form that is open finish with the old keys, and takes new ones only once they are pinned', async () => {
    const [site, other] = [await HostSite.make(), await HostSite.make()];
    const [old, next] = [await pinOf(site), await pinOf(other)];
    page = await site.open({body: bodyWith(old)});
    const form = await page.form();
    await answerOn(form);
    const rotated = {'heard.config.json': {body: JSON.stringify(exchanged(site, other))}};
    await site.answer(rotated);
    page.comesOnline();
    await form.send();
    await form.page('Your report has arrived');
    const [{body = ''} = {}] = await sent(site);
    const request = JSON.parse(body) as IntakeRequest;
    expect(await openSent(request, site.test.hotlineKey)).to.have.property('answers');
    page.close();

    const before = (await sent(site)).length;
    page = await site.open({body: bodyWith(old), answers: rotated});
    await page.says(/other recipients or keys/u);
    expect(page.showsFallback()).to.equal(true);
    expect(await sent(site)).to.have.length(before);
    page.close();

    page = await site.open({body: bodyWith(`${old} ${next}`), answers: rotated});
    const again = await page.form();
    await answerOn(again);
    await again.send();
    await again.page('Your report has arrived');
    const last = (await sent(site)).at(-1)!;
    const report = await openSent(JSON.parse(last.body) as IntakeRequest, other.test.hotlineKey);
    expect(report).to.have.property('answers');
  });
});
