import {
  clearPage,
  putForm,
  ReportFormDriver,
  ResourceFinderDriver,
  type ResourceFinderLike,
} from '@heard/testing/drivers';
import {
  makeConfig,
  packedDirectory,
  smallDirectory,
  TestIntake,
  watchedPage,
} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import './define.ts';
// Fetched one by one, as they are here, these take longer than a person would wait.
import './further-part.ts';
import './methods-part.ts';
import './sealing-part.ts';
import './side-pages-part.ts';
import '../resource-finder/define.ts';

const {network} = watchedPage(clearPage);

/** The scripts in a page of the documentation. */
const samplesOf = async (page: string): Promise<readonly string[]> => {
  const text = await (await fetch(page)).text();
  return [...text.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = '']) => code);
};

const run = async (code: string): Promise<void> => {
  const address = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
  // eslint-disable-next-line no-unsanitized/method -- the samples of our own documentation
  await import(address);
  URL.revokeObjectURL(address);
};

/** What a counter of the test server has got, once that is all. */
const countedAt = async (counter: string): Promise<readonly string[]> => {
  for (;;) {
    const names = (await (await fetch(counter)).json()) as readonly string[];
    if (names.includes('sent')) return names;
  }
};

const samples = await samplesOf('/docs/events.md');
const isOfFinder = (sample: string) => sample.includes('heard-resource-finder');

describe('every script in docs/events.md runs, and does what it says', () => {
  it('for the form', async () => {
    const intake = new TestIntake();
    network.use(...intake.handlers);
    const counter = `/count/${crypto.randomUUID()}`;
    const {config} = await makeConfig();
    const thanks = document.createElement('p');
    thanks.id = 'thanks';
    document.body.append(thanks);
    const element = putForm({config, attributes: {'more-events': ''}});
    const ofForm = samples.filter((sample) => !isOfFinder(sample));
    expect(ofForm).to.have.length(6);
    for (const sample of ofForm) await run(sample.replace('/count', counter));

    const form = await ReportFormDriver.at(element);
    expect(form.focused()).to.equal('heading 2 "Tell us what happened"');
    await form.begin();
    await form.tick('Insults, slurs or name-calling');
    await form.continue();
    await form.choose('No, I want to stay anonymous');
    await form.continue();
    expect(form.textIn('Which place?')).to.equal('City Hall, Main Street');
    await form.continue();
    await form.send();
    await form.page('Your report has arrived');
    expect(thanks.textContent).to.equal('Your report (hate-incident-short) has arrived.');
    // The first page stood before the sample that counts was there.
    expect(await countedAt(counter)).to.include.members(['what', 'contact', 'checking']);
  });

  it('for the finder', async () => {
    const {file} = await packedDirectory(smallDirectory);
    network.use(
      http.get('/samples.heard', () => new HttpResponse(file as Uint8Array<ArrayBuffer>)),
    );
    const {config} = await makeConfig();
    const finder = document.createElement('heard-resource-finder');
    finder.config = {...config, finder: {directory: '/samples.heard'}};
    document.body.append(finder);
    const ofFinder = samples.filter(isOfFinder);
    expect(ofFinder).to.have.length(1);
    for (const sample of ofFinder) await run(sample);
    const driver = await ResourceFinderDriver.at(finder as unknown as ResourceFinderLike);
    expect(driver.searchBox().value).to.equal('lawyer');
  });
});
