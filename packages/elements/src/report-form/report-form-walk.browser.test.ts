import {clearPage} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestNetwork, type TestConfig} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {walkThrough, type Stop} from './access/walk.fixture.ts';
import './define.ts';
import {
  nameless,
  overflowing,
  repeatedIds,
  small,
  spacedOut,
  violations,
} from './page-checks.fixture.ts';
import {journeys} from './report-form.journeys.ts';

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

const gate = 'Tell us what happened';

/** All that holds on every page, whatever it asks. */
const lookAt = async ({form, parent, page}: Stop) => {
  for (const animation of form.element.shadowRoot!.getAnimations()) animation.finish();
  expect(page, 'a page has a title').not.to.equal('');
  if (page !== gate) expect(form.focused(), `${page}: focus`).to.equal(`heading 2 "${page}"`);
  expect(nameless(form), `${page}: names`).to.deep.equal([]);
  expect(repeatedIds(form), `${page}: ids`).to.deep.equal([]);
  parent.style.width = '320px';
  expect(overflowing(form, parent), `${page}: at 320 pixels`).to.deep.equal([]);
  expect(small(form), `${page}: targets`).to.deep.equal([]);
  expect(
    spacedOut(form, () => overflowing(form, parent)),
    `${page}: spaced out`,
  ).to.deep.equal([]);
  expect(await violations(parent), `${page}: axe, light`).to.deep.equal([]);
  if (!CSS.supports('color', 'light-dark(#000, #fff)')) return;
  document.documentElement.style.colorScheme = 'dark';
  expect(await violations(parent), `${page}: axe, dark`).to.deep.equal([]);
  document.documentElement.style.colorScheme = '';
};

for (const journey of journeys) {
  describe(`all pages of the form ${journey.name}`, () => {
    it('can be read, reached and answered', async () => {
      const {seen, shown, unasked} = await walkThrough(
        journey,
        {network, test},
        {
          arrive: lookAt,
          // Answers open further questions: they have to hold as well.
          answered: async ({form, parent, page}) => {
            expect(nameless(form), page).to.deep.equal([]);
            expect(await violations(parent), page).to.deep.equal([]);
          },
        },
      );
      expect(unasked, 'every answer was asked for').to.deep.equal([]);
      expect(seen, seen.join(', ')).to.have.length(shown);
    }).timeout(120_000);
  });
}
