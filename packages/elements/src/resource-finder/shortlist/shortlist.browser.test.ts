import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {leavePage} from '../../report-form/leave-page.ts';
import {putFinder, rootOf, saidOnPage} from '../service/finder-page.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  network.reset();
});

type Finder = Awaited<ReturnType<typeof putFinder>>;

const keepLink = (finder: Finder, service: string) =>
  [...rootOf(finder).querySelectorAll<HTMLElement>('.keep')].find((button) =>
    button.ariaLabel?.includes(service),
  )!;

const listed = (finder: Finder) =>
  [...rootOf(finder).querySelectorAll('.listed .title')].map(({textContent}) => textContent.trim());

const openList = async (finder: Finder) => {
  rootOf(finder).querySelector<HTMLElement>('.open-list')!.click();
  await finder.until('the list', () => rootOf(finder).querySelector('.listed'));
};

const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));

describe('a person keeps services on a list', () => {
  it('from the results and from a page, and reads them together', async () => {
    const finder = await putFinder(network);
    keepLink(finder, 'Night shelter').click();
    await finder.until('the news', () => saidOnPage(finder).includes('It is on your list now.'));
    await finder.open('Eviction help desk');
    await finder.press('Keep on my list');
    expect(finder.text()).to.contain('gone when you close or leave this page');
    await finder.press('Back to the results');
    await openList(finder);
    expect(finder.focused()).to.equal('heading 3 "My list"');
    expect(listed(finder)).to.deep.equal(['Night shelter', 'Eviction help desk']);
  });

  it('opens one, comes back to the list, takes it off, and the focus goes on', async () => {
    const finder = await putFinder(network);
    keepLink(finder, 'Night shelter').click();
    keepLink(finder, 'Forms at the library').click();
    await finder.element.updateComplete;
    await openList(finder);
    await finder.open('Night shelter');
    await finder.press('Back to my list');
    expect(listed(finder)).to.have.length(2);
    const [off] = rootOf(finder).querySelectorAll<HTMLElement>('[aria-label^="Take off my list"]');
    off!.click();
    await finder.until('one less', () => listed(finder).length === 1);
    await finder.until('the focus', () => rootOf(finder).activeElement?.matches('.listed .title'));
    expect(saidOnPage(finder)).to.contain('off your list');
    await finder.press('Empty my list');
    expect(finder.text()).to.contain('There is nothing on your list.');
    expect(rootOf(finder).activeElement?.textContent?.trim()).to.equal('Back to the results');
  });

  it('finds it empty after leaving, and nothing of it on the device', async () => {
    const finder = await putFinder(network);
    keepLink(finder, 'Night shelter').click();
    await finder.until('the way to the list', () => rootOf(finder).querySelector('.open-list'));
    expect(localStorage.length).to.equal(0);
    leave();
    await finder.until('an offer to keep it', () =>
      keepLink(finder, 'Night shelter')?.ariaLabel?.startsWith('Keep'),
    );
    expect(rootOf(finder).querySelector('.open-list')).to.equal(null);
  });
});

describe('where the embedder lets the list stay on the device', () => {
  it('it stays as ids alone, and people are told who can see it', async () => {
    const finder = await putFinder(network, {keep: true});
    await finder.open('Night shelter');
    expect(finder.text()).to.contain('Other people who use this device can see it');
    await finder.press('Keep on my list');
    expect({...localStorage}).to.deep.equal({'heard-list': '["shelter"]'});
    leave();
    finder.element.remove();
    const again = await putFinder(network, {keep: true});
    await openList(again);
    expect(listed(again)).to.deep.equal(['Night shelter']);
    await again.press('Empty my list');
    expect(localStorage.length).to.equal(0);
  });

  it('it goes when somebody leaves in a hurry', async () => {
    const finder = await putFinder(network, {keep: true});
    keepLink(finder, 'Night shelter').click();
    expect(localStorage.length).to.equal(1);
    const [address, head, body] = [location.href, document.head, document.body];
    const exit = document.createElement('a');
    exit.href = '#somewhere-else';
    exit.addEventListener('click', (event) => leavePage(event, {leave: () => undefined}));
    exit.click();
    history.replaceState(history.state, '', address);
    document.documentElement.replaceChildren(head, body);
    expect(localStorage.length).to.equal(0);
  });

  for (const kept of ['{', '{"a":1}', '[1,null,"shelter","no-such"]', '"x"'])
    it(`what somebody else left there does no harm: ${kept}`, async () => {
      localStorage.setItem('heard-list', kept);
      const finder = await putFinder(network, {keep: true});
      if (!kept.includes('shelter')) {
        expect(rootOf(finder).querySelector('.open-list')).to.equal(null);
        return;
      }
      await openList(finder);
      expect(listed(finder)).to.deep.equal(['Night shelter']);
      expect(finder.text()).to.contain('not here any more');
    });
});
