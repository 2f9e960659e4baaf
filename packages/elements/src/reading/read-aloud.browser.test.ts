import {expect} from 'chai';
import {html, render} from 'lit';

import {ReadAloud} from './read-aloud.ts';
import {localVoice, RecordedSpeech, remoteVoice} from './speech.fixture.ts';

const root = document.createElement('main');
root.lang = 'en';
before(() => document.body.append(root));
after(() => root.remove());

const draw = (first = 'At home') =>
  render(
    html`<h2>About the place</h2>
      <fieldset class="field">
        <legend>Where?</legend>
        <p>${first}</p>
      </fieldset>
      <fieldset class="field">
        <legend>When?</legend>
        <p>Today</p>
      </fieldset>`,
    root,
  );

/** A person who listens to the page on a device with these voices. */
const listen = async (...voices: SpeechSynthesisVoice[]) => {
  draw();
  const speech = new RecordedSpeech(voices).install();
  speeches.push(speech);
  const aloud = new ReadAloud(() => undefined);
  readers.push(aloud);
  await aloud.start(root, 'en');
  return {speech, aloud};
};

const speeches: RecordedSpeech[] = [];
const readers: ReadAloud[] = [];
afterEach(() => {
  readers.splice(0).forEach((reader) => reader.stop());
  speeches.splice(0).forEach((speech) => speech.remove());
});

const canMark = 'highlights' in CSS;
const marked = () => (canMark ? [...(CSS.highlights.get('heard-reading') ?? [])].map(String) : []);

describe('a person who listens to a page', () => {
  it('hears it sentence by sentence, in a voice of the device, to its end', async () => {
    const {speech, aloud} = await listen(remoteVoice('en-US'), localVoice('en-GB'));
    expect(speech.texts, 'one at a time').to.deep.equal(['About the place']);
    expect(aloud.status).to.equal('speaking');
    speech.finishAll();
    expect(speech.texts).to.deep.equal(['About the place', 'Where?', 'At home', 'When?', 'Today']);
    expect(new Set(speech.said.map(({voice}) => voice))).to.deep.equal(new Set(['Voice of en-GB']));
    expect(aloud.status).to.equal('silent');
  });

  it('hears nothing more once they press Stop', async () => {
    const {speech, aloud} = await listen(localVoice('en'));
    aloud.stop();
    expect(speech.now).to.equal(undefined);
    await Promise.resolve();
    expect(aloud.status, 'being cut off is no failure').to.equal('silent');
    expect(speech.texts).to.deep.equal(['About the place']);
  });

  it('hears one question again, and goes on to the next', async () => {
    const {speech, aloud} = await listen(localVoice('en'));
    expect(aloud.hasSeveral).to.equal(true);
    speech.finish();
    speech.finish();
    expect(speech.now).to.equal('At home');
    aloud.again();
    await speech.saying('Where?');
    aloud.next();
    await speech.saying('When?');
    aloud.next();
    expect(aloud.status, 'there is none after the last').to.equal('silent');
  });

  it('hears one voice at a time, however often they press', async () => {
    const {speech, aloud} = await listen(localVoice('en'));
    aloud.next();
    aloud.next();
    aloud.again();
    await speech.saying('When?');
    speech.finishAll();
    expect(speech.texts).to.deep.equal(['About the place', 'When?', 'Today']);
  });

  it('does not hear what has changed since, because they answered', async () => {
    const {speech} = await listen(localVoice('en'));
    draw('At school');
    speech.finishAll();
    expect(speech.texts).to.deep.equal(['About the place', 'Where?', 'When?', 'Today']);
  });

  it('hears nothing when the page is hidden or left', async () => {
    for (const leave of [
      () => window.dispatchEvent(new PageTransitionEvent('pagehide')),
      () => document.dispatchEvent(new Event('visibilitychange')),
    ]) {
      const {speech, aloud} = await listen(localVoice('en'));
      leave();
      expect(aloud.status).to.equal('silent');
      expect(speech.now).to.equal(undefined);
    }
  });

  it('sees the sentence marked while it is spoken, where browsers can', async () => {
    const {speech, aloud} = await listen(localVoice('en'));
    expect(marked()).to.deep.equal(canMark ? ['About the place'] : []);
    speech.finish();
    expect(marked()).to.deep.equal(canMark ? ['Where?'] : []);
    aloud.stop();
    expect(marked()).to.deep.equal([]);
  });

  it('is told when the voice breaks off', async () => {
    const {speech, aloud} = await listen(localVoice('en'));
    speech.fail();
    expect(aloud.status).to.equal('stopped');
  });
});

describe('a person whose device', () => {
  it('has no voice for the language is told so', async () => {
    const {speech, aloud} = await listen(localVoice('es-MX'));
    expect(aloud.status).to.equal('no-voice');
    expect(speech.texts).to.deep.equal([]);
  });

  it('has only voices that run elsewhere is told so, and no word is sent', async () => {
    const {speech, aloud} = await listen(remoteVoice('en-US'));
    expect(aloud.status).to.equal('remote-voice');
    expect(speech.texts).to.deep.equal([]);
  });

  it('knows its voices a moment later hears them', async () => {
    draw();
    const speech = new RecordedSpeech([]).install();
    speeches.push(speech);
    const aloud = new ReadAloud(() => undefined);
    readers.push(aloud);
    const started = aloud.start(root, 'en');
    expect(aloud.status).to.equal('starting');
    speech.voices = [localVoice('en-US')];
    speech.dispatchEvent(new Event('voiceschanged'));
    await started;
    expect(speech.now).to.equal('About the place');
  });

  it('knows its voices only after they pressed Stop stays silent', async () => {
    draw();
    const speech = new RecordedSpeech([]).install();
    speeches.push(speech);
    const aloud = new ReadAloud(() => undefined);
    const started = aloud.start(root, 'en');
    aloud.stop();
    speech.voices = [localVoice('en-US')];
    speech.dispatchEvent(new Event('voiceschanged'));
    await started;
    expect(aloud.status).to.equal('silent');
    expect(speech.texts).to.deep.equal([]);
  });

  // The browsers of a test run have no voices of their own, and one of them no speech at all.
  it('has this very browser finds a voice in it, or is told that there is none', async () => {
    draw();
    const aloud = new ReadAloud(() => undefined);
    readers.push(aloud);
    await aloud.start(root, 'en');
    expect(aloud.status).to.be.oneOf(['speaking', 'no-voice', 'remote-voice']);
  });
});
