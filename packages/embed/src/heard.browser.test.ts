import {clearPage, putForm, ReportFormDriver} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse, passthrough} from 'msw';

// The script tag runs once in a page: these tests need this order.
const network = new TestNetwork();
const heard = new ConsoleListener();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  heard.stop();
  clearPage();
  network.reset();
});

describe('the script tag', () => {
  it('loads what is on the page and nothing else; a lost file leaves the fallback, and is tried again', async () => {
    const {config} = await makeConfig();
    const form = putForm({config});
    let online = false;
    const file = '*/elements/dist/report-form/report-form.js*';
    network.use(http.get(file, () => (online ? passthrough() : HttpResponse.error())));
    const failed: string[] = [];
    document.addEventListener('heard-load-failed', ({detail}) => failed.push(detail.tag), {
      once: true,
    });

    heard.start();
    const {ready} = await import('./heard.ts');
    expect(await ready).to.deep.equal([]);
    expect(failed).to.deep.equal(['heard-report-form']);
    expect(form.querySelector('a')!.getClientRects(), 'the fallback').to.have.length(1);
    expect(heard.lines).to.have.length(1);
    expect(heard.lines[0]).to.match(/^warn: <heard-report-form> .*script-src/u);

    online = true;
    window.dispatchEvent(new Event('online'));
    // Firefox remembers for as long as a page lives that a module could not be fetched.
    if (!navigator.userAgent.includes('Firefox/')) {
      await customElements.whenDefined('heard-report-form');
      const driver = await ReportFormDriver.at(form);
      expect(driver.heading()).to.equal('Tell us what happened');
    }
    expect(customElements.get('heard-resource-finder'), 'the finder is not on the page').to.equal(
      undefined,
    );
    const asked = (await network.seen()).filter((request) => request.includes('resource-finder'));
    expect(asked).to.deep.equal([]);
  });
});
