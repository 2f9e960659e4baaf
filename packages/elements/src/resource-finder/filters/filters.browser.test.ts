import type {ResourceFinderDriver} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {fullDirectory} from '../service/full-directory.fixture.ts';
import {putFinder, rootOf} from '../service/finder-page.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  document.body.replaceChildren();
  network.reset();
});

/** The choices on screen, by the titles above them. */
const choices = (finder: ResourceFinderDriver): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...rootOf(finder).querySelectorAll('.facet')].map((group) => [
      group.querySelector('legend')!.textContent.trim(),
      [...group.querySelectorAll('label')].map(({textContent}) =>
        textContent.replace(/\s+/gu, ' ').trim(),
      ),
    ]),
  );

const choice = (finder: ResourceFinderDriver, words: string): HTMLInputElement => {
  const found = [...rootOf(finder).querySelectorAll('label')].find(({textContent}) =>
    textContent.includes(words),
  );
  return found!.querySelector('input')!;
};

const openChoices = async (finder: ResourceFinderDriver) => {
  await finder.press('Narrow it down');
  await finder.until('the choices', () => rootOf(finder).querySelector('.facet'));
};

describe('a person narrows down what was found', () => {
  it('reads what there is to choose, in words, with how many services each would leave', async () => {
    const finder = await putFinder(network);
    await openChoices(finder);
    const shown = choices(finder);
    expect(shown['Kind of help']).to.deep.equal(['Legal help (1)']);
    expect(shown['Cost']).to.deep.equal(['Free (1)']);
    expect(shown['What they promise']).to.have.length(3);
    expect(shown['Who it is for']).to.include('Immigrants (1)');
    expect(shown['Who it is for']).to.include('Renters of Lake City (1)');
    expect(shown['Language']?.join(' '))
      .to.match(/Arabic \(1\)/u)
      .and.to.match(/Spanish \(1\)/u);
  });

  it('chooses, sees what was chosen above the results, and takes it back', async () => {
    const finder = await putFinder(network);
    await openChoices(finder);
    choice(finder, 'Free').click();
    await finder.settle();
    expect(finder.results()).to.deep.equal(['Eviction help desk']);
    expect(finder.text()).to.contain('Narrow it down (1)');
    await finder.press('Remove: Free');
    expect(finder.results()).to.have.length(3);
    await finder.until(
      'the focus',
      () =>
        finder.focused() === 'button "Narrow it down", expanded' ||
        /Narrow/u.test(finder.focused()),
    );
  });

  it('takes all back at once', async () => {
    const finder = await putFinder(network);
    await openChoices(finder);
    choice(finder, 'Free').click();
    choice(finder, 'Legal help').click();
    await finder.settle();
    expect(finder.text()).to.contain('Narrow it down (2)');
    await finder.press('Clear all');
    expect(finder.results()).to.have.length(3);
    expect(finder.text()).not.to.contain('Clear all');
  });

  it('with the keyboard alone, and the focus stays where it is while the list changes', async () => {
    const finder = await putFinder(network);
    finder.searchBox().focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(finder.focused()).to.match(/^button "Narrow it down"/u);
    await sendKeys({press: 'Enter'});
    await finder.until('the choices', () => rootOf(finder).querySelector('.facet'));
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(finder.focused()).to.match(/^checkbox "Legal help/u);
    await sendKeys({press: ' '});
    await finder.until('the list', () => finder.results().length === 1);
    expect(finder.focused()).to.match(/^checkbox "Legal help/u);
    await sendKeys({press: ' '});
    await finder.until('the list', () => finder.results().length === 3);
    expect(finder.focused()).to.match(/^checkbox "Legal help/u);
  });

  it('hears how much is left', async () => {
    const finder = await putFinder(network);
    await openChoices(finder);
    choice(finder, 'Free').click();
    await finder.until('the announcement', () => finder.announcement());
    expect(finder.announcement()).to.equal('1 service found');
  });

  it('is told when nothing fits all of it, and gets what comes nearest', async () => {
    const services = fullDirectory.services.map((service) =>
      service.id === 'shelter' ? {...service, tags: {cost: ['paid']}} : service,
    );
    const finder = await putFinder(network, {}, {...fullDirectory, services});
    await openChoices(finder);
    choice(finder, 'It costs money').click();
    await finder.settle();
    await finder.search('eviction');
    expect(finder.text()).to.contain('Nothing fits all you chose. These come nearest.');
    expect(finder.results()).to.deep.equal(['Eviction help desk']);
  });

  it('sees eight of many, and the others when asked', async () => {
    const [service] = fullDirectory.services;
    const services = Array.from({length: 12}, (_, number) => ({
      ...service!,
      id: `service-${number}`,
      tags: {topic: [`Topic ${number}`]},
    }));
    const finder = await putFinder(network, {}, {...fullDirectory, services});
    await openChoices(finder);
    const topics = rootOf(finder).querySelectorAll<HTMLElement>('.facet')[0]!;
    const visible = () =>
      [...topics.querySelectorAll('input')].filter((input) => input.checkVisibility()).length;
    expect(visible()).to.equal(8);
    const more = topics.querySelector('summary')!;
    expect(more.textContent.trim()).to.equal('Show 4 more');
    more.click();
    expect(visible()).to.equal(12);
  });
});
