import {clearPage} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestNetwork, type TestConfig} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../define.ts';
import {journeys} from '../report-form.journeys.ts';
import {compareWithEngine, entriesOf} from './engine-comparison.fixture.ts';
import {expectKept} from './kept-text.fixture.ts';
import {meetMistakes, spoilTexts} from './mistakes.fixture.ts';
import {linesOf, namedOtherwise} from './outline.fixture.ts';
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

/** What a page has of its own, and what stands around it. */
const parts = (stop: Stop) => {
  const form = stop.form.element.shadowRoot!.querySelector('form');
  const entries = entriesOf(stop);
  return {
    own: entries.filter(({element}) => !form || form.contains(element)),
    around: form ? entries.filter(({element}) => !form.contains(element)) : undefined,
  };
};

/** Not every browser can record. What that button leads to has tests of its own. */
const isEverywhere = (line: string) => line !== 'button "Say it instead of writing it"';

/** Pages on which a person has to answer. */
const insists = ['What happened?', 'Would you like us to contact you?'];

for (const journey of journeys) {
  it(`the pages of ${journey.name} are told to assistive technology as in its outline`, async () => {
    const lines: string[] = [];
    let frame: readonly string[] | undefined;
    let before: readonly string[] = [];
    const add = (title: string, more: readonly string[]) => {
      if (more.length) lines.push(title, '', ...more, '');
    };
    await walkThrough(
      journey,
      {network, test},
      {
        async arrive(stop) {
          await compareWithEngine(stop);
          expect(namedOtherwise(entriesOf(stop)), stop.page).to.deep.equal([]);
          const {own, around} = parts(stop);
          if (around && !frame) {
            frame = linesOf(around);
            add('# Around every page of questions', frame);
          }
          if (around) expect(linesOf(around), `around ${stop.page}`).to.deep.equal(frame);
          before = linesOf(own).filter(isEverywhere);
          add(`# ${stop.page}`, before);
          if (insists.includes(stop.page)) {
            add('## Not answered', await meetMistakes(stop));
            await compareWithEngine(stop);
          }
        },
        async answered(stop) {
          await compareWithEngine(stop);
          const after = linesOf(parts(stop).own).filter(isEverywhere);
          add(
            '## Answered',
            after.filter((line) => !before.includes(line)),
          );
          if (journey.name !== 'hate-incident') return;
          const putBack = await spoilTexts(stop);
          if (!putBack) return;
          add('## With mistakes', await meetMistakes(stop));
          await compareWithEngine(stop);
          await putBack();
        },
      },
    );
    await expectKept(`outlines/${journey.name}.txt`, lines);
  }).timeout(120_000);
}
