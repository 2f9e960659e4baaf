import type {Config} from '@heard/schema';
import {clearPage, fallbackIsVisible, putForm, ReportFormDriver} from '@heard/testing/drivers';
import {
  ConsoleListener,
  makeConfig,
  openSent,
  outOfOrder,
  TestIntake,
  TestNetwork,
} from '@heard/testing/fixtures';
import {expect} from 'chai';

import './define.ts';
import type {ReportFormElement} from './report-form.ts';

const network = new TestNetwork();
const heard = new ConsoleListener();
const address = location.href;
before(() => network.start());
after(() => network.stop());
beforeEach(() => heard.start());
afterEach(() => {
  heard.stop();
  history.replaceState(history.state, '', address);
  clearPage();
  network.reset();
});

const insults = 'Insults, slurs or name-calling';
const anonymous = 'No, I want to stay anonymous';
const cityHall = {'incident.place.mode': 'address', 'incident.place.text': 'City Hall'};

/** The tag on the page, and what an embedder's script has in its hands. */
const put = async (parts: Partial<Config> = {}, attributes?: Readonly<Record<string, string>>) => {
  const test = await makeConfig({parts});
  const intake = new TestIntake();
  network.use(...intake.handlers);
  const element = putForm({config: test.config, ...(attributes && {attributes})});
  const embedded = element as unknown as ReportFormElement;
  const sent = async () => (await openSent(intake.received.at(-1)!.body, test.hotlineKey))?.answers;
  return {...test, element, embedded, intake, sent};
};

const show = async (...options: Parameters<typeof put>) => {
  const page = await put(...options);
  return {...page, form: await ReportFormDriver.at(page.element)};
};

type Shown = Awaited<ReturnType<typeof show>>;

/** From the first page to the one where answers are checked, by the shortest way. */
const toCheckPage = async ({form}: Pick<Shown, 'form'>) => {
  await form.begin();
  await form.tick(insults);
  while (!form.has('radio', anonymous)) await form.continue();
  await form.choose(anonymous);
  while (form.heading() !== 'Check your answers') await form.continue();
};

/** Whether the browser would ask before it closes the page. */
const asksBeforeClosing = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

const settled = async ({form}: Pick<Shown, 'form'>) => {
  await form.element.updateComplete;
};

describe('answers that a page gives by prefill()', () => {
  it('stand on their pages, can be changed, and are in the report', async () => {
    const {form, embedded, sent} = await show();
    await embedded.prefill(cityHall);
    await form.begin();
    await form.tick(insults);
    await form.continue();
    await form.choose(anonymous);
    await form.continue();
    expect(form.chosen()).to.deep.equal(['At a place or address']);
    expect(form.textIn('Which place?')).to.equal('City Hall');
    await form.fillIn('Which place?', 'City Hall, at the door');
    await form.continue();
    expect(Object.values(form.rows())).to.include('City Hall, at the door');
    await form.send();
    await form.page('Your report has arrived');
    expect(await sent()).to.include({'incident.place.text': 'City Hall, at the door'});
  });

  it('wait for a form that is not ready', async () => {
    const {element, embedded} = await put();
    const prefilled = embedded.prefill(cityHall);
    const form = await ReportFormDriver.at(element);
    await prefilled;
    await toCheckPage({form});
    expect(Object.values(form.rows())).to.include('City Hall');
  });

  it('never take the place of what the person entered', async () => {
    const {form, embedded} = await show();
    await form.begin();
    await form.tick(insults);
    await embedded.prefill({'incident.types': ['threat'], ...cityHall});
    await settled({form});
    expect(form.chosen()).to.deep.equal([insults]);
  });

  it('are not what the person has begun', async () => {
    const {form, embedded} = await show();
    await embedded.prefill(cityHall);
    await form.begin();
    expect(asksBeforeClosing()).to.equal(false);
    await form.tick(insults);
    expect(asksBeforeClosing()).to.equal(true);
  });

  it('are shown before they are sent, also those of pages that nobody opened', async () => {
    const {form, embedded, sent} = await show({form: {preset: 'hate-incident'}});
    await embedded.prefill({'incident.when.relative': 'yesterday'});
    await toCheckPage({form});
    const row = Object.entries(form.rows()).find(([, text]) => text.includes('Yesterday'));
    await form.send();
    await form.page('Your report has arrived');
    expect([!!row, (await sent())?.['incident.when.relative']]).to.deep.equal([true, 'yesterday']);
  });

  it('stay out of what was checked', async () => {
    const {form, embedded} = await show();
    await toCheckPage({form});
    const before = form.rows();
    await embedded.prefill(cityHall);
    await settled({form});
    expect(form.rows()).to.deep.equal(before);
  });

  it('and that fit no question are named in the console, without the answer', async () => {
    const {form, embedded} = await show();
    await embedded.prefill({
      'incident.plase.text': 'canary1',
      'incident.place.text': 'City Hall',
      'incident.place.mode': 'canary2',
      'contact.name': 'canary3',
    });
    const [line = ''] = await heard.said(1);
    expect(line).to.include('Did you mean "incident.place.text"?');
    expect(line).to.include('"incident.place.mode" takes one of: address');
    expect(line).to.include('"contact.name" can only be answered by the person.');
    expect(line).not.to.include('canary');
    await toCheckPage({form});
    expect(Object.values(form.rows()).join()).not.to.include('canary');
  });

  it('say nothing of what the person has answered', async () => {
    const {form, embedded} = await show();
    await form.begin();
    const before = await embedded.prefill({'incident.types': ['threat']});
    await form.untick('Threats to hurt you, someone else or property');
    await form.tick(insults);
    expect(await embedded.prefill({'incident.types': ['threat']})).to.equal(before);
    expect(heard.lines).to.deep.equal([]);
  });

  it('are forgotten with all the rest', async () => {
    const {form, embedded} = await show();
    await embedded.prefill(cityHall);
    await form.begin();
    await form.tick(insults);
    embedded.reset();
    await form.page('Tell us what happened');
    await toCheckPage({form});
    expect(Object.values(form.rows())).not.to.include('City Hall');
  });

  it('are forgotten when the page forgets before the form was ready', async () => {
    const {element, embedded} = await put();
    const prefilled = embedded.prefill(cityHall);
    embedded.reset();
    const form = await ReportFormDriver.at(element);
    await prefilled;
    await toCheckPage({form});
    expect(Object.values(form.rows())).not.to.include('City Hall');
  });
});

describe('answers that the configuration gives', () => {
  it('can be changed where they are not locked', async () => {
    const {form, sent} = await show({prefill: cityHall});
    await form.begin();
    expect(asksBeforeClosing()).to.equal(false);
    await form.tick(insults);
    await form.continue();
    await form.choose(anonymous);
    await form.continue();
    expect(form.textIn('Which place?')).to.equal('City Hall');
    await form.fillIn('Which place?', 'Main Street');
    await form.continue();
    expect(form.lockedRows()).to.deep.equal({});
    await form.send();
    await form.page('Your report has arrived');
    expect(await sent()).to.include({'incident.place.text': 'Main Street'});
  });

  it('are shown with who gave them, and sent, where they are locked', async () => {
    const {form, sent} = await show({prefill: cityHall, locked: Object.keys(cityHall)});
    await form.begin();
    await form.tick(insults);
    await form.continue();
    await form.choose(anonymous);
    await form.continue();
    // Nothing is to be answered about the place: its page does not come.
    expect(form.heading()).to.equal('Check your answers');
    const rows = Object.entries(form.lockedRows());
    expect(rows.map(([, text]) => text)).to.deep.equal([
      'At a place or address\nGiven by City of Lake City',
      'City Hall\nGiven by City of Lake City',
    ]);
    await form.send();
    await form.page('Your report has arrived');
    expect(await sent()).to.include(cityHall);
  });

  it('stand as text beside what is still to be answered', async () => {
    const {form, sent} = await show({
      prefill: {'incident.place.mode': 'address'},
      locked: ['incident.place.mode'],
    });
    await form.begin();
    await form.tick(insults);
    await form.continue();
    await form.choose(anonymous);
    await form.continue();
    expect(form.text()).to.include('Given by City of Lake City');
    expect(form.has('radio', 'At a place or address')).to.equal(false);
    await form.fillIn('Which place?', 'Main Street');
    await form.continue();
    await form.send();
    await form.page('Your report has arrived');
    expect(await sent()).to.include({'incident.place.text': 'Main Street'});
  });

  it('may be the city, which nobody else is asked for', async () => {
    const city = {'incident.place.mode': 'area', 'incident.place.city': 'Lake City'};
    const {form, sent} = await show({prefill: city, locked: ['incident.place.city']});
    await form.begin();
    await form.tick(insults);
    await form.continue();
    await form.choose(anonymous);
    await form.continue();
    expect(form.text()).to.match(/City, town or village\s*Lake City\s*Given by City of Lake City/u);
    await form.continue();
    expect(form.lockedRows()).to.deep.equal({
      'City, town or village': 'Lake City\nGiven by City of Lake City',
    });
    await form.send();
    await form.page('Your report has arrived');
    expect(await sent()).to.include(city);
  });

  it('are there again after a reset', async () => {
    const {form, embedded} = await show({prefill: cityHall});
    await form.begin();
    await form.tick(insults);
    embedded.reset();
    await form.page('Tell us what happened');
    await toCheckPage({form});
    expect(Object.values(form.rows())).to.include('City Hall');
  });

  it('come from the address only where it is allowed, and the address stays', async () => {
    const query = '?incident.place.text=Station&incident.place.mode=address&incident.types=threat';
    history.replaceState(history.state, '', query);
    const {form} = await show({
      prefill: {'incident.place.mode': 'address'},
      prefillFromAddress: ['incident.types'],
    });
    await form.begin();
    expect(form.chosen()).to.deep.equal(['Threats to hurt you, someone else or property']);
    await form.continue();
    await form.choose(anonymous);
    await form.continue();
    expect(form.textIn('Which place?')).to.equal('');
    expect(location.search).to.equal(query);
  });
});

describe('the other methods', () => {
  it('do nothing, and do not throw, before there is a form', () => {
    const element = document.createElement('heard-report-form');
    expect(() => {
      element.focus();
      element.reset();
      element.leave();
    }).not.to.throw();
  });

  it('keep what was set before the element was there', async () => {
    const {config} = await makeConfig();
    class LateForm extends (customElements.get('heard-report-form') as typeof ReportFormElement) {}
    const element = document.createElement('heard-late-form') as ReportFormElement;
    Object.assign(element, {config, locale: 'es', headingLevel: 4});
    document.body.append(element);
    customElements.define('heard-late-form', LateForm);
    await element.ready;
    expect(element.getAttribute('locale')).to.equal('es');
    expect(element.shadowRoot?.querySelector('[aria-level="4"]')?.textContent).to.equal(
      'Cuéntenos lo que pasó',
    );
  });

  it('say when the form is on screen', async () => {
    const {element, embedded} = await put();
    expect(fallbackIsVisible(element)).to.equal(true);
    await embedded.ready;
    expect(fallbackIsVisible(element)).to.equal(false);
    await embedded.ready;
  });

  it('move the focus to the heading, and to the list of what to change', async () => {
    const {form, embedded} = await show();
    embedded.focus();
    expect(form.focused()).to.equal('heading 2 "Tell us what happened"');
    await form.begin();
    await form.continue();
    await form.until('the list', () => form.errors().length);
    (document.activeElement as HTMLElement).blur();
    embedded.focus();
    expect(form.focused()).to.include('There is something to change');
  });

  it('forget a report on its way', async () => {
    const {form, embedded, intake} = await show();
    intake.answers(outOfOrder(300));
    await toCheckPage({form});
    await form.send();
    embedded.reset();
    await form.page('Tell us what happened');
    expect(form.everything()).not.to.include(insults);
    expect(asksBeforeClosing()).to.equal(false);
  });

  it('work on in an element that was moved', async () => {
    const {form, element, embedded} = await show();
    await embedded.prefill(cityHall);
    await form.begin();
    await form.tick(insults);
    const place = document.createElement('section');
    document.body.append(place);
    place.append(element);
    expect(form.chosen()).to.deep.equal([insults]);
    await embedded.prefill({'incident.place.text': 'Station'});
    embedded.locale = 'es';
    await form.page('¿Qué pasó?');
    embedded.reset();
    await form.page('Cuéntenos lo que pasó');
  });
});

describe('the host name of the page', () => {
  it('says where reports go', async () => {
    const {form, sent, intake} = await show({
      delivery: {connector: 'heard', endpoint: 'https://nowhere.example/v1'},
      environments: [
        {hosts: ['elsewhere.example'], endpoint: 'https://nobody.example/v1'},
        {hosts: [location.hostname], endpoint: '/v1'},
      ],
    });
    await toCheckPage({form});
    await form.send();
    await form.page('Your report has arrived');
    expect(intake.received).to.have.length(1);
    expect(await sent()).to.include({'contact.preference': 'none'});
  });
});

describe('the attributes of the tag', () => {
  it('choose another form on one page', async () => {
    const {form} = await show({form: {preset: 'hate-incident'}}, {form: 'online-hate'});
    await form.begin();
    await form.tick(insults);
    await form.continue();
    expect(form.heading()).to.equal('What happened online');
  });

  it('that have no effect are named in the console, and the form is that of the configuration', async () => {
    const {form} = await show({}, {form: 'online-hat'});
    await form.begin();
    expect(form.heading()).to.equal('What happened?');
    expect((await heard.said(1))[0]).to.include('Did you mean "online-hate"?');
  });
});
