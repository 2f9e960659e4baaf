import {Directory, type Config} from '@heard/schema';
import {
  fallbackIsVisible,
  fallbackText,
  ResourceFinderDriver,
  type ResourceFinderLike,
} from '@heard/testing/drivers';
import {makeConfig, packedDirectory, smallDirectory, watchedPage} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import './define.ts';
// Fetched one by one, as they are here, these take longer than a person would wait.
import './filters/filters-part.ts';
import './place/place-part.ts';
import './service/service-part.ts';

const {network, heard} = watchedPage(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});

let files = 0;

/** Puts a finder on the page whose directory is answered by `answer`. */
const put = async (answer: () => Response | Promise<Response>, changes: Partial<Config> = {}) => {
  const directory = `/directories/${++files}.heard`;
  network.use(http.get(directory, answer));
  const {config} = await makeConfig();
  const element = document.createElement('heard-resource-finder') as ResourceFinderLike & {
    config: Config;
  };
  element.config = {...config, finder: {directory}, ...changes};
  const link = document.createElement('a');
  link.href = 'tel:+15550100';
  link.textContent = fallbackText;
  element.append(link);
  document.body.append(element);
  return element;
};

/** The directory as a host sends it. */
const sent = async (directory: unknown): Promise<Response> =>
  new HttpResponse((await packedDirectory(directory as Directory)).file as Uint8Array<ArrayBuffer>);

const show = async (directory: unknown = smallDirectory, changes: Partial<Config> = {}) =>
  ResourceFinderDriver.at(await put(() => sent(directory), changes));

describe('a person looks for help', () => {
  it('in a directory that the compiler could have made', () => {
    expect(Directory.safeParse(smallDirectory).success).to.equal(true);
  });

  it('sees everything at first, and nothing is read out unasked', async () => {
    const finder = await show();
    expect(finder.results()).to.deep.equal([
      'Eviction help desk',
      'Forms at the library',
      'Old eviction clinic',
    ]);
    expect(finder.announcement()).to.equal('');
    expect(finder.searchBox().labels?.[0]?.textContent).to.equal('What do you need help with?');
  });

  it('types a word, and hears how much was found', async () => {
    const finder = await show();
    await finder.search('evict');
    expect(finder.results()).to.deep.equal(['Eviction help desk', 'Old eviction clinic']);
    await finder.until('the announcement', () => finder.announcement());
    expect(finder.announcement()).to.equal('2 services found');
  });

  it('hears the last number only, however they typed', async () => {
    const finder = await show();
    const said: string[] = [];
    const status = finder.element.shadowRoot!.querySelector('[role=status]')!;
    const observer = new MutationObserver(() => said.push(finder.announcement()));
    observer.observe(status, {subtree: true, childList: true, characterData: true});
    for (const typed of ['e', 'ev', 'evi', 'evic', 'evict', 'evict z']) await finder.search(typed);
    await finder.search('forms');
    await finder.until('the announcement', () => finder.announcement());
    observer.disconnect();
    expect([...new Set(said)]).to.deep.equal(['1 service found']);
  });

  it('sees ten at a time, and more when they ask', async () => {
    const [service] = smallDirectory.services;
    const services = Array.from({length: 12}, (_, number) => ({
      ...service!,
      id: `eviction-${number}`,
      name: `Help desk ${number}`,
    }));
    const finder = await show({...smallDirectory, services});
    expect(finder.results()).to.have.length(10);
    await finder.press('Show more results');
    expect(finder.results()).to.have.length(12);
    await finder.until('the focus', () => finder.focused() === `button "${services[10]!.name}"`);
  });

  it('sees no empty line where nobody is named', async () => {
    const services = [{id: 'alone', name: 'Help from nobody in particular'}];
    const finder = await show({...smallDirectory, services});
    const lines = () => [...finder.element.shadowRoot!.querySelectorAll('p:not([role])')];
    expect(lines().filter((line) => !line.textContent?.trim())).to.deep.equal([]);
    await finder.open('Help from nobody in particular');
    expect(lines().filter((line) => !line.textContent?.trim())).to.deep.equal([]);
  });

  it('finds an empty box when they come back to the page', async () => {
    const finder = await show();
    await finder.search('evict');
    await finder.open('Old eviction clinic');
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await finder.until('the list', () => finder.results().length === 3);
    expect(finder.searchBox().value).to.equal('');
    expect(finder.text()).not.to.contain('evict ');
  });

  it('and no word leaves the page', async () => {
    const finder = await show();
    const before = (await network.seen()).length;
    await finder.search('eviction');
    await finder.open('Eviction help desk');
    expect(await network.seen()).to.have.length(before);
    expect(location.href).not.to.contain('eviction');
  });

  it('opens a service: how to reach it, when, what it costs', async () => {
    const finder = await show();
    await finder.open('Eviction help desk');
    expect(finder.focused()).to.equal('heading 3 "Eviction help desk"');
    expect(finder.links()).to.include({
      'Call (312) 555-0100': 'tel:+13125550100',
      'Call (312) 555-0101': 'tel:+13125550101;ext=7',
      'legal-aid.example (opens in a new tab)': 'https://legal-aid.example/',
      'help@legal-aid.example': 'mailto:help@legal-aid.example',
    });
    const text = finder.text();
    for (const words of [
      'Lake City Legal Aid',
      'extension 7',
      'Monday to Friday',
      '9:00 AM to 5:00 PM',
      'Saturday and Sunday',
      'Free to everyone',
      'Cook',
      'October 2026',
    ])
      expect(text.replace(/\s/gu, ' ')).to.contain(words);
  });

  it('goes back to where they were in the list', async () => {
    const finder = await show();
    await finder.search('evict');
    await finder.open('Old eviction clinic');
    await finder.press('Back to the results');
    expect(finder.focused()).to.equal('button "Old eviction clinic"');
    expect(finder.searchBox().value).to.equal('evict');
  });

  it('reads that hours are not known, or that a service is not running', async () => {
    const finder = await show();
    expect(finder.text()).to.contain('Hours not known').and.to.contain('Not running at this time');
    // The data names no organization there: the place stands for it.
    expect(finder.text()).to.contain('Central Library');
  });

  it('is told so when nothing fits, with numbers to call', async () => {
    const lines = [
      {name: 'Crisis line', phone: '988'},
      {name: 'By text only', text: '741741'},
    ];
    const {config} = await makeConfig();
    const finder = await show(smallDirectory, {safety: {...config.safety, crisisLines: lines}});
    await finder.search('zzzz');
    expect(finder.results()).to.deep.equal([]);
    expect(finder.text()).to.contain('Nothing fits these words').and.to.contain('Crisis line');
    expect(finder.text()).not.to.contain('By text only');
    expect(finder.links()).to.include({'988': 'tel:988'});
  });

  it('in Spanish, and learns that the directory is in English', async () => {
    document.documentElement.lang = 'es';
    const finder = await show();
    await finder.until('Spanish', () => /inglés/iu.test(finder.text()));
    await finder.search('evict');
    await finder.until('the announcement', () => finder.announcement());
    expect(finder.announcement()).to.equal('2 servicios encontrados');
    expect(finder.text()).to.contain('Eviction help desk');
  });

  it('never gets a link that runs code, or a place that must not be shown', async () => {
    const hostile = structuredClone(smallDirectory) as unknown as {
      services: Record<string, unknown>[];
    };
    const script = ['java', 'script:alert(1)'].join('');
    Object.assign(hostile.services[0]!, {
      url: script,
      name: '<img src=x onerror=alert(1)>',
      email: 'a@b.example?bcc=all@b.example',
    });
    const finder = await show(hostile);
    await finder.open('<img src=x onerror=alert(1)>');
    expect(Object.values(finder.links()).join(' ')).not.to.contain('script');
    expect(finder.element.shadowRoot?.querySelector('img')).to.equal(null);
  });
});

describe('a person is not sure of the word', () => {
  it('is asked what they meant, and takes it', async () => {
    const finder = await show();
    await finder.search('evction');
    expect(finder.results()).to.include('Eviction help desk');
    await finder.until('the question', () => /Did you mean/u.test(finder.text()));
    await finder.press('eviction');
    expect(finder.searchBox().value).to.equal('eviction');
    expect(finder.element.shadowRoot!.activeElement).to.equal(finder.searchBox());
  });

  it('sees the words that were found marked, and nothing else', async () => {
    const finder = await show();
    await finder.search('evict');
    const marks = await finder.until('the marks', () => {
      const found = [...finder.element.shadowRoot!.querySelectorAll('mark')];
      return found.length ? found.map(({textContent}) => textContent) : undefined;
    });
    expect(marks).to.deep.equal(['Eviction', 'eviction']);
  });

  it('finds no service, and ways on: by kind of help, or all there is', async () => {
    const services = smallDirectory.services.map((service) =>
      service.id === 'eviction' ? {...service, tags: {kind: ['legal']}} : service,
    );
    const finder = await show({...smallDirectory, services});
    await finder.search('zzzz');
    await finder.until('the kinds', () => /Or look by kind of help/u.test(finder.text()));
    await finder.press('Legal help');
    expect(finder.results()).to.deep.equal(['Eviction help desk']);
    expect(finder.element.shadowRoot!.activeElement).to.equal(finder.searchBox());
    await finder.search('zzzz');
    await finder.until('the button', () => /Show all services/u.test(finder.text()));
    await finder.press('Show all services');
    expect(finder.searchBox().value).to.equal('');
    expect(finder.results()).to.deep.equal(['Eviction help desk']);
  });
});

describe('a person looks for help, and nobody learns for what', () => {
  it('no word of it is in a request, an address, a storage or an event', async () => {
    const events: string[] = [];
    const note = (event: Event) =>
      events.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    const types = [
      ...['input', 'change', 'keydown', 'click'],
      ...['heard-finder-unavailable', 'heard-results-shown', 'heard-locale-changed'],
    ];
    for (const type of types) document.body.addEventListener(type, note);
    const before = history.length;
    const finder = await show();
    await finder.search('evicción');
    await finder.search('eviction');
    await finder.press('Narrow it down');
    await finder.open('Eviction help desk');
    for (const type of types) document.body.removeEventListener(type, note);
    const told = [
      ...(await network.seen()),
      location.href,
      document.title,
      document.cookie,
      JSON.stringify({...localStorage, ...sessionStorage}),
      ...events,
      ...(await caches.keys()),
    ].join('\n');
    expect(told).not.to.match(/evic/iu);
    expect(history.length).to.equal(before);
  });
});

describe('a person in a crisis', () => {
  it('has a number on top of everything, also on the page of a service', async () => {
    const finder = await show();
    expect(finder.links()).to.include({'555-0199': 'tel:5550199'});
    await finder.open('Eviction help desk');
    expect(finder.links()).to.include({'555-0199': 'tel:5550199'});
  });

  it('has it while the list is on its way', async () => {
    let arrive: (response: Response) => void;
    const list = new Promise<Response>((resolve) => (arrive = resolve));
    const element = await put(() => list);
    const finder = new ResourceFinderDriver(element);
    await finder.until('the number', () => '555-0199' in finder.links());
    expect(fallbackIsVisible(element)).to.equal(true);
    arrive!(await sent(smallDirectory));
    await finder.until('the list', () => finder.results().length === 3);
    expect(finder.links()).to.include({'555-0199': 'tel:5550199'});
  });

  it('has it without any network, is told what is wrong, and can try again', async () => {
    let online = false;
    const element = await put(() => (online ? sent(smallDirectory) : HttpResponse.error()));
    const finder = new ResourceFinderDriver(element);
    await finder.until('the sentence', () =>
      /The list of services did not load\./u.test(finder.text()),
    );
    expect(finder.links()).to.include({'555-0199': 'tel:5550199'});
    expect(fallbackIsVisible(element)).to.equal(true);
    await heard.said(1);
    online = true;
    await finder.press('Try again');
    await finder.until('the list', () => finder.results().length === 3);
  });
});

describe('an embedder’s directory is wrong', () => {
  const faults: readonly (readonly [string, () => Response | Promise<Response>, RegExp])[] = [
    ['is not there', () => new HttpResponse('gone', {status: 404}), /404/u],
    ['is a web page', () => HttpResponse.html('<p>Hello</p>'), /not a compiled directory/u],
    ['is JSON', () => HttpResponse.json(smallDirectory), /not a compiled directory/u],
    [
      'is newer than the script',
      async () => {
        const {file} = await packedDirectory(smallDirectory);
        file[5]!++;
        return new HttpResponse(file as Uint8Array<ArrayBuffer>);
      },
      /later version/u,
    ],
    [
      'was cut off on its way',
      async () => {
        const {file} = await packedDirectory(smallDirectory);
        return new HttpResponse(file.slice(0, -9) as Uint8Array<ArrayBuffer>);
      },
      /not a compiled directory/u,
    ],
  ];
  for (const [title, answer, fix] of faults)
    it(`${title}: the fallback stays, and the console says once what to do`, async () => {
      const unavailable = new Promise((resolve) =>
        document.addEventListener('heard-finder-unavailable', resolve, {once: true}),
      );
      const element = await put(answer);
      await unavailable;
      const lines = await heard.said(1);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(fix);
      expect(fallbackIsVisible(element)).to.equal(true);
    });

  it('is set up in a way that can not be: the console names what to mend', async () => {
    const element = await put(() => sent(smallDirectory), {
      finder: {source: {kind: 'nothing', address: '/x'}} as never,
    });
    const lines = await heard.said(1);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/finder\.source\.kind: /u);
    expect(fallbackIsVisible(element)).to.equal(true);
  });

  it('has an address that is none: the fallback stays, and the console says so', async () => {
    const element = await put(() => sent(smallDirectory), {
      finder: {directory: 'https://'},
    });
    const lines = await heard.said(1);
    expect(lines[0]).to.match(/finder\.directory: /u);
    expect(fallbackIsVisible(element)).to.equal(true);
  });

  it('is there again when the visitor is back online', async () => {
    let online = false;
    const element = await put(() => (online ? sent(smallDirectory) : HttpResponse.error()));
    await heard.said(1);
    expect(fallbackIsVisible(element)).to.equal(true);
    online = true;
    window.dispatchEvent(new Event('online'));
    const finder = await ResourceFinderDriver.at(element);
    expect(finder.results()).to.have.length(3);
  });
});
