import {clearPage, putForm, ReportFormDriver} from '@heard/testing/drivers';
import {makeConfig, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {record} from 'rrweb';

import '../report-form/define.ts';

const canary = 'canary7391';
const ofHost = 'host-text-7391';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

/** Records as the scripts of session replay do: everything, with nothing masked but what is marked. */
const startRecording = () => {
  const events: string[] = [];
  let resolve = () => {};
  const heardHost = new Promise<void>((done) => (resolve = done));
  const stop = record({
    emit: (event) => {
      const text = JSON.stringify(event);
      events.push(text);
      if (text.includes(ofHost)) resolve();
    },
    maskInputOptions: {password: false},
    recordCanvas: false,
  });
  return {events, heardHost, stop: () => stop?.()};
};

/** A form whose rest is loaded: the marks come with it. */
const openForm = async () => {
  const {config} = await makeConfig();
  network.use(...new TestIntake().handlers);
  const form = await ReportFormDriver.at(putForm({config}));
  await form.until('the way out', () => form.text().includes('How to leave this page fast'));
  await form.begin();
  return form;
};

const type = async (form: ReportFormDriver, label: string, text: string) => {
  form.find('textbox', label).focus();
  await sendKeys({press: 'End'});
  await sendKeys({type: text});
};

/** A person writes the canary wherever they can, and sees it again on the check page. */
const fillIn = async (form: ReportFormDriver) => {
  await type(form, 'Or tell us in your own words', canary);
  await form.continue();
  await form.choose('Yes, contact me');
  await type(form, 'What should we call you? (optional)', canary);
  await type(form, 'Email address', `${canary}@example.org`);
  while (form.heading() !== 'Check your answers') await form.continue();
  expect(form.text()).to.include(canary);
};

const writeInHost = () => {
  const text = document.createElement('p');
  text.textContent = ofHost;
  document.body.append(text);
};

/** An event of the recorder, as far as it holds text of a field. */
interface Recorded {
  readonly data: {readonly text?: string};
}

/** What the recorder has of a text. */
const of = (text: string, events: readonly string[]) =>
  events.filter((event) => event.includes(text));

describe('a session recorder of the host page', () => {
  it('P07 that starts with the page gets nothing of what a person enters', async () => {
    const {events, heardHost, stop} = startRecording();
    const form = await openForm();
    await fillIn(form);
    writeInHost();
    await heardHost;
    stop();
    expect(of(canary, events)).to.deep.equal([]);
    // Of a button that a script sets, rrweb keeps "on" and not which it was: it looks when that is gone.
    const texts = events.map((event) => (JSON.parse(event) as Recorded).data.text);
    expect(
      texts.filter((text) => text && text !== 'on'),
      'not one letter',
    ).to.deep.equal([]);
  });

  it('P07 that starts while a person writes gets nothing either', async () => {
    const form = await openForm();
    await type(form, 'Or tell us in your own words', canary);
    const {events, heardHost, stop} = startRecording();
    await form.continue();
    await form.back();
    await type(form, 'Or tell us in your own words', canary);
    await form.continue();
    writeInHost();
    await heardHost;
    stop();
    expect(of(canary, events)).to.deep.equal([]);
    expect(of('Would you like us to contact', events), 'nor what was asked').to.deep.equal([]);
  });

  it('gets all of it from a shadow root that is not marked: open roots keep nothing from it', async () => {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(document.createElement('textarea'));
    document.body.append(host);
    const {events, stop} = startRecording();
    host.shadowRoot!.querySelector('textarea')!.focus();
    await sendKeys({type: canary});
    stop();
    expect(of(canary, events)).not.to.deep.equal([]);
  });
});
