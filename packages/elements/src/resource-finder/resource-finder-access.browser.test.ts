import type {ResourceFinderDriver} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {
  nameless,
  overflowing,
  repeatedIds,
  small,
  spacedOut,
  violations,
} from '../report-form/page-checks.fixture.ts';
import {putFinder, rootOf} from './service/finder-page.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
  document.body.removeAttribute('style');
  network.reset();
});

const until = (finder: ResourceFinderDriver, selector: string) =>
  finder.until(selector, () => rootOf(finder).querySelector(selector));

/** The pages of the finder, and the way to each. */
const pages: Readonly<Record<string, (finder: ResourceFinderDriver) => Promise<unknown>>> = {
  'the list': () => Promise.resolve(),
  'a search': (finder) => finder.search('evicton'),
  'nothing found': (finder) => finder.search('xylophone'),
  'what to choose from': async (finder) => {
    await finder.press('Narrow it down');
    await until(finder, '.facet');
  },
  'a place': async (finder) => {
    await finder.press('Choose a place');
    await until(finder, '[id$="-place"] input');
  },
  'a service': async (finder) => {
    await finder.open('Eviction help desk');
    await until(finder, '.page-heading');
  },
};

describe('every page of the finder', () => {
  for (const [page, go] of Object.entries(pages))
    for (const direction of ['ltr', 'rtl'])
      it(`${page}, ${direction}, at 320 pixels: has names, room for a thumb, and fits`, async () => {
        document.documentElement.dir = direction;
        document.body.style.cssText = 'margin: 0; inline-size: 320px;';
        const finder = await putFinder(network);
        await go(finder);
        expect(await violations(finder.element)).to.deep.equal([]);
        expect(nameless(finder)).to.deep.equal([]);
        expect(repeatedIds(finder)).to.deep.equal([]);
        expect(small(finder)).to.deep.equal([]);
        expect(overflowing(finder, document.body)).to.deep.equal([]);
        expect(spacedOut(finder, () => overflowing(finder, document.body))).to.deep.equal([]);
      });
});
