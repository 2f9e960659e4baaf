import {clearPage, putForm, ReportFormDriver, showForm} from '@heard/testing/drivers';
import {makeConfig, openSent, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import './define.ts';
import type {ReportSubmittedEvent} from './report-submitted-event.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

const insults = 'Insults, slurs or name-calling';
const threats = 'Threats to hurt you, someone else or property';
const anonymous = 'No, I want to stay anonymous';
const contactMe = 'Yes, contact me';

/** A form on screen, an intake behind it, and the keys to what is sent. */
const open = async (options: Parameters<typeof makeConfig>[0] = {}) => {
  const test = await makeConfig(options);
  const intake = new TestIntake();
  network.use(...intake.handlers);
  const form = await showForm({config: test.config});
  const sent = async (key = test.hotlineKey) => openSent(intake.received.at(-1)!.body, key);
  return {...test, intake, form, sent};
};

/** From the gate to the page where the answers are checked, by the shortest way. */
const toCheckPage = async ({form}: Pick<Awaited<ReturnType<typeof open>>, 'form'>) => {
  await form.begin();
  await form.tick(insults);
  await form.continue();
  await form.choose(anonymous);
  while (form.heading() !== 'Check your answers') await form.continue();
};

describe('a person reports what happened', () => {
  it('in two answers, and gets a code', async () => {
    const {form, intake, sent} = await open();
    await form.begin();
    await form.tick(insults);
    await form.continue();
    await form.choose(anonymous);
    await form.continue();
    await form.continue(); // where it happened is skipped
    expect(form.rows()).to.deep.equal({
      'What happened': insults,
      'In your own words': 'Not given',
      Contact: anonymous,
      'Where it happened': 'Not given',
    });

    await form.send();
    await form.page('Your report has arrived');
    expect(form.code()).to.match(/^\d{4}( \d{4}){5}$/u);
    expect(intake.received).to.have.length(1);
    expect(intake.received[0]?.body.tenant).to.equal('lake-city');
    expect(intake.received[0]?.body.recipients).to.deep.equal(['hotline']);
    const report = await sent();
    expect(report?.answers).to.deep.equal({
      'incident.types': ['verbal'],
      'contact.preference': 'none',
    });
    expect(report).to.include({anonymous: true, uiLocale: 'en', formId: 'hate-incident-short'});
  });

  it('and what arrives is what was entered, to the last byte', async () => {
    const story = [
      '  Two spaces first, a tab\t, "quotes", <b>tags</b> & ${braces}',
      '👩‍👩‍👧‍👦🏳️‍🌈 e\u0301 \u00e9 \u{1F494}',
      'שלום عليكم \u202eturned\u202c 你好',
      'half a character: \ud83d and \udc94',
      'ends with spaces   ',
    ].join('\n');
    const {form, sent} = await open();
    await form.begin();
    await form.write(story);
    await form.tick(threats, insults);
    await form.continue();
    await form.choose(contactMe);
    await form.fillIn('What should we call you? (optional)', 'Zoë  O’Brien 🌻');
    await form.fillIn('Email address', 'zoë+heard@exämple.org');
    await form.fillIn('Phone number to call', '+1 (312) 555-0100 ext. 7');
    await form.continue();
    await form.choose('At a place or address');
    await form.fillIn('Which place?', 'Main St / 2ª Ave, \u200fחיפה');
    await form.continue();
    await form.send();
    await form.page('Your report has arrived');

    const report = await sent();
    expect(report?.anonymous).to.equal(false);
    expect(report?.answers).to.deep.equal({
      'incident.types': ['threat', 'verbal'],
      'incident.narrative': story,
      'contact.preference': 'contact_me',
      'contact.name': 'Zoë  O’Brien 🌻',
      'contact.methods': [
        {kind: 'email', value: 'zoë+heard@exämple.org'},
        {kind: 'phone', value: '+1 (312) 555-0100 ext. 7'},
      ],
      'incident.place.mode': 'address',
      'incident.place.text': 'Main St / 2ª Ave, \u200fחיפה',
    });
  });

  it('and is asked nothing before the page about safety', async () => {
    const {form} = await open();
    expect(form.heading()).to.equal('Tell us what happened');
    expect(form.text()).to.include('If anyone is in danger now, call 911.');
    expect(form.text()).to.include('Lake City Hotline');
    expect(form.text()).to.include('not the police');
    const roles = form.accessible().map(({role}) => role);
    for (const asking of ['textbox', 'checkbox', 'radio']) expect(roles).not.to.include(asking);
    expect(form.find('link', '911').getAttribute('href')).to.equal('tel:911');
  });

  it('with words alone, in place of ticks', async () => {
    const {form, sent} = await open();
    await form.begin();
    await form.write('It was at the bus stop.');
    await form.continue();
    await form.choose(anonymous);
    await form.continue();
    await form.continue();
    await form.send();
    await form.page('Your report has arrived');
    expect((await sent())?.answers).to.deep.equal({
      'incident.narrative': 'It was at the bus stop.',
      'contact.preference': 'none',
    });
  });

  it('and the page tells its host that a report arrived, and nothing of it', async () => {
    const {form} = await open();
    const heard: ReportSubmittedEvent[] = [];
    const listen = (event: ReportSubmittedEvent) => heard.push(event);
    document.addEventListener('heard-report-submitted', listen);
    await toCheckPage({form});
    await form.send();
    await form.page('Your report has arrived');
    document.removeEventListener('heard-report-submitted', listen);
    expect(heard.map(({detail}) => detail)).to.deep.equal([
      {form: 'hate-incident-short', tenant: 'lake-city'},
    ]);
    expect(heard[0]?.target).to.equal(form.element);
  });
});

describe('a person changes their mind', () => {
  it('and an answer to a question that is hidden again is not sent', async () => {
    const {form, sent} = await open();
    await form.begin();
    await form.tick(insults);
    await form.continue();
    await form.choose(contactMe);
    await form.fillIn('What should we call you? (optional)', 'Sam');
    await form.fillIn('Email address', 'sam@example.org');
    await form.choose(anonymous);
    await form.until('the hidden fields', () => !form.has('textbox', 'Email address'));
    await form.continue();
    await form.choose('In an area, a city or a ZIP code');
    await form.fillIn('Which place?', '60614');
    await form.choose('I am not sure');
    await form.continue();
    expect(form.rows()).not.to.have.any.keys('Name', 'How to reach you', 'Place');
    await form.send();
    await form.page('Your report has arrived');
    const report = await sent();
    expect(report?.anonymous).to.equal(true);
    expect(report?.answers).to.deep.equal({
      'incident.types': ['verbal'],
      'contact.preference': 'none',
      'incident.place.mode': 'not_sure',
    });
  });

  it('and changes an answer from the page where answers are checked', async () => {
    const {form, sent} = await open();
    await toCheckPage({form});
    await form.change('What happened');
    expect(form.heading()).to.equal('What happened?');
    expect(form.chosen()).to.deep.equal([insults]);
    await form.untick(insults);
    await form.tick(threats);
    await form.continue();
    expect(form.heading()).to.equal('Check your answers');
    expect(form.rows()['What happened']).to.equal(threats);

    await form.change('Contact');
    expect(form.heading()).to.equal('Would you like us to contact you?');
    await form.back();
    expect(form.heading(), 'Back returns too').to.equal('Check your answers');
    await form.send();
    await form.page('Your report has arrived');
    expect((await sent())?.answers['incident.types']).to.deep.equal(['threat']);
  });

  it('and goes back through every page without losing an answer', async () => {
    const {form} = await open();
    await form.begin();
    await form.tick(insults, threats);
    await form.write('In the morning.');
    await form.continue();
    await form.choose(contactMe);
    await form.fillIn('Email address', 'sam@example.org');
    await form.continue();
    await form.choose('Online or by phone');
    await form.continue();
    await form.back();
    expect(form.chosen()).to.deep.equal(['Online or by phone']);
    await form.back();
    expect(form.textIn('Email address')).to.equal('sam@example.org');
    await form.back();
    expect(form.textIn('Or tell us in your own words')).to.equal('In the morning.');
    expect(form.chosen()).to.deep.equal([insults, threats]);
    await form.back();
    expect(form.heading()).to.equal('Tell us what happened');
    await form.begin();
    expect(form.chosen()).to.deep.equal([insults, threats]);
  });

  it('and a required answer that they take back is asked for again', async () => {
    const {form} = await open();
    await toCheckPage({form});
    await form.change('What happened');
    await form.untick(insults);
    await form.continue();
    expect(form.heading()).to.equal('What happened?');
    expect(form.errors()).to.have.length(1);
  });
});

describe('a person decides who else may read', () => {
  const share = 'Who else may read your report?';
  const everything =
    'Every answer on this page\nNot who you are: you did not ask us to contact you';

  it('and nobody is ticked beforehand; without a tick the second key opens nothing', async () => {
    const {form, intake, sent, cityKey} = await open({ask: true});
    await form.begin();
    await form.tick(insults);
    await form.continue();
    await form.choose(anonymous);
    await form.continue();
    await form.continue();
    expect(form.heading()).to.equal(share);
    expect(form.chosen()).to.deep.equal([]);
    await form.continue();
    expect(form.readers()['Office for Civil Rights']).to.equal('Nothing');
    await form.send();
    await form.page('Your report has arrived');
    expect(intake.received[0]?.body.recipients).to.deep.equal(['hotline']);
    expect(await sent(cityKey)).to.equal(undefined);
    expect((await sent())?.answers).not.to.have.property('consent.shareWith');
  });

  it('and with a tick both keys open the same report', async () => {
    const {form, intake, sent, cityKey} = await open({ask: true});
    await form.begin();
    await form.tick(insults);
    await form.continue();
    await form.choose(anonymous);
    await form.continue();
    await form.continue();
    await form.tick('Office for Civil Rights');
    await form.continue();
    expect(form.rows()['May also read it']).to.equal('Office for Civil Rights');
    expect(form.readers()).to.include({
      'Lake City Hotline': everything,
      'Office for Civil Rights': everything,
    });
    await form.send();
    await form.page('Your report has arrived');
    expect(intake.received[0]?.body.recipients).to.deep.equal(['hotline', 'city']);
    const report = await sent(cityKey);
    expect(report?.answers['consent.shareWith']).to.deep.equal(['city']);
    expect(await sent()).to.deep.equal(report);
  });

  it('and is not asked when there is nobody to ask about', async () => {
    const {form} = await open();
    await toCheckPage({form});
    expect(form.rows()).not.to.have.any.keys('May also read it');
  });
});

describe('nothing stays behind', () => {
  it('once the report has arrived', async () => {
    const {form} = await open();
    await form.begin();
    await form.write('canary-7391');
    await form.continue();
    await form.choose(contactMe);
    await form.fillIn('Email address', 'canary-7391@example.org');
    await form.continue();
    await form.continue();
    await form.send();
    await form.page('Your report has arrived');
    expect(form.everything()).not.to.include('canary-7391');
    await form.savedCode();
    expect(form.text()).to.include('Your answers have been cleared from this page.');
  });

  it('when the page is left', async () => {
    const {form} = await open();
    await form.begin();
    await form.write('canary-7391');
    expect(form.everything()).to.include('canary-7391');
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await form.page('Tell us what happened');
    expect(form.everything()).not.to.include('canary-7391');
    await form.begin();
    expect(form.textIn('Or tell us in your own words')).to.equal('');
  });

  it('when the element is taken off the page', async () => {
    const {form} = await open();
    await form.begin();
    await form.write('canary-7391');
    form.element.remove();
    await Promise.resolve(); // to be moved within one turn is not to be taken off
    document.body.append(form.element);
    await form.page('Tell us what happened');
    expect(form.everything()).not.to.include('canary-7391');
  });

  it('but a host page that moves the element takes no answer from the person', async () => {
    const {form} = await open();
    await form.begin();
    await form.write('canary-7391');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(form.element);
    await form.element.updateComplete;
    expect(form.textIn('Or tell us in your own words')).to.equal('canary-7391');
  });

  it('when a person leaves by the link that is on every page', async () => {
    const {form} = await open({
      parts: {safety: {emergencyNumber: '911', exitUrl: 'https://exit.example/weather'}},
    });
    await form.begin();
    await form.write('canary-7391');
    const link = form.find('link', 'Leave this page') as HTMLAnchorElement;
    expect(link.href).to.equal('https://exit.example/weather');
    expect(link.rel).to.include('noreferrer');
    const {navigation} = window as {navigation?: EventTarget};
    if (!navigation) return; // Without this interface a test can't hold the page; the link is checked above.

    const went: string[] = [];
    const stay = (event: Event) => {
      const {destination, navigationType} = event as Event & {
        destination: {url: string};
        navigationType: string;
      };
      event.preventDefault();
      went.push(`${navigationType} ${destination.url}`);
    };
    const page = [...document.documentElement.children];
    navigation.addEventListener('navigate', stay);
    link.click();
    navigation.removeEventListener('navigate', stay);
    const left = document.documentElement.outerHTML;
    document.documentElement.replaceChildren(...page);
    expect(went).to.deep.equal(['replace https://exit.example/weather']);
    expect(left, 'nothing of the page stays on screen').not.to.match(/body|heard/u);
    expect(left, 'and the site is not told where the person was').to.include('no-referrer');
    await form.page('Tell us what happened');
    expect(form.everything()).not.to.include('canary-7391');
  });
});

describe('a person is about to close the page', () => {
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

  it('and is asked first while there are answers to lose, and only then', async () => {
    const {form} = await open();
    expect(isAsked(), 'at the gate').to.equal(false);
    await form.begin();
    expect(isAsked(), 'before the first answer').to.equal(false);
    await form.tick(insults);
    expect(isAsked(), 'with an answer').to.equal(true);
    await form.continue();
    await form.choose(anonymous);
    await form.continue();
    await form.continue();
    await form.send();
    await form.page('Your report has arrived');
    expect(isAsked(), 'after it has arrived').to.equal(false);
  });
});

describe('a page with two forms', () => {
  it('keeps them apart: ids, answers and radio buttons', async () => {
    const {config} = await makeConfig();
    const first = await showForm({config});
    const second = await showForm({config});
    for (const form of [first, second]) {
      await form.begin();
      await form.continue();
    }
    await first.tick(insults);
    expect(second.chosen()).to.deep.equal([]);
    const ids = [first, second].flatMap((form) =>
      [...form.element.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id),
    );
    expect(ids.length).to.be.greaterThan(20);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('counts ids of one form once', async () => {
    const {config} = await makeConfig();
    const form = await showForm({config});
    await form.begin();
    await form.continue();
    await form.tick(insults);
    await form.continue();
    await form.choose(contactMe);
    const ids = [...form.element.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

describe('an embedder', () => {
  it('sets the level of the headings', async () => {
    const {config} = await makeConfig();
    const form = await showForm({config, attributes: {'heading-level': '3'}});
    const levels = () =>
      form.accessible().flatMap(({role, level}) => (role === 'heading' ? [level] : []));
    expect(levels()).to.deep.equal([3, 4]);
    await toCheckPage({form});
    expect(levels()).to.deep.equal([3, 4]);
  });

  it('sees no new global, no style and no history entry from a finished report', async () => {
    const globals = new Set(Object.getOwnPropertyNames(window));
    const {length} = history;
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    const {form} = await open();
    await toCheckPage({form});
    await form.send();
    await form.page('Your report has arrived');
    expect(Object.getOwnPropertyNames(window).filter((name) => !globals.has(name))).to.deep.equal(
      [],
    );
    expect(history.length).to.equal(length);
    expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('may set the configuration after the element is on the page', async () => {
    const {config} = await makeConfig();
    const element = putForm({});
    element.config = config;
    const form = await ReportFormDriver.at(element);
    expect(form.heading()).to.equal('Tell us what happened');
  });
});
