import {serviceAt} from '@heard/directory';
import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {sourceLocalizer} from '../../locale/localizer.ts';
import {
  fullDirectory,
  hostileDirectory,
  leakyDirectory,
} from '../service/full-directory.fixture.ts';
import {putFinder, rootOf, saidOnPage, unfold} from '../service/finder-page.fixture.ts';
import {printServices} from './services-paper.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  document.body.replaceChildren();
  network.reset();
});

const title = 'Copy, print or send';

/** Stands in for a part of the browser while `act` runs. */
const withNavigator = async (name: string, value: unknown, act: () => Promise<void>) => {
  Object.defineProperty(navigator, name, {configurable: true, value});
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, name);
  }
};

describe('a person takes a service along', () => {
  it('as text: name, phones, hours, address, and how far it can be trusted', async () => {
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    unfold(finder, title);
    const copied: string[] = [];
    const clipboard = {writeText: async (text: string) => void copied.push(text)};
    await withNavigator('clipboard', clipboard, async () => {
      await finder.press('Copy as text');
      await finder.until('the news', () => saidOnPage(finder).includes('Copied.'));
    });
    expect(
      copied[0]!
        .replace(/[\u2066-\u2069]/gu, '')
        .replace(/\u202f/gu, ' ')
        .split('\n'),
    ).to.deep.equal([
      'Eviction help desk',
      'Lake City Legal Aid',
      '(312) 555-0100',
      '(312) 555-0101 extension 7',
      '741741',
      '(312) 555-0102',
      'Monday to Friday: 9:00 AM to 5:00 PM',
      'Saturday and Sunday: Closed',
      '12 Main Street, Lake City, IL 60601',
      'https://legal-aid.example/',
      'Last checked on October 2, 2026.',
      'From Lake City Help Lines, October 2026.',
    ]);
  });

  it('or marks the text by hand where the browser does not let it be copied', async () => {
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    unfold(finder, title);
    await withNavigator('clipboard', undefined, async () => {
      await finder.press('Copy as text');
      await finder.until('the text', () => rootOf(finder).querySelector('.plain-text'));
    });
    expect(rootOf(finder).querySelector('.plain-text')!.textContent).to.contain('(312) 555-0100');
  });

  it('as a text message with the words in it, and no number to send it to', async () => {
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    const href = unfold(finder, title).querySelector<HTMLAnchorElement>('a[href^="sms:"]')!.href;
    expect(href).to.match(/^sms:\?&body=Eviction%20help%20desk%0A/u);
    expect(decodeURIComponent(href)).to.contain('12 Main Street');
  });

  it('with another app, where the browser can', async () => {
    const shared: {text?: string}[] = [];
    await withNavigator(
      'share',
      async (what: {text?: string}) => void shared.push(what),
      async () => {
        const finder = await putFinder(network);
        await finder.open('Eviction help desk');
        unfold(finder, title);
        await finder.press('Send with another app');
        await finder.until('the text', () => shared.length);
      },
    );
    expect(Object.keys(shared[0]!)).to.deep.equal(['title', 'text']);
    expect(shared[0]!.text).to.contain('(312) 555-0100');
  });

  it('as a code that any phone reads, with what it says beside it', async () => {
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    unfold(finder, title);
    const requests = (await network.seen()).length;
    await finder.press('Show a code to scan');
    const code = await finder.until('the code', () => rootOf(finder).querySelector('.code'));
    expect(code.getAttribute('role')).to.equal('img');
    expect(code.getAttribute('aria-label')).to.contain('Eviction help desk');
    expect(code.querySelector('.ink')!.getAttribute('d')!.length).to.be.above(1000);
    expect(rootOf(finder).querySelector('.plain-text')!.textContent).to.contain('(312) 555-0100');
    const left = (await network.seen())
      .slice(requests)
      .filter((each) => !/\.ts|node_modules|\/dist\//u.test(each));
    expect(left).to.deep.equal([]);
    await finder.press('Hide the code');
    expect(rootOf(finder).querySelector('.code')).to.equal(null);
  });
});

/** Prints into the hands of a test: the sheet as the printer would get it, once the page has come to rest. */
const printed = async (directory: typeof fullDirectory, positions: readonly number[]) => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({mode: 'open'});
  const services = positions.map((position) => serviceAt(directory, position)!);
  const scene = {
    localizer: sourceLocalizer,
    meta: directory.meta,
    now: new Date('2026-11-23T12:00Z'),
  };
  let sheet: {text: string; sizes: number[]; colors: string[]; policy: number} | undefined;
  await printServices(root, scene, services, (frame) => {
    const page = frame.document;
    const [phone, name] = [page.querySelector('.phone')!, page.querySelector('h2')!];
    const style = (element: Element) => frame.getComputedStyle(element);
    sheet = {
      text: page.body.innerText,
      sizes: [phone, page.body].map((each) => parseFloat(style(each).fontSize)),
      colors: [style(name).color, style(page.body).backgroundColor],
      policy: page.querySelectorAll('script, style, [style], img').length,
    };
    frame.dispatchEvent(new Event('afterprint'));
  });
  expect(root.querySelector('iframe')).to.equal(null);
  return sheet!;
};

describe('a sheet of paper', () => {
  it('is black on white with large numbers, and has what is needed away from a screen', async () => {
    const {text, sizes, colors, policy} = await printed(fullDirectory, [0]);
    for (const words of [
      ...['Eviction help desk', 'Lake City Legal Aid', '(312) 555-0100', 'extension 7'],
      ...['12 Main Street, Lake City, IL 60601', 'Monday to Friday', 'Your lease'],
      ...['Last checked on October 2, 2026', 'Lake City Help Lines'],
    ])
      expect(text).to.contain(words);
    expect(sizes[0]! / sizes[1]!).to.be.at.least(1.6);
    expect(colors).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(policy).to.equal(0);
  });

  it('has several services of a list, and nothing of a secret place', async () => {
    const {text} = await printed(leakyDirectory, [0, 1, 2]);
    expect(text).to.contain('Night shelter').and.to.contain('Forms at the library');
    for (const secret of ['41.95', 'blue door', 'Secret Street'])
      expect(text).not.to.contain(secret);
  });

  it('X03 has hostile values as text, and nothing that they ask for', async () => {
    const {text, policy} = await printed(hostileDirectory, [0, 1, 2]);
    expect(text).to.contain('<img src=x onerror=alert(1)>');
    expect(policy).to.equal(0);
  });
});
