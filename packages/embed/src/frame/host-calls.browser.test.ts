import {clearPage} from '@heard/testing/drivers';
import {expect} from 'chai';

import {FramedPage} from './framed-page.fixture.ts';

const reader = '/packages/embed/src/frame/reader.fixture.ts';
const sender = '/packages/embed/src/frame/sender.fixture.ts';

const threat = {'incident.types': ['threat']};
const cityHall = {'incident.place.mode': 'address', 'incident.place.text': 'City Hall'};
const toldThreat = 'first: Threats to hurt you, someone else or property';

afterEach(clearPage);

describe('answers that the page around a frame gives by prefill()', function () {
  this.timeout(40_000);

  it('are on screen in the frame', async () => {
    const page = await (await FramedPage.make({modules: [reader]})).show();
    await page.element.prefill({...threat, ...cityHall});
    await page.told(toldThreat);
    await page.told('place: City Hall');
  });

  it('wait for a form that is not there yet', async () => {
    const page = await FramedPage.make({modules: [reader]});
    const given = page.element.prefill({...threat, ...cityHall});
    await page.show();
    await given;
    await page.told(toldThreat);
    await page.told('place: City Hall');
  });

  it('are taken back by reset() before the form is there', async () => {
    const page = await FramedPage.make({modules: [reader]});
    void page.element.prefill(cityHall);
    page.element.reset();
    await page.show();
    await page.element.prefill(threat);
    await page.told(toldThreat);
    await page.told('place: nothing');
  });
});

describe('a listener of the page around a frame that hears a report go out', function () {
  this.timeout(40_000);

  /** Has a person in the frame send a report, and the page decide about it. */
  const send = async (decide: (event: HTMLElementEventMap['heard-report-submitting']) => void) => {
    const page = await FramedPage.make({modules: [sender]});
    const heard = new Promise<void>((resolve) =>
      page.element.addEventListener('heard-report-submitting', (event) => {
        decide(event);
        resolve();
      }),
    );
    await page.show();
    await heard;
    return page;
  };

  it('holds it back by preventDefault()', async () => {
    const page = await send((event) => event.preventDefault());
    await page.told('Your report was not sent');
    expect(await page.reports()).to.equal(0);
  });

  it('holds it back by a promise of false', async () => {
    let decide!: (mayGo: boolean) => void;
    const page = await send((event) => event.waitFor(new Promise((resolve) => (decide = resolve))));
    decide(false);
    await page.told('Your report was not sent');
    expect(await page.reports()).to.equal(0);
  });

  it('lets it go by a promise of true, and not before', async () => {
    let decide!: (mayGo: boolean) => void;
    const page = await send((event) => event.waitFor(new Promise((resolve) => (decide = resolve))));
    expect(await page.reports(), 'before').to.equal(0);
    decide(true);
    await page.told('Your report has arrived');
    expect(await page.reports()).to.equal(1);
  });
});
