import {createReceipt, formatReceipt, type Clock} from '@heard/delivery';
import type {Report} from '@heard/schema';
import {clearPage, spanishInboxWords, type InboxDriver} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestNetwork} from '@heard/testing/fixtures';
import 'axe-core/axe.js';
import type AxeCore from 'axe-core';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import {keyPair, openPage, type PageOptions} from './inbox-page.fixture.ts';
import {seal} from './inbox-server.fixture.ts';

const network = new TestNetwork();
const heard = new ConsoleListener();
before(() => network.start());
after(() => network.stop());
beforeEach(() => heard.start());
afterEach(() => {
  heard.stop();
  clearPage();
  network.reset();
  // The page that was just taken away may still be ending its session.
  network.use(http.delete('/v1/inbox/sessions', () => new HttpResponse(null, {status: 204})));
});

const canary = 'CANARY-what-the-person-wrote';
const answers: Report['answers'] = {
  'incident.types': ['verbal', 'threat'],
  'incident.narrative': `  ${canary}\n\n\t<img src=x onerror="document.title='${canary}'"> end  `,
  'contact.preference': 'contact_me',
  'contact.methods': [{kind: 'phone', value: '(312) 555-0100'}],
  'consent.shareWith': ['city'],
};

const open = (options?: PageOptions) => openPage(network, options);

/** An inbox that is unlocked, with one report in it. */
const unlocked = async (options?: PageOptions) => {
  const all = await open(options);
  await all.server.receive(answers, {keys: [all.key.recipient]});
  await all.inbox.enterWithFile(all.keyFile);
  return all;
};

/** What was asked of the server. Sessions of the test before may end meanwhile. */
const asked = async () => (await network.seen()).filter((each) => !each.startsWith('DELETE'));

/** Sends what the browser sends when a person leaves the page. */
const leavePage = () => dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));

/** The scrolling that follows the focus counts as somebody being there; it comes with the next frames. */
const painted = async () => {
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('a member of the staff', () => {
  it('opens a report with a key file and reads it', async () => {
    const {inbox} = await unlocked();
    expect(inbox.heading()).to.equal('Reports');
    expect(inbox.items()).to.have.length(1);
    expect(inbox.items()[0]).to.match(
      /^Open report of November 23, 2026 Not opened yet about 5 kB Reference [0-9a-f]{8} Can be opened by hotline$/u,
    );

    await inbox.open(0);
    expect(inbox.heading()).to.equal('Report of November 23, 2026');
    expect(inbox.rows()).to.deep.include({
      'What happened': [
        'Insults, slurs or name-calling',
        'Threats to hurt you, someone else or property',
      ],
      'In your own words': [answers['incident.narrative']],
      Contact: ['Yes, contact me'],
      'How to reach you': ['Phone number to call: (312) 555-0100'],
      'Day it arrived': ['November 23, 2026'],
      'Language of the form': ['English'],
      'Who can open it': ['hotline (you)'],
      'NIBRS offense': ['13C Intimidation'],
    });
    expect(inbox.links()).to.deep.include({'(312) 555-0100': 'tel:3125550100'});

    await inbox.back();
    expect(inbox.items()[0]).to.include('Opened');
  });

  it('reads it in Spanish, and the story stays as it was typed', async () => {
    const {inbox} = await unlocked();
    await inbox.chooseLanguage('Español', spanishInboxWords);
    expect(inbox.heading()).to.equal('Reportes');
    await inbox.open(0);
    expect(inbox.heading()).to.equal('Reporte del 23 de noviembre de 2026');
    const rows = inbox.rows();
    expect(rows).to.deep.include({
      'Día en que llegó': ['23 de noviembre de 2026'],
      'Quién puede abrirlo': ['hotline (ustedes)'],
      'Delito según NIBRS': ['13C Intimidation'],
    });
    expect(rows['Lo que pasó']?.[0]).to.equal('Insultos, palabras de odio o apodos ofensivos');
    // One engine writes the names of languages with a capital letter.
    expect(rows['Idioma del formulario']?.join().toLowerCase()).to.equal('inglés');
    expect(Object.values(rows).flat()).to.include(answers['incident.narrative']);
    expect(inbox.text()).not.to.include('Insults, slurs or name-calling');
  });

  it('pastes the key where there is no file', async () => {
    const {inbox, key} = await open();
    await inbox.enterWithText(` ${key.identity} `);
    expect(inbox.heading()).to.equal('Reports');
  });

  it('sees that nothing has arrived, and then what has', async () => {
    const {inbox, server, key, keyFile} = await open();
    await inbox.enterWithFile(keyFile);
    expect(inbox.items()).to.deep.equal([]);
    expect(inbox.announcements()).to.include('No reports have arrived yet.');
    await server.receive(answers, {keys: [key.recipient]});
    await inbox.refresh();
    expect(inbox.items()).to.have.length(1);
    expect(inbox.announcements()).to.include('1 report');
  });

  it('reads the names of organizations, where the configuration tells them', async () => {
    const {config} = await makeConfig({ask: true});
    network.use(http.get('/heard.config.json', () => HttpResponse.json(config)));
    const {inbox, server, key, keyFile} = await open({attributes: {config: '/heard.config.json'}});
    await server.receive(answers, {keys: [key.recipient], item: {recipients: ['hotline', 'city']}});
    await inbox.enterWithFile(keyFile);
    expect(inbox.items()[0]).to.include('Lake City Hotline and Office for Civil Rights');
    await inbox.open(0);
    expect(inbox.rows()).to.deep.include({
      'May also read it': ['Office for Civil Rights'],
      'Who can open it': ['Lake City Hotline (you) and Office for Civil Rights'],
    });
  });

  it('tells the organization by hand, where no configuration does', async () => {
    const {inbox, keyFile} = await open({attributes: {}});
    await inbox.until('the question', () =>
      inbox.find('textbox', 'Short name of your organization'),
    );
    await inbox.enterWithFile(keyFile);
    expect(inbox.trouble()).to.equal('Enter the short name of your organization.');
    inbox.fillIn('Short name of your organization', ' lake-city ');
    await inbox.enterWithFile(keyFile);
    expect(inbox.heading()).to.equal('Reports');
  });

  it('is led by focus from page to page', async () => {
    const {inbox, keyFile} = await open();
    await inbox.enterWithFile('nothing');
    expect(inbox.focused()).to.equal('group "The inbox did not open"');
    await inbox.enterWithFile(keyFile);
    expect(inbox.focused()).to.equal('heading 1 "Reports"');
  });

  it('finds every heading in its place when a report is open', async () => {
    const {inbox} = await unlocked();
    await inbox.open(0);
    expect(inbox.focused()).to.equal('heading 1 "Report of November 23, 2026"');
    expect(inbox.announcements()).to.deep.equal(['The report is open.']);
    expect(inbox.outline().filter((line) => line.startsWith('heading'))).to.deep.equal([
      'heading 1 "Report of November 23, 2026"',
      'heading 2 "What the person told"',
      'heading 2 "Contact with the person"',
      'heading 2 "What the person agreed to"',
      'heading 2 "About this report"',
      'heading 2 "Codes for statistics (candidates)"',
    ]);
    await inbox.back();
    expect(inbox.focused()).to.equal('heading 1 "Reports"');
  });
});

describe('every page', () => {
  // It is no module: it puts itself on the page.
  const {axe} = globalThis as unknown as {axe: typeof AxeCore};

  /** What axe finds fault with, by its own names. */
  const faults = async ({element}: InboxDriver) => {
    // Pages fade in: until then nothing has its color.
    const fading = element.shadowRoot?.getAnimations() ?? [];
    await Promise.all(fading.map(({finished}) => finished));
    const {violations} = await axe.run(element, {rules: {region: {enabled: false}}});
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  };

  it('is free of the mistakes that a machine can find', async () => {
    const {inbox, server, keyFile} = await open();
    await inbox.enterWithFile('nothing');
    expect(await faults(inbox)).to.deep.equal([]);
    await server.receive(answers, {keys: [...server.keys.keys()]});
    await inbox.enterWithFile(keyFile);
    await inbox.findByCode('1234');
    expect(await faults(inbox)).to.deep.equal([]);
    await inbox.open(0);
    expect(await faults(inbox)).to.deep.equal([]);
  });
});

describe('a key that does not open the inbox', () => {
  it('is named for what it is, and nothing is asked of the server', async () => {
    const {inbox, key} = await open();
    for (const [content, told] of [
      [key.recipient, 'This is a public key.'],
      ['age-encryption.org/v1\n-> X25519 abc\n', 'This file is sealed itself.'],
      [key.identity.slice(0, -3), 'This key has a mistake in it'],
      ['a letter', 'There is no key in this.'],
      ['', 'Choose your key file'],
    ] as const) {
      await inbox.enterWithFile(content);
      expect(inbox.trouble()).to.include(told);
    }
    expect(await asked()).to.deep.equal([]);
  });

  it('is one that the server does not know', async () => {
    const {inbox} = await open();
    await inbox.enterWithFile((await keyPair()).identity);
    expect(inbox.trouble()).to.include('The server does not know this key.');
    expect(inbox.isLocked()).to.equal(true);
  });

  it('does no harm beside one that does', async () => {
    const {inbox, key} = await open();
    await inbox.enterWithFile(`${(await keyPair()).identity}\n${key.identity}\n`);
    expect(inbox.heading()).to.equal('Reports');
  });

  it('is told apart from a server that is not there, or is too busy', async () => {
    const {inbox, keyFile} = await open();
    network.use(http.post('/v1/inbox/challenges', () => HttpResponse.error()));
    await inbox.enterWithFile(keyFile);
    expect(inbox.trouble()).to.include('The server can not be reached.');
    network.use(
      http.post('/v1/inbox/challenges', () =>
        HttpResponse.json(
          {type: 'urn:heard:problem:too-many-attempts', title: '', status: 429, retryAfter: 90},
          {status: 429},
        ),
      ),
    );
    await inbox.enterWithFile(keyFile);
    expect(inbox.trouble()).to.equal('There were too many attempts. Wait 2 minutes and try again.');
    network.use(http.post('/v1/inbox/challenges', () => HttpResponse.html('<b>Welcome</b>')));
    await inbox.enterWithFile(keyFile);
    expect(inbox.trouble()).to.include('The server does not work as it should.');
  });
});

describe('a hostile server', () => {
  const report = JSON.stringify({schemaVersion: 1, answers: {'incident.narrative': canary}});
  for (const [what, content, told] of [
    [
      'asks for a login at its own address',
      {origin: 'https://evil.example'},
      'another web address',
    ],
    ['asks for a login of another organization', {tenant: 'county'}, 'something else than a login'],
    ['passes another purpose off as a login', {purpose: 'sign'}, 'something else than a login'],
    ['adds something to be hashed', {extra: canary}, 'something else than a login'],
    ['passes a report off as a login', report, 'something else than a login'],
  ] as const)
    it(`${what} and gets no answer`, async () => {
      const {inbox, server, keyFile} = await open();
      server.hostileContent = (good) =>
        typeof content === 'string' ? content : JSON.stringify({...good, ...content});
      await inbox.enterWithFile(keyFile);
      expect(inbox.trouble()).to.include(told);
      expect(server.logins).to.deep.equal([]);
      const seen = await asked();
      expect(seen).to.have.length(1);
      expect(seen.join()).not.to.include(canary);
    });

  it('gets no answer later either: the inbox locks', async () => {
    const {inbox, server} = await unlocked();
    server.sessions.clear();
    server.hostileContent = () => report;
    inbox.press('Open report of November 23, 2026');
    await inbox.until('the locked page', () => inbox.isLocked());
    expect(inbox.text()).to.include('The server no longer accepts your key');
    expect(server.logins).to.have.length(1);
    expect((await network.seen()).join()).not.to.include(canary);
  });
});

describe('a session that is over', () => {
  it('is opened again with the key, without a word', async () => {
    const {inbox, server} = await unlocked();
    server.sessions.clear();
    await inbox.open(0);
    expect(inbox.rows()['In your own words']).to.deep.equal([answers['incident.narrative']]);
    expect(server.logins).to.have.length(2);
  });

  it('locks the inbox when the key was taken out', async () => {
    const {inbox, server} = await unlocked();
    server.sessions.clear();
    server.keys.clear();
    await inbox.refresh();
    expect(inbox.isLocked()).to.equal(true);
    expect(server.logins).to.have.length(2);
  });

  it('is tried once, not for ever', async () => {
    const {inbox, server} = await unlocked();
    network.use(
      http.get('/v1/inbox/items', () => {
        server.sessions.clear();
        return HttpResponse.json(
          {type: 'urn:heard:problem:session-required', title: '', status: 401},
          {status: 401},
        );
      }),
    );
    await inbox.refresh();
    expect(inbox.isLocked()).to.equal(true);
    expect(server.logins).to.have.length(2);
  });
});

describe('a report that does not open', () => {
  const unreadable = 'This report could not be opened';

  it('says whether it is damaged, for another key, or no report', async () => {
    const {inbox, server, key, keyFile} = await open();
    await server.receive(answers, {keys: [key.recipient]});
    const {sealed} = server.reports[0]!;
    sealed[sealed.length - 20]! ^= 1;
    await server.receive(answers, {keys: [(await keyPair()).recipient]});
    server.store(await seal(JSON.stringify({hello: canary}), key.recipient));
    await inbox.enterWithFile(keyFile);
    for (const [place, told] of [
      [0, 'what is in it is not a report'],
      [1, 'Your key does not fit this report.'],
      [2, 'The sealed report is damaged.'],
    ] as const) {
      await inbox.open(place);
      expect(inbox.trouble(unreadable)).to.include(told);
      expect(inbox.text()).not.to.include(canary);
      await inbox.back();
    }
    expect(inbox.items().every((item) => item.includes('Not opened yet'))).to.equal(true);
  });

  it('says that it is gone', async () => {
    const {inbox, server} = await unlocked();
    server.reports.length = 0;
    await inbox.open(0);
    expect(inbox.trouble(unreadable)).to.equal('The server does not have this report any more.');
  });
});

describe('a person gives their report code', () => {
  it('and the staff find their report with it, without telling the server', async () => {
    const {inbox, server, key, keyFile} = await open();
    const code = createReceipt();
    await server.receive(answers, {keys: [key.recipient], code, item: {receivedOn: '2026-11-20'}});
    await server.receive({'incident.types': ['other']}, {keys: [key.recipient]});
    await inbox.enterWithFile(keyFile);
    const before = await asked();

    expect(await inbox.findByCode('1234')).to.include('24 digits');
    const wrong = code.replace(/^./u, (digit) => String((Number(digit) + 1) % 10));
    expect(await inbox.findByCode(wrong)).to.include('A digit is not right');
    expect(await inbox.findByCode(createReceipt())).to.include('No report in this list');
    expect(await inbox.findByCode(formatReceipt(code))).to.include(
      'This code belongs to the report of November 20, 2026.',
    );
    expect(await asked()).to.deep.equal(before);
    await inbox.openFound();
    expect(inbox.rows()['In your own words']).to.deep.equal([answers['incident.narrative']]);
    expect((await network.seen()).join()).not.to.include(code);
  });
});

describe('once locked', () => {
  it('nothing of the report is in the page, and the session is over at the server', async () => {
    const {inbox, server} = await unlocked();
    await inbox.open(0);
    expect(inbox.everything()).to.include(canary);
    await inbox.lock();
    expect(inbox.everything()).not.to.include(canary);
    expect(inbox.focused()).to.equal('heading 1 "Open the inbox"');
    await server.sessionEnded;
    expect(server.sessions.size).to.equal(0);
  });

  it('by leaving the page, also a key that was pasted and not used is gone', async () => {
    const {inbox, key} = await unlocked();
    await inbox.open(0);
    leavePage();
    await inbox.until('the locked page', () => inbox.isLocked());
    expect(inbox.everything()).not.to.include(canary);
    inbox.fillIn('Key', key.identity);
    expect(inbox.everything()).to.include(key.identity);
    leavePage();
    expect(inbox.everything()).not.to.include(key.identity);
  });

  it('by nobody being there, after a warning', async () => {
    let now = 1_000_000;
    let ring: () => void = () => {};
    const clock: Clock = {
      now: () => now,
      wait: () => new Promise((resolve) => (ring = resolve)),
    };
    const {inbox} = await unlocked({clock});
    await painted();
    now += 9 * 60_000;
    ring();
    const near = 'This inbox locks in one minute, because nobody is using it.';
    await inbox.until('the warning', () =>
      inbox.announcements().some((each) => each.includes(near)),
    );
    inbox.press('Keep it open');
    await inbox.until('no warning', () => !inbox.text().includes(near));
    await painted();
    now += 9.5 * 60_000;
    ring();
    await inbox.until('the warning', () => inbox.text().includes(near));
    now += 60_000;
    ring();
    await inbox.until('the locked page', () => inbox.isLocked());
    expect(inbox.text()).to.include('Nobody used the inbox for a while');
  });
});

describe('the time after which the inbox locks', () => {
  const near = 'This inbox locks in one minute';
  /** A clock that the test moves. */
  const handClock = () => {
    let now = 1_000_000;
    let ring: () => void = () => {};
    const clock: Clock = {now: () => now, wait: () => new Promise((resolve) => (ring = resolve))};
    const passes = (minutes: number) => {
      now += minutes * 60_000;
      ring();
    };
    return {clock, passes};
  };

  it('is what the page says', async () => {
    const {clock, passes} = handClock();
    const {inbox} = await unlocked({clock, attributes: {tenant: 'lake-city', 'lock-after': '30'}});
    await painted();
    passes(28.5);
    await painted();
    expect(inbox.text()).not.to.include(near);
    passes(1);
    await inbox.until('the warning', () => inbox.text().includes(near));
    passes(1);
    await inbox.until('the locked page', () => inbox.isLocked());
  });

  it('stays ten minutes where the page says what can not be, and tells who runs the page', async () => {
    const {clock, passes} = handClock();
    const {inbox} = await unlocked({
      clock,
      attributes: {tenant: 'lake-city', 'lock-after': 'never'},
    });
    expect(heard.lines.join()).to.include('lock-after takes a number from 2 to 60');
    await painted();
    passes(9.5);
    await inbox.until('the warning', () => inbox.text().includes(near));
    passes(1);
    await inbox.until('the locked page', () => inbox.isLocked());
  });
});

describe('the key and the report', () => {
  it('are in no request, storage, address, title or line of the console', async () => {
    const {inbox, key} = await unlocked();
    const addresses = [location.href, document.title, history.length];
    await inbox.open(0);
    await inbox.back();
    await inbox.lock();
    expect([location.href, document.title, history.length]).to.deep.equal(addresses);

    const secret = key.identity.slice('AGE-SECRET-KEY-1'.length);
    const requests = (await network.seen()).join('\n');
    expect(requests).to.include(key.recipient);
    const stored = JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]);
    const databases = (await indexedDB.databases()).map(({name}) => name);
    expect(databases).to.deep.equal([]);
    for (const place of [requests, stored, heard.lines.join('\n'), location.href, document.title]) {
      expect(place).not.to.include(canary);
      expect(place.toUpperCase()).not.to.include(secret);
    }
    expect(heard.lines).to.deep.equal([]);
  });

  it('stay text, whatever is in the report', async () => {
    const {inbox} = await unlocked();
    await inbox.open(0);
    expect(inbox.element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(document.title).not.to.include(canary);
  });
});
