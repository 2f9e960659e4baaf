import type {ResourceFinderDriver} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {putFinder, rootOf, saidOnPage} from '../service/finder-page.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  document.body.replaceChildren();
  network.reset();
  Reflect.deleteProperty(navigator, 'geolocation');
});

/** The device, which answers where it is in its own time, or not at all. */
const deviceThat = (answer: (found: PositionCallback, failed: PositionErrorCallback) => void) => {
  const asked: unknown[] = [];
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {
      getCurrentPosition: (found: PositionCallback, failed: PositionErrorCallback) => {
        asked.push('where');
        answer(found, failed);
      },
    },
  });
  return asked;
};

const deviceIn = (latitude: number, longitude: number) =>
  deviceThat((found) => found({coords: {latitude, longitude}} as GeolocationPosition));

const openPlace = async (finder: ResourceFinderDriver): Promise<HTMLInputElement> => {
  await finder.press('Choose a place');
  return finder.until('the box', () =>
    rootOf(finder).querySelector<HTMLInputElement>('.place-panel input'),
  );
};

const typePlace = async (finder: ResourceFinderDriver, words: string) => {
  const box = await openPlace(finder);
  box.focus();
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

const places = (finder: ResourceFinderDriver) =>
  [...rootOf(finder).querySelectorAll('.place')].map(({textContent}) => textContent.trim());

describe('a person says where they are', () => {
  it('types the start of a name, chooses, and reads who helps people there', async () => {
    const finder = await putFinder(network);
    await typePlace(finder, 'coo');
    await finder.until('the places', () => places(finder).length);
    expect(places(finder)[0]).to.equal('Cook County, IL');
    await finder.press('Cook County, IL');
    expect(finder.text()).to.contain('Near: Cook County, IL').and.to.contain('Serves Cook County');
    expect(finder.results()[0]).to.equal('Eviction help desk');
    await finder.until('the focus', () => /Choose a place/u.test(finder.focused()));
  });

  it('reads how far it is, in miles, as signs have them there', async () => {
    const finder = await putFinder(network);
    await typePlace(finder, 'Lake City');
    await finder.until('the places', () => places(finder).length);
    rootOf(finder).querySelector<HTMLElement>('.place')!.click();
    await finder.until('a distance', () => /About [\d.]+ miles? away/u.test(finder.text()));
  });

  it('with the keyboard alone: Enter takes the first, Escape empties the box', async () => {
    const finder = await putFinder(network);
    finder.searchBox().focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    const box = await finder.until('the box', () =>
      rootOf(finder).querySelector<HTMLInputElement>('.place-panel input'),
    );
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(rootOf(finder).activeElement).to.equal(box);
    await sendKeys({type: 'xx'});
    await sendKeys({press: 'Escape'});
    await finder.until('an empty box', () => box.value === '');
    await sendKeys({type: 'cook'});
    await sendKeys({press: 'Enter'});
    await finder.until('the place', () => finder.text().includes('Near: Cook County, IL'));
    await finder.until('the focus', () => /Choose a place/u.test(finder.focused()));
  });

  it('hears how many places have that name, or that none has', async () => {
    const finder = await putFinder(network);
    await typePlace(finder, 'cook');
    await finder.until('the announcement', () => /1 place found/u.test(saidOnPage(finder)));
    const box = rootOf(finder).querySelector<HTMLInputElement>('.place-panel input')!;
    box.value = 'zzzz';
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await finder.until('the sentence', () => /does not know that place/u.test(finder.text()));
  });

  it('takes the place back', async () => {
    const finder = await putFinder(network);
    await typePlace(finder, 'cook');
    await finder.until('the places', () => places(finder).length);
    await finder.press('Cook County, IL');
    await finder.press('Remove the place: Cook County, IL');
    expect(finder.text()).not.to.contain('Serves Cook County');
    await finder.until('the focus', () => /Choose a place/u.test(finder.focused()));
  });
});

describe('a person lets their device say where they are', () => {
  it('only when they ask for it, and reads before what becomes of it', async () => {
    const asked = deviceIn(41.88, -87.63);
    const finder = await putFinder(network);
    await openPlace(finder);
    await finder.until('the button', () => finder.text().includes('Use my location'));
    expect(finder.text()).to.contain('Your location stays on this device');
    expect(asked).to.deep.equal([]);
    await finder.press('Use my location');
    await finder.until('the place', () => finder.text().includes('Near: Your location'));
    expect(asked).to.have.length(1);
    await finder.until('a distance', () => /About [\d.]+ miles? away/u.test(finder.text()));
  });

  it('and where they are is in no request', async () => {
    deviceIn(41.8812, -87.6298);
    const finder = await putFinder(network);
    await openPlace(finder);
    await finder.press('Use my location');
    await finder.until('the place', () => finder.text().includes('Near: Your location'));
    expect((await network.seen()).join('\n')).not.to.match(/41\.8|87\.6/u);
    expect(location.href).not.to.match(/41\.8|87\.6/u);
  });

  it('is told calmly when the device does not say it', async () => {
    deviceThat((_, failed) => failed({code: 1} as GeolocationPositionError));
    const finder = await putFinder(network);
    await openPlace(finder);
    await finder.press('Use my location');
    await finder.until('the sentence', () =>
      /Your device did not tell us where you are\. You can type a place here\./u.test(
        saidOnPage(finder),
      ),
    );
    expect(finder.results()).to.have.length(3);
  });

  it('and an answer that comes after they left is not taken', async () => {
    let answer: (() => void) | undefined;
    deviceThat((found) => {
      answer = () => found({coords: {latitude: 41.88, longitude: -87.63}} as GeolocationPosition);
    });
    const finder = await putFinder(network);
    await openPlace(finder);
    await finder.press('Use my location');
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    answer!();
    await finder.settle();
    await finder.search('eviction');
    expect(finder.text()).not.to.contain('Your location');
  });
});
