import {clearPage} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestNetwork, type TestConfig} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../define.ts';
import {overflowing} from '../page-checks.fixture.ts';
import {journeys} from '../report-form.journeys.ts';
import {expectKept} from './kept-text.fixture.ts';
import {notMirrored} from './mirrored.fixture.ts';
import {measureEdges, measureTexts} from './text-contrast.fixture.ts';
import {walkThrough, type Stop} from './walk.fixture.ts';

const network = new TestNetwork();
const heard = new ConsoleListener();
let test: TestConfig;
before(async () => {
  await network.start();
  test = await makeConfig({ask: true});
});
after(() => network.stop());
beforeEach(() => heard.start());
afterEach(() => {
  heard.stop();
  clearPage();
  document.documentElement.style.colorScheme = '';
  network.reset();
});

const rootOf = ({form}: Stop) => form.element.shadowRoot!.querySelector<HTMLElement>('.root')!;

const hasDark = CSS.supports('color', 'light-dark(#000, #fff)');

/** The least contrast of each thing that was seen. */
const least = new Map<string, number>();

const measure = (stop: Stop) => {
  for (const scheme of hasDark ? ['light', 'dark'] : ['light']) {
    document.documentElement.style.colorScheme = scheme;
    const measured = [...measureTexts(rootOf(stop)), ...measureEdges(rootOf(stop))];
    for (const {what, ratio, needed} of measured) {
      expect(ratio, `${stop.page}: ${what}, ${scheme}`).to.be.at.least(needed);
      const line = `${scheme}: ${what}`;
      least.set(line, Math.min(ratio, least.get(line) ?? 21));
    }
  }
  document.documentElement.style.colorScheme = '';
};

const turnAround = (stop: Stop) => {
  const {form, parent, page} = stop;
  for (const width of ['320px', '760px']) {
    parent.style.width = width;
    expect(notMirrored(rootOf(stop)), `${page} at ${width}`).to.deep.equal([]);
    rootOf(stop).dir = 'rtl';
    expect(overflowing(form, parent), `${page} at ${width}`).to.deep.equal([]);
    rootOf(stop).dir = 'ltr';
  }
  parent.style.width = '';
};

/** Pages on which a person has to answer: looked at with their errors, too. */
const insists = ['What happened?', 'Would you like us to contact you?'];

const lookTwice = async (stop: Stop) => {
  look(stop);
  if (!insists.includes(stop.page)) return;
  await stop.form.continue();
  expect(stop.form.errors()).to.have.length(1);
  look(stop);
};

const look = (stop: Stop) => {
  for (const animation of stop.form.element.shadowRoot!.getAnimations()) animation.finish();
  measure(stop);
  turnAround(stop);
};

describe('every page, light and dark, from left to right and from right to left', () => {
  for (const journey of journeys.filter(({name}) =>
    /^(hate-incident|community-concern)$/u.test(name),
  ))
    it(`of ${journey.name}`, async () => {
      await walkThrough(journey, {network, test}, {arrive: lookTwice, answered: look});
    }).timeout(120_000);

  it('has the contrasts that are written down', async () => {
    const lines = [...least].map(
      ([what, ratio]) => `${(Math.floor(ratio * 10) / 10).toFixed(1)} ${what}`,
    );
    // The other engines round colors otherwise.
    if (!navigator.userAgent.includes('Chrome/')) return;
    await expectKept(
      'contrast.txt',
      lines.sort((a, b) => parseFloat(a) - parseFloat(b) || (a < b ? -1 : 1)),
    );
  });
});
