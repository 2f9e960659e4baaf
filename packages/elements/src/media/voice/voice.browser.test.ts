import {until, type ReportFormDriver} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {
  nameless,
  overflowing,
  repeatedIds,
  small,
  violations,
} from '../../report-form/page-checks.fixture.ts';
import {HandClock} from '../../safety/hand-clock.fixture.ts';
import {
  addFiles,
  atFiles,
  clearPage,
  filesPage,
  listed,
  openFiles,
  realFile,
  refusals,
  sendReport,
  settled,
} from '../file-setting.fixture.ts';
import {MediaPage} from '../media-page.fixture.ts';
import {canRecord} from './can-record.ts';
import {VoiceDesk} from './voice-desk.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());

/** Every microphone that was turned on. */
const tracks: MediaStreamTrack[] = [];

const devices = navigator.mediaDevices;
const ask = devices?.getUserMedia.bind(devices);

/** The machines of our tests have a microphone in Chromium and Firefox: one that beeps. */
const hasMicrophone = await ask?.({audio: true}).then(
  (stream) => {
    for (const track of stream.getTracks()) track.stop();
    return true;
  },
  () => false,
);

/** Puts an answer of the browser in the place of its own. */
const answerWith = (getUserMedia: () => Promise<MediaStream>) =>
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: {getUserMedia},
  });

beforeEach(() => {
  if (ask)
    answerWith(async () => {
      const stream = await ask({audio: true});
      tracks.push(...stream.getTracks());
      return stream;
    });
});
afterEach(() => {
  clearPage();
  network.reset();
  tracks.length = 0;
  Reflect.deleteProperty(navigator, 'mediaDevices');
});

const isOff = () => tracks.length > 0 && tracks.every(({readyState}) => readyState === 'ended');

/** A person with the recorder open. */
const atRecorder = async (setting?: Parameters<typeof atFiles>[1]) => {
  const at = await atFiles(network, setting);
  at.form.press('Record your voice');
  await at.form.until('the recorder', () => at.form.has('button', 'Start recording'));
  return at;
};

const record = async (form: ReportFormDriver) => {
  form.press('Start recording');
  await form.until('the recording', () => form.has('button', 'Stop recording'));
  await form.until('a second of it', () => form.text().includes('0:01 so far'));
};

const stop = async (form: ReportFormDriver) => {
  form.press('Stop recording');
  await form.until('what was recorded', () => form.has('button', 'Add it to your report'));
};

const heard = (form: ReportFormDriver) =>
  form.element.shadowRoot!.querySelector('.voice [role=status]')!.textContent!.trim();

it('there is a microphone where our tests bring one', () => {
  expect(hasMicrophone ?? false).to.equal(/Chrome|Firefox/u.test(navigator.userAgent));
});

// Elsewhere, what is said instead is tried for real.
if (hasMicrophone) {
  describe('a person says what happened', () => {
    it('and reads before it begins who can hear it, and that a voice tells who they are', async () => {
      const {form} = await atRecorder();
      expect(form.focused()).to.equal('heading 3 "Say what happened"');
      expect(form.text()).to.include('You have up to 5 minutes');
      expect(form.text()).to.include('A voice can tell people who you are.');
      expect(form.text()).to.match(/These people can listen to it: Lake City Hotline\./u);
      expect(tracks).to.deep.equal([]);
      form.press('Not now');
      await form.until('the focus back', () => form.focused() === 'button "Record your voice"');
    });

    it('pauses, goes on, listens and adds it; it arrives sealed', async () => {
      const setting = await atRecorder();
      const {form} = setting;
      await record(form);
      expect(form.focused()).to.equal('button "Stop recording"');
      form.press('Pause');
      await form.until('the pause', () => form.has('button', 'Go on recording'));
      expect(form.focused(), 'the same button goes on').to.equal('button "Go on recording"');
      expect(tracks.map(({enabled}) => enabled)).to.deep.equal([false]);
      form.press('Go on recording');
      await form.until('it to go on', () => form.has('button', 'Pause'));
      expect(tracks.map(({enabled}) => enabled)).to.deep.equal([true]);
      await form.until('two seconds of it', () => form.text().includes('0:02 so far'));
      await stop(form);
      expect(isOff()).to.equal(true);
      await form.until('the focus', () => form.focused() === 'button "Add it to your report"');
      expect(form.text()).to.match(/Your recording is 0:0[23] long\./u);
      form.press('Listen to it');
      await form.until('the sound', () => form.has('button', 'Stop listening'));
      form.press('Stop listening');
      await form.until('silence', () => form.has('button', 'Listen to it'));
      form.press('Add it to your report');
      await form.until('the statement', () => listed(form).length);
      expect(listed(form)[0]).to.match(/^Voice statement 1\./u);
      await form.until('the focus back', () => form.focused() === 'button "Record your voice"');
      await sendReport(setting);
      const [sent] = await openFiles(setting);
      expect(sent!.entry).to.include({kind: 'voice', cleaned: true});
      expect(sent!.entry.type).to.match(/^audio\//u);
      const context = new AudioContext();
      const sound = await context.decodeAudioData(await sent!.file.arrayBuffer());
      await context.close();
      expect(sound.duration).to.be.within(1, 5);
    });

    it('and goes on without adding it: they are asked, and nothing is lost', async () => {
      const {form} = await atRecorder();
      await record(form);
      form.press('Skip to check your answers');
      await form.until('the question', () => heard(form));
      expect(heard(form)).to.equal('Add your recording to your report, or discard it.');
      expect(form.heading()).to.equal(filesPage);
      await form.until('the end of it', () => form.has('button', 'Add it to your report'));
      expect(isOff()).to.equal(true);
      await form.until('the focus', () => form.focused() === 'button "Add it to your report"');
      form.press('Add it to your report');
      await form.until('the statement', () => listed(form).length);
      await form.skipToCheck();
      expect(form.rows()['Files']).to.match(/^Voice statement 1/u);
    });

    it('and discards it: it is gone, and they can begin again', async () => {
      const {form} = await atRecorder();
      await record(form);
      await stop(form);
      form.press('Discard it');
      await form.until('the beginning', () => form.has('button', 'Start recording'));
      expect(heard(form)).to.equal('Your recording is gone.');
      await form.skipToCheck();
      expect(form.rows()).not.to.have.property('Files');
      await form.tell(filesPage);
      expect(form.has('button', 'Record your voice'), 'an unused recorder closes').to.equal(true);
    });

    it('and there is no room for it: it stays where it is', async () => {
      const {form} = await atFiles(network, {form: {files: {maxFiles: 1}}});
      await addFiles(form, await realFile('plain.webp'));
      form.press('Record your voice');
      await form.until('the recorder', () => form.has('button', 'Start recording'));
      await record(form);
      await stop(form);
      form.press('Add it to your report');
      await form.until('the refusal', () => refusals(form).length);
      expect(refusals(form)[0]).to.include('You can add up to 1 files.');
      expect(form.has('button', 'Add it to your report')).to.equal(true);
      form.press('Remove plain.webp');
      await form.until('room', () => !listed(form).length);
      form.press('Add it to your report');
      await form.until('the statement', () => listed(form).length);
    });

    for (const [what, leave] of [
      [
        'leaves the page',
        () => window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true})),
      ],
      ['is taken away with the form', (form: ReportFormDriver) => form.element.remove()],
    ] as const)
      it(`${what}: the microphone goes off at once`, async () => {
        const {form} = await atRecorder();
        await record(form);
        expect(isOff()).to.equal(false);
        leave(form);
        await Promise.resolve();
        expect(isOff()).to.equal(true);
      });

    it('leaves while the browser asks: the microphone never stays on', async () => {
      let allow: () => void = () => undefined;
      const allowed = new Promise<void>((resolve) => (allow = resolve));
      const given = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      answerWith(async () => {
        await allowed;
        return given({audio: true});
      });
      const {form} = await atRecorder();
      form.press('Start recording');
      await form.until('the question of the browser', () =>
        form.text().includes('Your browser asks if this page may use the microphone.'),
      );
      form.press('Not now');
      await form.until('the recorder to close', () => form.has('button', 'Record your voice'));
      allow();
      while (!isOff()) await new Promise((resolve) => requestAnimationFrame(resolve));
    });

    it('has five minutes, hears each of them pass, and keeps what was said when they are over', async () => {
      const page = await MediaPage.show();
      const clock = new HandClock();
      const desk = new VoiceDesk(page.desk, 'files-record', clock);
      page.desk.recording = desk;
      page.desk.update();
      await page.updateComplete;
      page.button('Start recording').click();
      const sees = (text: string) =>
        until(
          page.shadowRoot!,
          () => page.shadowRoot!.textContent!.includes(text),
          text,
          () => page.text,
        );
      await sees('Stop recording');
      await clock.pass(59_000);
      await sees('0:59 so far');
      expect(page.shadowRoot!.textContent).not.to.include('4 minutes left');
      await clock.pass(1_000);
      await sees('4 minutes left');
      await clock.pass(180_000);
      await sees('1 minute left');
      await clock.pass(60_000);
      await sees('Your time is up. Your recording is kept.');
      expect(page.text).to.include('Your recording is 5:00 long.');
      expect(isOff()).to.equal(true);
    });

    it('on the smallest phone, and everybody can use all of it', async () => {
      const parent = document.createElement('div');
      parent.className = 'narrow';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.narrow {inline-size: 320px}');
      document.adoptedStyleSheets.push(sheet);
      document.body.append(parent);
      const {form} = await atRecorder({parent});
      await settled(form);
      const wrong = async () => [
        ...(await violations(form.element)),
        ...overflowing(form, parent),
        ...small(form),
        ...nameless(form),
        ...repeatedIds(form),
      ];
      const before = await wrong();
      await record(form);
      const during = await wrong();
      await stop(form);
      const after = await wrong();
      document.adoptedStyleSheets.pop();
      expect([...before, ...during, ...after]).to.deep.equal([]);
    });
  });
}

if (canRecord() && !hasMicrophone)
  it('F21 on a machine without a microphone, they read that there is none', async () => {
    const {form} = await atRecorder();
    form.press('Start recording');
    await form.until('the word', () => form.text().includes('We found no microphone.'));
  });

if (canRecord()) {
  describe('F21 a microphone', () => {
    for (const [what, name, words] of [
      ['that is not allowed', 'NotAllowedError', 'This page may not use the microphone.'],
      ['that is not there', 'NotFoundError', 'We found no microphone.'],
      ['that another program has', 'NotReadableError', 'Another program is using the microphone.'],
      ['that fails in another way', 'UnknownError', 'The recording did not work.'],
    ] as const)
      it(`${what}: that is said, and files can still be chosen`, async () => {
        const {form} = await atRecorder();
        // One of these is the truth in WebKitGTK; no machine can be all of them.
        answerWith(() => Promise.reject(new DOMException('', name)));
        form.press('Start recording');
        await form.until('the word', () => form.text().includes(words));
        await form.until('the focus', () => form.focused() === 'button "Try again"');
        await addFiles(form, await realFile('plain.webp'));
        expect(listed(form)).to.deep.equal(['plain.webp']);
        await form.skipToCheck();
        expect(form.rows()['Files']).to.equal('plain.webp');
      });
  });
}

describe('F21 a browser that can not record', () => {
  it('says so, and files can still be chosen', async () => {
    const recorder = globalThis.MediaRecorder;
    Reflect.deleteProperty(globalThis, 'MediaRecorder');
    try {
      const {form} = await atFiles(network);
      expect(form.has('button', 'Record your voice')).to.equal(false);
      expect(form.text()).to.include(
        'This browser cannot record sound. You can add a recording from another app.',
      );
      await addFiles(form, await realFile('voice.mp4'));
      expect(listed(form)).to.deep.equal(['voice.mp4']);
    } finally {
      if (recorder) globalThis.MediaRecorder = recorder;
    }
  });
});
