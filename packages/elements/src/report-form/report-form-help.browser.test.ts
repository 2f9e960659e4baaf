import {
  clearPage,
  ResourceFinderDriver,
  showForm,
  type ResourceFinderLike,
} from '@heard/testing/drivers';
import {makeConfig, packedDirectory, smallDirectory, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse, passthrough} from 'msw';

import './define.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

const directory = '/directories/help.heard';

const show = async () => {
  const {file} = await packedDirectory(smallDirectory);
  network.use(http.get(directory, () => new HttpResponse(file as Uint8Array<ArrayBuffer>)));
  const {config} = await makeConfig();
  return showForm({config: {...config, finder: {directory}}});
};

describe('a person who wants help and no report', () => {
  // First: what has loaded once does not fail to load again.
  it('is told when the finder does not load, and finds it when the connection is back', async () => {
    let offline = true;
    network.use(
      http.get('*/resource-finder/define.ts*', () =>
        offline ? HttpResponse.error() : passthrough(),
      ),
    );
    const form = await show();
    await form.until('the button', () => form.has('button', 'Find help without reporting'));
    form.press('Find help without reporting');
    await form.until('the news', () => form.announcements().length);
    expect(form.announcements()[0]).to.include('The next page did not load.');
    expect(form.heading()).to.equal('Tell us what happened');
    offline = false;
    form.press('Find help without reporting');
    await form.page('Find help');
    expect(form.announcements()).to.deep.equal([]);
  });

  it('finds it in the form, and comes back to the first page', async () => {
    const form = await show();
    await form.until('the button', () => form.has('button', 'Find help without reporting'));
    form.press('Find help without reporting');
    await form.page('Find help');
    await form.until('the focus', () => form.focused()?.includes('Find help'));
    expect(form.text()).to.include('You do not need to report to get help.');
    expect(form.has('link', 'Leave this page')).to.equal(true);

    const finder = await ResourceFinderDriver.at(
      form.element.shadowRoot!.querySelector<ResourceFinderLike>('heard-resource-finder')!,
    );
    await finder.search('evict');
    expect(finder.results()).to.deep.equal(['Eviction help desk', 'Old eviction clinic']);

    await form.back();
    await form.page('Tell us what happened');
    await form.begin();
    expect(form.heading()).to.equal('What happened?');
  });

  it('is asked nothing of the kind where there is no directory', async () => {
    const {config} = await makeConfig();
    const form = await showForm({config});
    await form.until('the rest', () => form.has('button', 'Listen'));
    expect(form.has('button', 'Find help without reporting')).to.equal(false);
  });
});
