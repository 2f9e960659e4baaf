import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../map/map-view.ts';
import {putFinder, rootOf, unfold} from './finder-page.fixture.ts';
import {hostileDirectory, leakyDirectory} from './full-directory.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  document.body.replaceChildren();
  network.reset();
});

const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ');

describe('a person opens a service', () => {
  it('and meets first how to reach it, then whom it is for, then all the rest', async () => {
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    await finder.until('the focus', () => /heading/u.test(finder.focused()));
    expect(plain(finder.focused())).to.equal('heading 3 "Eviction help desk"');
    const order = [
      ...['Eviction help desk', 'Lake City Legal Aid', 'Closed on Thanksgiving.'],
      ...['Call (312) 555-0100', 'Text 741741', 'Website', 'Email', '12 Main Street'],
      ...['Keep on my list', 'Copy, print or send', 'Who can use it', 'Where they help', 'Cost'],
      ...['What to bring', 'How to get help', 'Languages', 'Access', 'What they promise'],
      ...['Hours', 'Places', 'About the organization', 'Last checked on October 2, 2026'],
      ...['From Lake City Help Lines, October 2026', 'CC BY 4.0'],
    ];
    const text = plain(finder.text());
    let at = 0;
    for (const words of order) {
      const next = text.indexOf(words, at);
      expect(next, `"${words}" after "${text.slice(at - 30, at)}"`).to.be.at.least(at);
      at = next + words.length;
    }
  });

  it('calls, texts and writes by links with their right addresses', async () => {
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    const links = Object.fromEntries(
      Object.entries(finder.links()).map(([name, href]) => [plain(name), href]),
    );
    expect(links).to.include({
      'Call (312) 555-0100': 'tel:+13125550100',
      'Call (312) 555-0101': 'tel:+13125550101;ext=7',
      'Text 741741': 'sms:741741',
      'Call (312) 555-0102': 'tel:+13125550102',
      'Text (312) 555-0102': 'sms:+13125550102',
      'help@legal-aid.example': 'mailto:help@legal-aid.example',
      'legal-aid.example (opens in a new tab)': 'https://legal-aid.example/',
    });
  });

  it('reads codes in words, and the data’s own words in its language', async () => {
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    const text = plain(finder.text());
    for (const words of [
      ...['Age 18 and up', 'Immigrants', 'Free', 'Your lease', 'In person'],
      ...['Spanish (español)', 'Arabic (العربية)', 'Mam', 'Wheelchairs can get in'],
      ...['You do not have to give your name', 'They do not ask about your immigration status'],
      ...['Monday to Friday', 'Forms to print'],
    ])
      expect(text.toLowerCase()).to.contain(words.toLowerCase());
    const own = [...rootOf(finder).querySelectorAll('bdi[lang=en]')].map(
      (each) => each.textContent,
    );
    expect(own).to.contain('Renters of Lake City');
  });

  it('learns what the map learns before there is a link to it', async () => {
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    const part = unfold(finder, 'Directions');
    const link = part.querySelector('a')!;
    const sentence = [...part.querySelectorAll('p')].find((each) =>
      each.textContent.includes('will learn this address'),
    )!;
    expect(sentence.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(
      0,
    );
    expect(link.href).to.equal('https://www.openstreetmap.org/directions?to=41.8805%2C-87.6278');
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noreferrer noopener']);
  });

  it('is warned when nobody has checked it for long, or nobody knows', async () => {
    const finder = await putFinder(network);
    await finder.open('Forms at the library');
    expect(finder.text()).to.contain('Nobody has checked this since January 31, 2024');
    await finder.press('Back to the results');
    await finder.open('Night shelter');
    expect(finder.text()).to.contain('We do not know when this was last checked');
  });

  it('goes to several places one by one', async () => {
    const finder = await putFinder(network);
    await finder.open('Forms at the library');
    await finder.press('See the addresses');
    expect(finder.focused()).to.equal('heading 4 "Places"');
    const links = [...rootOf(finder).querySelectorAll<HTMLAnchorElement>('.places a')];
    expect(links.map(({href}) => new URL(href).searchParams.get('to'))).to.deep.equal([
      '41.86,-87.65',
      '41.911,-87.634',
    ]);
  });

  it('with the keyboard alone: what is folded opens, and nothing traps the focus', async () => {
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    const stops = [...rootOf(finder).querySelectorAll<HTMLElement>('a, button, summary')].filter(
      (each) => each.checkVisibility(),
    );
    for (const stop of stops) {
      stop.focus();
      expect(rootOf(finder).activeElement, stop.textContent).to.equal(stop);
      expect(stop.getBoundingClientRect().height, stop.textContent).to.be.at.least(
        stop.closest('.small') ? 20 : 40,
      );
    }
  });
});

describe('a place that must stay secret', () => {
  it('has no address, no way there, no words about its door; and that is said', async () => {
    const finder = await putFinder(network, {map: true}, leakyDirectory);
    await finder.open('Night shelter');
    const text = finder.text();
    expect(text).to.contain('No address is shown here').and.to.contain('Safe house');
    for (const secret of ['41.95', '87.7', 'blue door', 'Secret Street', 'Directions', ' away'])
      expect(text, secret).not.to.contain(secret);
    expect(Object.values(finder.links()).join(' ')).not.to.contain('openstreetmap');
  });

  it('and nothing of the kind is said where all places are shown', async () => {
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    expect(finder.text()).not.to.contain('No address is shown');
  });
});

describe('a directory full of hostile values', () => {
  it('X03 is shown as text, on a page and a map, and links to nothing that runs code', async () => {
    const finder = await putFinder(
      network,
      {map: true, tellWrong: 'mailto:desk@city.example'},
      hostileDirectory,
    );
    await finder.press('Show on a map');
    await finder.until('the map', () => rootOf(finder).querySelector('.pin'));
    expect(rootOf(finder).querySelector('.pin')!.ariaLabel).to.contain('<img src=x');
    expect(rootOf(finder).querySelector('img, script')).to.equal(null);
    rootOf(finder).querySelector<HTMLElement>('.title')!.click();
    await finder.until('the page', () => rootOf(finder).querySelector('.page-heading'));
    expect(finder.text()).to.contain('<img src=x');
    unfold(finder, 'Copy, print or send');
    await finder.press('Show a code to scan');
    await finder.until('the code', () => rootOf(finder).querySelector('.code'));
    expect(rootOf(finder).querySelector('img, script, b b')).to.equal(null);
    for (const link of rootOf(finder).querySelectorAll('a'))
      expect(link.getAttribute('href')).to.match(/^(https?|tel|sms|mailto):/u);
    expect(rootOf(finder).querySelector('a[href^=java]')).to.equal(null);
  });
});
