import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {putFinder, rootOf} from './finder-page.fixture.ts';

const network = new TestNetwork();
const address = location.href;
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(history.state, '', address);
  network.reset();
});

const heading = (finder: Awaited<ReturnType<typeof putFinder>>) =>
  finder.until('the page', () => rootOf(finder).querySelector('.page-heading'));

describe('the address of the page', () => {
  it('never tells what somebody opened, unless the embedder wants it', async () => {
    history.replaceState(history.state, '', '#heard-service=shelter');
    const before = location.href;
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    await finder.press('Back to the results');
    expect(location.href).to.equal(before);
  });

  it('opens the service it names, where that is wanted', async () => {
    history.replaceState(history.state, '', '#heard-service=shelter');
    const finder = await putFinder(network, {deepLinks: true});
    expect((await heading(finder)).textContent.trim()).to.equal('Night shelter');
  });

  it('follows what is open, and the history grows by nothing', async () => {
    const entries = history.length;
    const finder = await putFinder(network, {deepLinks: true});
    await finder.open('Eviction help desk');
    expect(location.hash).to.equal('#heard-service=eviction');
    await finder.press('Back to the results');
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(entries);
  });

  for (const hash of ['#heard-service=nothing-such', '#heard-service=%E0%A4%A', '#elsewhere'])
    it(`opens nothing for ${hash}`, async () => {
      history.replaceState(history.state, '', hash);
      const finder = await putFinder(network, {deepLinks: true});
      await finder.element.updateComplete;
      expect(rootOf(finder).querySelector('.page-heading')).to.equal(null);
      expect(location.hash).to.equal(hash);
    });
});
