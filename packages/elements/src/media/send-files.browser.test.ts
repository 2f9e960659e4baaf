import {
  answerIsLost,
  answersHtml,
  held,
  outOfOrder,
  refuses,
  takes,
  watchedPage,
} from '@heard/testing/fixtures';
import type {ReportFormDriver} from '@heard/testing/drivers';
import {expect} from 'chai';

import {
  addFiles,
  atFiles,
  clearPage,
  filesPage,
  listed,
  madeFile,
  openFiles,
  realFile,
  sendReport,
  type FileSetting,
} from './file-setting.fixture.ts';

const {network, heard} = watchedPage(clearPage);

const arrived = 'Your report has arrived';
const notSent = 'Your report was not sent';
/** Long enough that no test sees it end by itself. */
const longAfter = 300;

const bytes = async (file: Blob) => [...new Uint8Array(await file.arrayBuffer())].join();

const sha256 = async (file: Blob) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** A person on the page where answers are checked, with these files in their report. */
const withFiles = async (
  files: readonly File[],
  setting?: Parameters<typeof atFiles>[1],
): Promise<FileSetting> => {
  const at = await atFiles(network, setting);
  await addFiles(at.form, ...files);
  await at.form.skipToCheck();
  return at;
};

const three = () =>
  Promise.all(['plain.webp', 'words.txt', 'words.pdf'].map((name) => realFile(name)));

const says = (form: ReportFormDriver, words: string) =>
  form.until(words, () => form.announcements().some((line) => line.includes(words)));

describe('a person sends a report without files', () => {
  // First: what is loaded once is not asked for again.
  it('and nothing of the code that sends files is loaded', async () => {
    const setting = await atFiles(network);
    await setting.form.skipToCheck();
    network.requests = [];
    await sendReport(setting);
    const requests = await network.seen();
    expect(requests.filter((each) => each.includes('send-files'))).to.deep.equal([]);
    expect(requests.filter((each) => each.includes('/v1/objects'))).to.deep.equal([]);
    expect(setting.intake.received[0]!.body).not.to.have.property('objects');
  });
});

describe('a person sends a report with files', () => {
  it('and each arrives sealed, before the report that names them', async () => {
    const files = await three();
    const setting = await withFiles(files);
    await sendReport(setting);
    const sent = await openFiles(setting);
    expect(sent.map(({entry}) => entry.name)).to.deep.equal(files.map(({name}) => name));
    expect(sent.map(({entry}) => entry.type)).to.deep.equal([
      'image/webp',
      'text/plain',
      'application/pdf',
    ]);
    for (const [at, {entry, file}] of sent.entries()) {
      expect(await bytes(file)).to.equal(await bytes(files[at]!));
      expect(entry.size).to.equal(files[at]!.size);
      expect(entry.sha256).to.equal(await sha256(files[at]!));
      expect(entry).not.to.have.property('kind');
    }
    const names = files.map(({name}) => name).join('|');
    const requests = (await network.seen()).filter((each) => each.startsWith('POST'));
    expect(requests).to.have.length(4);
    expect(requests.findIndex((each) => each.includes('/v1/intake'))).to.equal(3);
    expect(requests.join('\n')).not.to.match(new RegExp(names, 'u'));
    expect(heard.lines).to.deep.equal([]);
  });

  it('F13 without the hidden details of a photo', async () => {
    const setting = await withFiles([await realFile('turned-6.jpg')]);
    await sendReport(setting);
    const [sent] = await openFiles(setting);
    expect(sent!.entry.cleaned).to.equal(true);
    expect(await sent!.file.text()).not.to.match(/Canary|Rosa|Fairphone/u);
  });

  it('F14 with the photo as it is, byte for byte, when they decided so', async () => {
    const photo = await realFile('turned-6.jpg');
    const setting = await atFiles(network);
    const {form} = setting;
    await addFiles(form, photo);
    await form.choose('Keep hidden details');
    await sendReport(setting);
    const [sent] = await openFiles(setting);
    expect(sent!.entry.cleaned).to.equal(false);
    expect(sent!.entry.sha256).to.equal(await sha256(photo));
    expect(await bytes(sent!.file)).to.equal(await bytes(photo));
  });

  it('F22 with a name that says nothing but a name', async () => {
    const setting = await withFiles([await realFile('words.txt', '..\\..\\\u202egpj.txt')]);
    await sendReport(setting);
    const [sent] = await openFiles(setting);
    expect(sent!.entry.name).to.equal('gpj.txt');
    expect(sent!.entry.id).to.match(/^file-\d+$/u);
  });

  it('and is told which file is on its way', async () => {
    const setting = await withFiles(await three());
    const {form, intake} = setting;
    const {answer, release} = held();
    intake.objectAnswers(takes, answer);
    form.press('Send your report');
    await says(form, 'Sending file 2 of 3…');
    release();
    await form.page(arrived);
  });

  it('to those they agreed to, and to nobody else', async () => {
    const photo = await realFile('plain.webp');
    const setting = await withFiles([photo], {ask: true});
    await sendReport(setting);
    expect(await openFiles(setting)).to.have.length(1);
    const wrongKey = {...setting, hotlineKey: setting.cityKey};
    expect(
      await openFiles(wrongKey).then(
        () => 'opened',
        () => 'closed',
      ),
    ).to.equal('closed');
  });
});

describe('the connection fails while files are sent', () => {
  it('an answer is lost: the file is stored once', async () => {
    const setting = await withFiles(await three());
    setting.intake.objectAnswers(takes, answerIsLost);
    await sendReport(setting);
    expect(setting.intake.objects.size).to.equal(3);
    expect(setting.intake.receivedObjects).to.have.length(4);
    expect(await openFiles(setting)).to.have.length(3);
  });

  it('they wait, stop and send again: what has arrived is not sent twice', async () => {
    const setting = await withFiles(await three());
    const {form, intake} = setting;
    intake.objectAnswers(takes, outOfOrder(longAfter));
    form.press('Send your report');
    await says(form, 'The connection is not working.');
    await form.stop();
    expect(form.heading()).to.equal(notSent);
    expect(intake.received).to.deep.equal([]);
    form.press('Try again');
    await form.page(arrived);
    expect(intake.objects.size).to.equal(3);
    // One of them twice: the attempt that failed, and the one that did not.
    expect(intake.receivedObjects).to.have.length(4);
    const [, failed, passed] = intake.receivedObjects;
    expect(failed!.idempotencyKey).to.equal(passed!.idempotencyKey);
    expect(failed!.sealed.join()).to.equal(passed!.sealed.join());
    expect(await openFiles(setting)).to.have.length(3);
  });

  it('something else answers in the place of the intake: that is no receipt', async () => {
    const setting = await withFiles([await realFile('plain.webp')]);
    setting.intake.objectAnswers(answersHtml(200));
    await sendReport(setting);
    expect(await openFiles(setting)).to.have.length(1);
  });

  it('F19 they take a file back before they send again: nothing of it is in the report', async () => {
    const setting = await withFiles(await three());
    const {form, intake} = setting;
    intake.objectAnswers(takes, takes, outOfOrder(longAfter));
    form.press('Send your report');
    await says(form, 'The connection is not working.');
    await form.stop();
    await form.backToAnswers();
    await form.change('Files');
    form.press('Remove plain.webp');
    await form.until('it to go', () => listed(form).length === 2);
    await form.continue();
    await sendReport(setting);
    const sent = await openFiles(setting);
    expect(sent.map(({entry}) => entry.name)).to.deep.equal(['words.txt', 'words.pdf']);
    // The intake deletes after a day what no report names.
    expect(intake.receivedObjects).to.have.length(4);
    expect(intake.received[0]!.body.objects).to.have.length(2);
  });

  it('F19 they stop while a file is on its way, and take all of them back', async () => {
    const setting = await withFiles([await realFile('plain.webp')]);
    const {form, intake} = setting;
    const {answer, release} = held();
    intake.objectAnswers(answer);
    form.press('Send your report');
    await says(form, 'Sending file 1 of 1…');
    await form.stop();
    release();
    await form.backToAnswers();
    await form.change('Files');
    form.press('Remove plain.webp');
    await form.until('it to go', () => !listed(form).length);
    await form.continue();
    await sendReport(setting);
    expect(intake.received[0]!.body).not.to.have.property('objects');
    expect(await openFiles(setting)).to.deep.equal([]);
  });

  it('they change an answer in between: files that are the same are not sent again', async () => {
    const setting = await withFiles(await three());
    const {form, intake} = setting;
    intake.answers(outOfOrder(longAfter));
    form.press('Send your report');
    await says(form, 'The connection is not working.');
    await form.stop();
    expect(intake.receivedObjects).to.have.length(3);
    await form.backToAnswers();
    await form.change('In your own words');
    await form.write('At the bus stop.');
    await form.continue();
    await sendReport(setting);
    expect(intake.receivedObjects).to.have.length(3);
    expect(await openFiles(setting)).to.have.length(3);
  });

  it('they agree to one reader more in between: every file is sealed again, for both', async () => {
    const setting = await withFiles([await realFile('plain.webp')], {ask: true});
    const {form, intake} = setting;
    intake.answers(outOfOrder(longAfter));
    form.press('Send your report');
    await says(form, 'The connection is not working.');
    await form.stop();
    await form.backToAnswers();
    await form.change('May also read it');
    await form.tick('Office for Civil Rights');
    await form.continue();
    await sendReport(setting);
    expect(intake.receivedObjects).to.have.length(2);
    expect(await openFiles(setting)).to.have.length(1);
    expect(await openFiles({...setting, hotlineKey: setting.cityKey})).to.have.length(1);
  });

  it('they leave: nothing of the files goes out any more', async () => {
    const setting = await withFiles(await three());
    const {form, intake} = setting;
    intake.objectAnswers(takes, outOfOrder(longAfter));
    form.press('Send your report');
    await says(form, 'The connection is not working.');
    const before = intake.receivedObjects.length;
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    window.dispatchEvent(new Event('online'));
    await form.element.updateComplete;
    expect(intake.receivedObjects).to.have.length(before);
    expect(form.everything()).not.to.include('plain.webp');
  });
});

describe('the intake does not take a file', () => {
  it('that is too large: the person reads which, and goes on without it', async () => {
    const setting = await withFiles(await three());
    const {form, intake} = setting;
    intake.objectAnswers(takes, refuses('object-too-large'));
    form.press('Send your report');
    await form.page(notSent);
    expect(form.text().replaceAll(/[\u2068\u2069]/gu, '')).to.include(
      'One file could not be sent: words.txt. Remove it or choose a smaller copy',
    );
    expect(form.text()).not.to.include('CANARY');
    form.press('Go to your files');
    await form.page(filesPage);
    form.press('Remove words.txt');
    await form.until('it to go', () => listed(form).length === 2);
    await form.continue();
    await sendReport(setting);
    expect((await openFiles(setting)).map(({entry}) => entry.name)).to.deep.equal([
      'plain.webp',
      'words.pdf',
    ]);
    expect((await heard.said(1)).join()).to.include('object-too-large');
  });

  it('F10 that is gone from the device when it is to be sealed', async () => {
    const setting = await atFiles(network);
    const {form} = setting;
    const file = madeFile('gone.pdf', await realFile('words.pdf'));
    await addFiles(form, await realFile('plain.webp'));
    const field = form.element.shadowRoot!.querySelector('fieldset:has(.drop)')!;
    const drop = new DragEvent('drop', {bubbles: true, cancelable: true});
    Object.defineProperty(drop, 'dataTransfer', {
      value: {types: ['Files'], files: [file], items: []},
    });
    field.dispatchEvent(drop);
    await form.until('the file', () => listed(form).length === 2);
    // From now on reading fails, as it does when somebody deleted the file.
    Object.defineProperty(file, 'slice', {
      value: () => ({
        arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
      }),
    });
    await form.skipToCheck();
    form.press('Send your report');
    await form.page(notSent);
    expect(form.text()).to.include('gone.pdf');
    expect(heard.lines).to.deep.equal([]);
  });

  it('for reasons that only the embedder can mend: the person is not sent to their files', async () => {
    const setting = await withFiles([await realFile('plain.webp')]);
    setting.intake.objectAnswers(refuses('unknown-tenant'));
    setting.form.press('Send your report');
    await setting.form.page(notSent);
    expect(setting.form.text()).to.include('The website is not set up right.');
    expect(setting.form.has('button', 'Go to your files')).to.equal(false);
    expect((await heard.said(1)).join()).to.include('unknown-tenant');
  });

  it('any more, since it was swept up meanwhile: it is sent once more, by itself', async () => {
    const setting = await withFiles(await three());
    const {form, intake} = setting;
    intake.answers(outOfOrder(longAfter));
    form.press('Send your report');
    await says(form, 'The connection is not working.');
    await form.stop();
    intake.objects.clear();
    form.press('Try again');
    await form.page(arrived);
    expect(intake.receivedObjects).to.have.length(6);
    expect(await openFiles(setting)).to.have.length(3);
  });

  it('twice, since it is part of a report whose answer was lost: the new report has its own', async () => {
    const setting = await withFiles([await realFile('plain.webp')]);
    const {form, intake} = setting;
    intake.answers(({store}) => {
      store();
      return outOfOrder(longAfter)({stored: true, store, accepted: () => new Response()});
    });
    form.press('Send your report');
    await says(form, 'The connection is not working.');
    await form.stop();
    await form.backToAnswers();
    await form.change('In your own words');
    await form.write('At the bus stop.');
    await form.continue();
    await sendReport(setting);
    expect(intake.stored).to.equal(2);
    expect(await openFiles(setting)).to.have.length(1);
  });

  it('whatever is sent: that ends, and is not tried without end', async () => {
    const setting = await withFiles([await realFile('plain.webp')]);
    const {form, intake} = setting;
    const gone = refuses('unknown-object');
    intake.answers(gone, gone, gone, gone);
    form.press('Send your report');
    await form.page(notSent);
    expect(intake.receivedObjects).to.have.length(2);
    expect(intake.received).to.have.length(2);
  });
});
