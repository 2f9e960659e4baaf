import {TestNetwork} from '@heard/testing/fixtures';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import './map-view.ts';
import {putFinder, rootOf} from '../service/finder-page.fixture.ts';
import {leakyDirectory} from '../service/full-directory.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  document.body.replaceChildren();
  network.reset();
});

type Finder = Awaited<ReturnType<typeof putFinder>>;

const pins = (finder: Finder) => [...rootOf(finder).querySelectorAll<HTMLElement>('.pin')];
const names = (finder: Finder) =>
  pins(finder).map(({ariaLabel}) => ariaLabel!.replace(/[\u2066-\u2069]/gu, ''));

const openMap = async (
  ...[settings, directory]: [Parameters<typeof putFinder>[1]?, Parameters<typeof putFinder>[2]?]
) => {
  const finder = await putFinder(network, {map: true, ...settings}, directory);
  await finder.press('Show on a map');
  await finder.until('the map', () => pins(finder).length);
  return finder;
};

const middle = (element: Element) => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
};

describe('a person looks at results on a map', () => {
  it('and meets points with the numbers of the list, named, and where they belong', async () => {
    const finder = await openMap();
    expect(names(finder)).to.deep.equal([
      '1. Eviction help desk',
      '3. Forms at the library',
      '3. Forms at the library',
    ]);
    const [desk, central, north] = pins(finder).map(middle);
    expect(north!.y).to.be.below(desk!.y);
    expect(central!.y).to.be.above(desk!.y);
    expect(central!.x).to.be.below(desk!.x);
    const map = rootOf(finder).querySelector('.map')!.getBoundingClientRect();
    for (const {x, y} of [desk!, central!, north!])
      expect(x > map.left && x < map.right && y > map.top && y < map.bottom).to.equal(true);
  });

  it('can press each point: it is as large as a thumb, and nothing lies on it', async () => {
    const finder = await openMap();
    for (const pin of pins(finder)) {
      pin.scrollIntoView({block: 'center'});
      const {width, height} = pin.getBoundingClientRect();
      expect([Math.round(width), Math.round(height)]).to.deep.equal([44, 44]);
      const {x, y} = middle(pin);
      expect(rootOf(finder).elementFromPoint(x, y)?.closest('.pin')).to.equal(pin);
    }
  });

  it('goes from point to point with the arrow keys, and opens what is there', async () => {
    const finder = await openMap();
    pins(finder)[0]!.focus();
    await finder.until('what is there', () => rootOf(finder).querySelector('.pointed button'));
    await sendKeys({press: 'ArrowRight'});
    expect(rootOf(finder).activeElement).to.equal(pins(finder)[1]);
    await sendKeys({press: 'End'});
    expect(rootOf(finder).activeElement).to.equal(pins(finder)[2]);
    await finder.element.updateComplete;
    expect(pins(finder).filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    expect(rootOf(finder).querySelectorAll('.results > [data-pointed]')).to.have.length(1);
    const there = rootOf(finder).querySelector<HTMLElement>('.pointed button')!;
    expect(there.textContent.trim()).to.equal('Forms at the library');
    there.click();
    await finder.until('the page', () => rootOf(finder).querySelector('.page-heading'));
  });

  it('sees in the map what they look at in the list', async () => {
    const finder = await openMap();
    const list = rootOf(finder).querySelector<HTMLElement>('.results')!;
    const top = list.getBoundingClientRect().top;
    list.querySelector<HTMLElement>('.title')!.focus({preventScroll: true});
    await finder.until('the mark', () => pins(finder)[0]!.matches('.looked'));
    expect(list.getBoundingClientRect().top).to.equal(top);
  });

  it('comes closer, goes on, and back to all of it', async () => {
    const finder = await openMap();
    const before = pins(finder).map(middle);
    await finder.press('Closer');
    expect(pins(finder).length).to.be.below(3);
    await finder.press('North');
    await finder.press('Show all');
    expect(pins(finder).map(middle)).to.deep.equal(before);
  });

  it('asks nobody for anything, since no pictures of streets are set up', async () => {
    const finder = await openMap();
    const before = (await network.seen()).length;
    await finder.press('Wider');
    expect(finder.text()).not.to.contain('Show streets');
    expect((await network.seen()).length).to.equal(before);
  });

  it('never meets a secret place there, and is told that some are missing', async () => {
    const finder = await openMap({}, leakyDirectory);
    expect(names(finder).join()).not.to.contain('Night shelter');
    expect(finder.text()).to.contain('Services that show no address are not on the map');
  });

  it('finds no map where the embedder set none up', async () => {
    const finder = await putFinder(network);
    expect(finder.text()).not.to.contain('Show on a map');
  });
});

describe('pictures of streets', () => {
  const tiles = {map: {tiles: '/tiles/{z}/{x}/{y}.svg', attribution: '© Lake City'}};
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"></svg>';
  const asked = async () => (await network.seen()).filter((request) => request.includes('/tiles/'));

  it('come only after a person knows who learns what, and without saying which page asks', async () => {
    network.use(
      http.get(
        '/tiles/*',
        () => new HttpResponse(picture, {headers: {'content-type': 'image/svg+xml'}}),
      ),
    );
    const finder = await openMap(tiles);
    expect(finder.text()).to.contain(`come from ${location.host}`.replace(location.host, ''));
    expect(finder.text()).to.contain('will learn which area you look at');
    expect(await asked()).to.deep.equal([]);
    await finder.press('Show streets');
    const images = [...rootOf(finder).querySelectorAll<HTMLImageElement>('.tile')];
    expect(images.length).to.be.within(4, 30);
    await Promise.all(images.map((image) => image.decode()));
    for (const image of images) {
      expect(image.src).to.match(/\/tiles\/\d+\/\d+\/\d+\.svg$/u);
      expect([image.referrerPolicy, image.crossOrigin, image.alt]).to.deep.equal([
        'no-referrer',
        'anonymous',
        '',
      ]);
      const {width, height} = image.getBoundingClientRect();
      expect(Math.abs(width - height), 'a tile is square').to.be.below(2);
    }
    expect(finder.text()).to.contain('© Lake City');
    const map = rootOf(finder).querySelector('.map')!.getBoundingClientRect();
    for (const x of [map.left + 2, map.right - 2])
      for (const y of [map.top + 2, map.bottom - 2])
        expect(
          images.some((image) => {
            const box = image.getBoundingClientRect();
            return box.left <= x && box.right >= x && box.top <= y && box.bottom >= y;
          }),
          'no corner is bare',
        ).to.equal(true);
  });
});
