import {HostSite, hostNonce, type HostAnswer, type HostPage} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {answerOn, canary, expectReportArrives} from './report-on-page.fixture.ts';

let page: HostPage | undefined;
afterEach(() => page?.close());

const policy = (...directives: readonly string[]) => ({
  'content-security-policy': ["default-src 'none'", ...directives].join('; '),
});
const waiting = /The connection is not working\. Your report has not been confirmed yet\./u;

describe('a policy of the host without our address in connect-src', function () {
  this.timeout(30_000);

  it('H02 for the configuration leaves what stands between the tags, and names the directive', async () => {
    const site = await HostSite.make();
    page = await site.open({headers: policy(`script-src ${site.url}heard/ ${hostNonce}`)});
    expect(await page.says(/^warn: /u)).to.match(
      /heard\.config\.json can't be loaded .* the page's connect-src allows it/u,
    );
    expect(page.showsFallback()).to.equal(true);
    expect(await page.harm()).to.deep.equal([]);
  });

  it('H02 for the intake: the person learns that waiting does not help, the embedder what to add', async () => {
    const site = await HostSite.make();
    page = await site.open({
      headers: policy(
        `script-src ${site.url}heard/ ${hostNonce}`,
        `connect-src ${site.url}heard.config.json`,
      ),
      parts: {delivery: {connector: 'heard', endpoint: `${site.elsewhere}v1`}},
    });
    const form = await page.form();
    await answerOn(form);
    await form.send();
    await form.page('Your report was not sent');
    expect(form.text()).to.include('The website is not set up right. This is not your fault.');
    expect(form.has('link', 'Call us')).to.equal(true);
    expect(await page.says(/^warn: /u)).to.equal(
      `warn: <heard-report-form> The page lets no report out. Add to its Content-Security-Policy: connect-src ${new URL(site.elsewhere).origin}`,
    );
    await form.backToAnswers();
    expect(Object.values(form.rows()).join('\n')).to.include(canary);
    expect(await page.harm(canary)).to.deep.equal([]);
    expect(page.watch.said).to.have.length(1);
  });
});

describe('an ad blocker', function () {
  this.timeout(30_000);

  for (const [what, file] of Object.entries({
    'the script': 'heard/heard.js',
    'all that the script loads': 'heard/chunks/*',
  }))
    it(`H14 that blocks ${what} leaves what stands between the tags`, async () => {
      const site = await HostSite.make();
      page = await site.open({answers: {[file]: {fault: 'cut'}}});
      await page.tag();
      if (file !== 'heard/heard.js') await page.says(/^warn: <heard-report-form> /u);
      await page.until('the page', () => page!.document.readyState === 'complete');
      expect(page.showsFallback()).to.equal(true);
      expect(await page.harm()).to.deep.equal([]);
    });

  it('H15 that blocks addresses with words of trackers blocks none of ours', async () => {
    const site = await HostSite.make();
    page = await site.open();
    await expectReportArrives(page, site);
    const paths = (await site.asked()).map(({url}) => new URL(url).pathname);
    expect(paths.filter((path) => path.endsWith('/intake'))).to.have.length(1);
    const words = /[/_.-](report|collect|track|log|beacon)s?([/?._]|$)/u;
    expect(paths.filter((path) => words.test(path))).to.deep.equal([]);
  });

  it('H15 that blocks the intake: the person is told, keeps what they wrote, and finds other ways', async () => {
    const site = await HostSite.make();
    page = await site.open({answers: {'v1/*': {fault: 'cut'}}});
    const form = await page.form();
    await answerOn(form);
    await form.send();
    await form.until('the wait', () => waiting.test(form.announcements().join('\n')));
    await form.stop();
    expect(form.heading()).to.equal('We could not confirm that your report arrived');
    expect(form.has('link', 'Call us')).to.equal(true);
    await site.answer();
    await form.tryAgain();
    await form.page('Your report has arrived');
    expect(await page.harm(canary)).to.deep.equal([]);
  });
});

describe('an intake at another origin that answers', function () {
  this.timeout(30_000);

  const headers = (all: HostAnswer['headers'], fault: HostAnswer = {}): HostAnswer => ({
    ...fault,
    headers: {...all},
  });
  const origin =
    /answers, but this page may not read it\. Have it send, once: Access-Control-Allow-Origin: http:\/\/localhost:\d+$/u;
  const preflight =
    /Have it answer OPTIONS with status 204, .* Access-Control-Allow-Headers: content-type, idempotency-key$/u;
  const allow = 'access-control-allow-origin';
  const faults: Readonly<Record<string, readonly [Readonly<Record<string, HostAnswer>>, RegExp]>> =
    {
      'without Access-Control-Allow-Origin': [
        {'v1/*': headers({[allow]: null}), 'OPTIONS v1/*': headers({[allow]: null})},
        origin,
      ],
      'with another origin in Access-Control-Allow-Origin': [
        {
          'v1/*': headers({[allow]: 'https://other.example'}),
          'OPTIONS v1/*': headers({[allow]: 'https://other.example'}),
        },
        origin,
      ],
      'with Access-Control-Allow-Origin twice': [
        {'v1/*': headers({[allow]: ['*', '*']}), 'OPTIONS v1/*': headers({[allow]: ['*', '*']})},
        origin,
      ],
      'OPTIONS with 403': [{'OPTIONS v1/*': {status: 403, body: ''}}, preflight],
      'without Access-Control-Allow-Headers': [
        {'OPTIONS v1/*': headers({'access-control-allow-headers': null})},
        preflight,
      ],
    };
  for (const [what, [answers, advice]] of Object.entries(faults))
    it(`H16 ${what}: the person is told plainly, the embedder what to mend`, async () => {
      const site = await HostSite.make();
      page = await site.open({
        answers,
        parts: {delivery: {connector: 'heard', endpoint: `${site.elsewhere}v1`}},
      });
      const form = await page.form();
      await answerOn(form);
      await form.send();
      expect(await page.says(/^warn: /u)).to.match(advice);
      await form.until('the wait', () => waiting.test(form.announcements().join('\n')));
      expect(form.text()).not.to.match(/CORS|Access-Control|TypeError/u);
      expect(page.watch.said).to.have.length(1);
      await form.stop();
      await form.backToAnswers();
      expect(await page.harm(canary)).to.deep.equal([]);
      await site.answer();
      await form.send();
      await form.page('Your report has arrived');
    });
});
