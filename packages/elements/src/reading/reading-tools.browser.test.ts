import {clearPage, showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {makeConfig, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../report-form/define.ts';
import {localVoice, RecordedSpeech, remoteVoice} from './speech.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());

const speeches: RecordedSpeech[] = [];
afterEach(() => {
  clearPage();
  network.reset();
  speeches.splice(0).forEach((speech) => speech.remove());
});

/** A person at a form, on a device with these voices. */
const open = async (...voices: SpeechSynthesisVoice[]) => {
  const speech = new RecordedSpeech(voices).install();
  speeches.push(speech);
  const {config} = await makeConfig({ask: true});
  const intake = new TestIntake();
  network.use(...intake.handlers);
  const form = await showForm({config});
  await form.until('the tools', () => form.has('button', 'Listen'));
  return {form, speech};
};

const listen = async (form: ReportFormDriver) => {
  form.press('Listen');
  await form.until('the voice', () => form.has('button', 'Say it again'));
};

const easier = async (form: ReportFormDriver) => {
  form.press('Easy words');
  await form.until('easy words', () => isPressed(form));
};

const isPressed = (form: ReportFormDriver) =>
  form.find('button', 'Easy words').getAttribute('aria-pressed') === 'true';

describe('a person who listens to the form', () => {
  it('hears a page, and nothing that they wrote or ticked', async () => {
    const {form, speech} = await open(localVoice('en-US'));
    await form.begin();
    await form.write('Bus 12');
    await listen(form);
    speech.finishAll();
    expect(speech.texts).to.include.members([
      'What happened?',
      'You do not have to do both.',
      'Tick everything that fits',
      'Theft or robbery',
      'Or tell us in your own words',
      'Continue',
    ]);
    expect(speech.texts.join(' ')).not.to.include('Bus 12');
    await form.until('silence', () => form.has('button', 'Listen'));
  });

  it('hears on no page of the form what they told, nor the code', async () => {
    const {form, speech} = await open(localVoice('en-US'));
    const heard = async () => {
      if (!form.has('button', 'Listen')) return false;
      await listen(form);
      speech.finishAll();
      await form.until('silence', () => form.has('button', 'Listen'));
      return true;
    };
    expect(await heard(), 'the gate').to.equal(true);
    await form.begin();
    await form.tick('Unwanted touching or sexual assault');
    await form.write('Canary One');
    expect(await heard(), 'what happened').to.equal(true);
    await form.continue();
    await form.choose('Yes, contact me');
    await form.fillIn('Email address', 'canary.two@example.org');
    expect(await heard(), 'contact').to.equal(true);
    while (form.heading() !== 'Check your answers') {
      expect(await heard(), form.heading()).to.equal(true);
      await form.continue();
    }
    expect(await heard(), 'the page with all answers').to.equal(false);
    await form.send();
    await form.page('Your report has arrived');
    const code = form.code();
    expect(await heard(), 'the end').to.equal(true);
    const said = speech.texts.join(' ');
    expect(said).to.include('Your report has arrived');
    expect(said).not.to.match(/canary/iu);
    expect(said).not.to.include(code);
    // Not even that they get help because of what they ticked.
    expect(said).not.to.include('There is help for this');
  });

  it('hears nothing more on the next page, in another language, or once the form is gone', async () => {
    for (const leave of [
      (form: ReportFormDriver) => form.begin(),
      (form: ReportFormDriver) => form.element.setAttribute('locale', 'es'),
      (form: ReportFormDriver) => form.element.remove(),
    ]) {
      const {form, speech} = await open(localVoice('en-US'), localVoice('es-MX'));
      await listen(form);
      expect(speech.now).to.equal('Tell us what happened');
      await leave(form);
      await form.until('silence', () => speech.now === undefined);
      clearPage();
    }
  });

  it('keeps the focus when the voice has come to the end', async () => {
    const {form, speech} = await open(localVoice('en-US'));
    await listen(form);
    form.press('Say it again');
    await speech.saying('Tell us what happened');
    expect(form.focused()).to.equal('button "Say it again"');
    speech.finishAll();
    await form.until('silence', () => !form.has('button', 'Say it again'));
    expect(form.focused()).to.equal('button "Listen"');
  });

  it('is told when the device has no voice for the page, or only one that sends the words away', async () => {
    const {form, speech} = await open(localVoice('es-MX'));
    form.press('Listen');
    await form.until('the message', () => form.announcements()[0]);
    expect(form.announcements()).to.deep.equal([
      'This device has no voice for English. You may find one in its settings.',
    ]);
    speech.voices = [remoteVoice('en-US')];
    form.press('Listen');
    await form.until('the reason', () => form.announcements()[0]?.includes('over the internet'));
    expect(speech.texts).to.deep.equal([]);
  });
});

describe('a person who needs easy words', () => {
  it('gets them at once and on every later page, and keeps their answers', async () => {
    const {form} = await open();
    await form.begin();
    await form.tick('Theft or robbery');
    await easier(form);
    expect(form.chosen()).to.deep.equal(['Something was stolen']);
    await form.tick('Left out');
    await form.continue();
    expect(form.heading()).to.equal('May we call or write to you?');
    await form.choose('No, I do not say who I am');
    await form.continue();
    expect(form.heading()).to.equal('Where was it?');
    expect(form.element.shadowRoot!.querySelectorAll('.pictogram')).to.have.length(5);
    form.press('Easy words');
    await form.until('the other words', () => !isPressed(form));
    expect(form.heading()).to.equal('Where did it happen?');
    expect(form.element.shadowRoot!.querySelectorAll('.pictogram')).to.have.length(0);
  });

  it('finds their answers in the same words where they check them', async () => {
    const {form} = await open();
    await form.begin();
    await easier(form);
    await form.tick('Something was stolen');
    await form.continue();
    await form.choose('No, I do not say who I am');
    while (form.heading() !== 'Check your answers') await form.continue();
    expect(form.rows()['What happened']).to.equal('Something was stolen');
  });

  it('gets them when they press twice, because nothing seemed to happen', async () => {
    const {form} = await open();
    form.press('Easy words');
    form.press('Easy words');
    await form.until('easy words', () => isPressed(form));
  });

  it('leaves no trace of it: the next form starts without', async () => {
    const {form} = await open();
    await easier(form);
    expect({...localStorage, ...sessionStorage}).to.deep.equal({});
    expect(document.cookie).to.equal('');
    clearPage();
    const {form: next} = await open();
    expect(isPressed(next)).to.equal(false);
  });
});
