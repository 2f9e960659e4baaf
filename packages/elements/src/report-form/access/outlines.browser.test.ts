import {clearPage} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestNetwork, type TestConfig} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../define.ts';
import {journeys} from '../report-form.journeys.ts';
import {engineOutline} from './engine-outline.fixture.ts';
import {expectKept} from './kept-text.fixture.ts';
import {entriesIn, linesOf, type Entry} from './outline.fixture.ts';
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
  network.reset();
});

const rootOf = ({form}: Stop) => form.element.shadowRoot!.querySelector('.root')!;

/** Without what the engine has other words for, or none. */
const asEngine = (entries: readonly Entry[]): readonly Entry[] =>
  entries.flatMap((entry) => {
    const children = asEngine(entry.children);
    return entry.role === 'live' ? children : [{...entry, states: [], children}];
  });

/** What the engine makes of the page is what we say it is. Looks again when the page changed meanwhile. */
const compareWithEngine = async (stop: Stop) => {
  for (;;) {
    const lines = () => linesOf(asEngine(entriesIn(rootOf(stop))));
    const before = lines();
    const engine = await engineOutline();
    if (!engine) return;
    const after = lines();
    if (String(before) === String(after)) {
      expect(after, stop.page).to.deep.equal(engine);
      return;
    }
  }
};

for (const journey of journeys) {
  it(`the pages of ${journey.name} are told to assistive technology as in its outline`, async () => {
    const lines: string[] = [];
    let before: readonly string[] = [];
    await walkThrough(
      journey,
      {network, test},
      {
        async arrive(stop) {
          await compareWithEngine(stop);
          before = linesOf(entriesIn(rootOf(stop)));
          lines.push(`# ${stop.page}`, '', ...before, '');
        },
        async answered(stop) {
          await compareWithEngine(stop);
          const after = linesOf(entriesIn(rootOf(stop)));
          const added = after.filter((line) => !before.includes(line));
          lines.push('## Answered', '', ...added, '');
        },
      },
    );
    await expectKept(`outlines/${journey.name}.txt`, lines);
  }).timeout(120_000);
}
