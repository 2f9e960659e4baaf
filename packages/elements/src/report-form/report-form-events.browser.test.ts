import type {Config} from '@heard/schema';
import {clearPage, showForm} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import './define.ts';
import type {ReportFormElement} from './report-form.ts';

const network = new TestNetwork();
const heard = new ConsoleListener();
let listening = new AbortController();
before(() => network.start());
after(() => network.stop());
beforeEach(() => {
  heard.start();
  listening = new AbortController();
});
afterEach(() => {
  listening.abort();
  heard.stop();
  clearPage();
  network.reset();
});

const insults = 'Insults, slurs or name-calling';
const threats = 'Threats to hurt you, someone else or property';
const vandalism = 'Damage, graffiti or vandalism';
const anonymous = 'No, I want to stay anonymous';
const names = [
  'heard-report-submitting',
  'heard-report-submitted',
  'heard-form-unavailable',
  'heard-step-shown',
  'heard-locale-changed',
] as const;

/** Every event of ours that reaches the page, by name and detail. */
const listen = () => {
  const events: {readonly type: string; readonly detail: object}[] = [];
  for (const name of names)
    document.addEventListener(name, ({type, detail}) => events.push({type, detail}), {
      signal: listening.signal,
    });
  return events;
};

/** Waits until the statistics are told: their code loads behind the form. */
const tellsMore = (): Promise<unknown> =>
  new Promise((resolve) =>
    document.addEventListener('heard-locale-changed', resolve, {once: true}),
  );

const open = async (
  parts: Partial<Config> = {},
  attributes: Readonly<Record<string, string>> = {},
) => {
  const {config} = await makeConfig({ask: true, parts});
  const intake = new TestIntake();
  network.use(...intake.handlers);
  const form = await showForm({config, attributes});
  return {form, intake, element: form.element as unknown as ReportFormElement};
};

type Opened = Awaited<ReturnType<typeof open>>;

const toCheckPage = async ({form}: Pick<Opened, 'form'>, tick = insults) => {
  await form.begin();
  await form.tick(tick);
  await form.continue();
  await form.choose(anonymous);
  while (form.heading() !== 'Check your answers') await form.continue();
};

/** Waits until the person is led to what the notice says. */
const toldThat = ({form}: Pick<Opened, 'form'>, title: string) =>
  form.until('the notice', () => form.focused() === `heading 2 "${title}"`);

describe('a page that stops the sending', () => {
  const stop = (event: Event) => event.preventDefault();

  it('keeps the report from going out, and the person reads so where their answers are', async () => {
    const {form, intake} = await open();
    await toCheckPage({form});
    document.addEventListener('heard-report-submitting', stop, {signal: listening.signal});
    form.press('Send your report');
    await toldThat({form}, 'Your report was not sent');
    expect(form.text()).to.include('stopped the sending. Nothing was sent.');
    expect(form.outline()).to.include('heading 2 "Check your answers"');
    expect(form.rows()['What happened']).to.equal(insults);
    expect(intake.received).to.have.length(0);
    expect(await heard.said(1)).to.have.length(1);
    expect(heard.lines[0]).to.include('preventDefault()');
  });

  it('only as long as it does: the same person can send later', async () => {
    const {form, intake} = await open();
    await toCheckPage({form});
    const stopping = new AbortController();
    const signal = AbortSignal.any([stopping.signal, listening.signal]);
    document.addEventListener('heard-report-submitting', stop, {signal});
    form.press('Send your report');
    await toldThat({form}, 'Your report was not sent');
    await form.change('What happened');
    await form.continue();
    expect(form.text()).not.to.include('stopped the sending');
    stopping.abort();
    await form.send();
    await form.page('Your report has arrived');
    expect(intake.received).to.have.length(1);
  });

  it('says it in the language of the person', async () => {
    const {form} = await open();
    await toCheckPage({form});
    document.addEventListener('heard-report-submitting', stop, {signal: listening.signal});
    (form.element as unknown as ReportFormElement).locale = 'es';
    await form.page('Revise sus respuestas');
    form.press('Enviar su reporte');
    await form.until('the notice', () => form.text().includes('Este sitio web detuvo el envío.'));
  });

  it('may take its time, and nothing is sent meanwhile', async () => {
    const {form, intake} = await open();
    await toCheckPage({form});
    let decide: (mayGo: boolean) => void = () => undefined;
    const wait = new Promise<boolean>((resolve) => (decide = resolve));
    document.addEventListener('heard-report-submitting', (event) => event.waitFor(wait), {
      signal: listening.signal,
      once: true,
    });
    await form.send();
    expect(form.heading()).to.equal('Sending your report');
    decide(false);
    await toldThat({form}, 'Your report was not sent');
    expect(intake.received).to.have.length(0);
    await form.send();
    await form.page('Your report has arrived');
  });

  it('does not keep a report whose person left meanwhile', async () => {
    const {form, element, intake} = await open();
    await toCheckPage({form});
    let decide: (mayGo: boolean) => void = () => undefined;
    const wait = new Promise<boolean>((resolve) => (decide = resolve));
    document.addEventListener('heard-report-submitting', (event) => event.waitFor(wait), {
      signal: listening.signal,
    });
    await form.send();
    element.reset();
    decide(true);
    await form.page('Tell us what happened');
    await wait;
    // Once a second report has arrived, the first one would have, too.
    await toCheckPage({form});
    await form.send();
    await form.page('Your report has arrived');
    expect(intake.received).to.have.length(1);
  });
});

describe('events', () => {
  it('come in their order, each once, from the element', async () => {
    const events = listen();
    const {form} = await open();
    await toCheckPage({form});
    expect(events).to.deep.equal([]);
    await form.send();
    await form.page('Your report has arrived');
    const detail = {form: 'hate-incident-short', tenant: 'lake-city'};
    expect(events).to.deep.equal([
      {type: 'heard-report-submitting', detail},
      {type: 'heard-report-submitted', detail},
    ]);
  });

  it('for statistics tell each step once, where the page asks for them', async () => {
    const events = listen();
    const [{form}] = await Promise.all([open({}, {'more-events': ''}), tellsMore()]);
    await toCheckPage({form});
    await form.change('What happened');
    await form.back();
    await form.send();
    await form.page('Your report has arrived');
    const steps = events.flatMap(({type, detail}) =>
      type === 'heard-step-shown' ? [(detail as {readonly step: string}).step] : [],
    );
    expect(steps).to.deep.equal([
      'gate',
      'what',
      'contact',
      'where',
      'share',
      'checking',
      'sending',
      'sent',
    ]);
    expect(events.filter(({type}) => type === 'heard-locale-changed')).to.deep.equal([
      {type: 'heard-locale-changed', detail: {locale: 'en'}},
    ]);
  });

  it('for statistics do not tell that somebody is in danger, or left', async () => {
    const events = listen();
    const [{form, element}] = await Promise.all([open({}, {'more-events': ''}), tellsMore()]);
    await form.danger();
    await form.back();
    await form.begin();
    element.reset();
    await form.page('Tell us what happened');
    const steps = events.filter(({type}) => type === 'heard-step-shown').map(({detail}) => detail);
    expect(steps).to.deep.equal([
      {form: 'hate-incident-short', step: 'gate'},
      {form: 'hate-incident-short', step: 'what'},
    ]);
  });

  it('are the same for everybody, whatever they answer', async () => {
    const told: string[] = [];
    for (const [index, label] of [insults, vandalism, threats].entries()) {
      const events = listen();
      const [{form}] = await Promise.all([
        open({form: {preset: 'hate-incident'}}, {'more-events': ''}),
        tellsMore(),
      ]);
      await form.begin();
      await form.tick(label);
      await form.write(`canary${index}`);
      await form.continue();
      await form.choose(index % 2 ? 'Yes, contact me' : anonymous);
      if (index % 2) await form.fillIn('Email address', `canary${index}@example.org`);
      while (form.heading() !== 'Check your answers') await form.continue();
      await form.send();
      await form.page('Your report has arrived');
      told.push(JSON.stringify(events));
      listening.abort();
      listening = new AbortController();
      clearPage();
    }
    expect(new Set(told).size, told.join('\n')).to.equal(1);
    expect(told[0]).not.to.include('canary');
  });
});
