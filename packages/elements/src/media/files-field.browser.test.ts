import {TestNetwork} from '@heard/testing/fixtures';
import type {ReportFormDriver} from '@heard/testing/drivers';
import {expect} from 'chai';

import {
  nameless,
  overflowing,
  repeatedIds,
  small,
  spacedOut,
  violations,
} from '../report-form/page-checks.fixture.ts';
import {
  addFiles,
  atFiles,
  choose,
  clearPage,
  filesPage,
  listed,
  madeFile,
  madePicture,
  realFile,
  refusals,
  said,
  settled,
} from './file-setting.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

const megabyte = 1_048_576;
const text = (name: string, size: number) => madeFile(name, 'a'.repeat(size));

/** All that stands beside a file in the list. */
const besideFile = (form: ReportFormDriver, name: string): string => {
  const cards = [...form.element.shadowRoot!.querySelectorAll<HTMLElement>('.file')];
  const card = cards.find((each) => each.querySelector('.name')?.textContent?.trim() === name);
  return card?.innerText ?? `There is no ${name}.`;
};

describe('a person adds files', () => {
  it('and reads of each what it is and what it tells', async () => {
    const {form} = await atFiles(network);
    const names = ['turned-6.jpg', 'everything.mp4', 'everything.mp3', 'plain.webp', 'words.pdf'];
    await addFiles(form, ...(await Promise.all(names.map((name) => realFile(name)))));
    expect(refusals(form)).to.deep.equal([]);
    expect(listed(form)).to.deep.equal(names);
    expect(said(form)).to.equal(
      'Added: turned-6.jpg, everything.mp4, everything.mp3, plain.webp, and words.pdf',
    );
    expect(besideFile(form, 'turned-6.jpg')).to.match(/Photo · 1 kB/u);
    expect(besideFile(form, 'turned-6.jpg')).to.include(
      'This file also tells: where it was made, when it was made, which phone or program made it,',
    );
    expect(besideFile(form, 'everything.mp4')).to.match(/Video[^]*where it was made/u);
    expect(besideFile(form, 'everything.mp3')).to.match(/Sound[^]*a second picture/u);
    expect(besideFile(form, 'plain.webp')).to.match(/Picture[^]*We found no hidden details\./u);
    expect(besideFile(form, 'words.pdf')).to.match(
      /PDF[^]*A photo or screenshot of it is safer\./u,
    );
    expect(form.text()).to.include('5 of up to 10');
    expect(form.described('button', 'Choose files')).to.equal(
      'You can add up to 10 files of up to 25 MB each. Together they can have 100 MB.',
    );
  });

  it('and nothing leaves the page before they send', async () => {
    const {form} = await atFiles(network);
    network.requests = [];
    await addFiles(form, await realFile('turned-6.jpg'));
    await form.continue();
    const requests = await network.seen();
    expect(requests.filter((each) => !each.startsWith('GET '))).to.deep.equal([]);
    expect(requests.filter((each) => each.includes('/v1/'))).to.deep.equal([]);
  });

  it('and decides for each whether its hidden details go', async () => {
    const {form} = await atFiles(network);
    await addFiles(form, await realFile('turned-6.jpg'));
    expect(form.chosen()).to.deep.equal(['Remove hidden details (safer)']);
    await form.choose('Keep hidden details');
    expect(form.chosen()).to.deep.equal(['Keep hidden details']);
    await form.choose('Remove hidden details (safer)');
    expect(form.chosen()).to.deep.equal(['Remove hidden details (safer)']);
  });

  it('and finds them where answers are checked, and again on the page', async () => {
    const {form} = await atFiles(network);
    await addFiles(form, await realFile('plain.webp'), await realFile('words.txt'));
    await form.skipToCheck();
    expect(form.rows()['Files']).to.equal('plain.webp\nwords.txt');
    expect(Object.values(form.readers()).join()).to.include('The files you added');
    await form.change('Files');
    expect(listed(form)).to.deep.equal(['plain.webp', 'words.txt']);
  });

  it('and goes on at once: the form waits for the files, and then goes on by itself', async () => {
    const {form} = await atFiles(network);
    choose(form, [await realFile('turned-6.jpg'), await realFile('everything.mov')]);
    form.press('Skip to check your answers');
    expect(form.heading()).to.equal(filesPage);
    await form.page('Check your answers');
    expect(form.rows()['Files']).to.equal('turned-6.jpg\neverything.mov');
  });

  it('and goes on at once, but one can not be added: the form stays and says so', async () => {
    const {form} = await atFiles(network);
    choose(form, [await realFile('turned-6.jpg'), madeFile('empty.jpg')]);
    form.press('Continue');
    await form.until('the refusal', () => refusals(form).length);
    await form.element.updateComplete;
    expect(form.heading()).to.equal(filesPage);
    expect(listed(form)).to.deep.equal(['turned-6.jpg']);
    await form.continue();
    expect(form.heading()).not.to.equal(filesPage);
  });

  it('and takes them out again: the focus goes to the next, and at last to the button that adds', async () => {
    const {form} = await atFiles(network);
    await addFiles(form, await realFile('plain.webp'), text('a.txt', 5), text('b.txt', 6));
    form.press('Remove plain.webp');
    await form.until('the next', () => form.focused() === 'button "Remove a.txt"');
    expect(said(form)).to.equal('Removed: plain.webp');
    form.press('Remove b.txt');
    await form.until('the one before', () => form.focused() === 'button "Remove a.txt"');
    form.press('Remove a.txt');
    await form.until('the button', () => form.focused() === 'button "Choose files"');
    expect(listed(form)).to.deep.equal([]);
    await form.skipToCheck();
    expect(form.rows()).not.to.have.property('Files');
  });

  it('and leaves: nothing of them is left', async () => {
    const {form} = await atFiles(network);
    await addFiles(form, await realFile('plain.webp'), madeFile('canary.exe', 'MZ\0\0'));
    choose(form, [await realFile('turned-1.jpg')]);
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await form.element.updateComplete;
    expect(form.everything()).not.to.match(/plain\.webp|canary|turned/u);
    // A page that comes back is covered first.
    if (form.has('button', 'Continue')) form.press('Continue');
    await form.until('the start', () => form.has('button', 'Start'));
    await form.begin();
    await form.tick('Threats');
    await form.continue();
    await form.choose('No, I want to stay anonymous');
    await form.continue();
    await form.continue();
    await form.tell(filesPage);
    expect(listed(form)).to.deep.equal([]);
    expect(refusals(form)).to.deep.equal([]);
    expect(form.everything()).not.to.match(/plain\.webp|canary|turned/u);
  });

  it('with a mouse at hand is not offered a camera', async () => {
    const {form} = await atFiles(network);
    const isPhone = matchMedia('(hover: none) and (pointer: coarse)').matches;
    expect(form.has('button', 'Take a photo')).to.equal(isPhone);
  });

  it('sees small pictures of them, the right way up', async () => {
    const {form} = await atFiles(network);
    const turns = [1, 2, 3, 4, 5, 6, 7, 8].map((turn) => `turned-${turn}.jpg`);
    await addFiles(form, ...(await Promise.all(turns.map((name) => realFile(name)))));
    const canvases = [
      ...form.element.shadowRoot!.querySelectorAll<HTMLCanvasElement>('.thumb canvas'),
    ];
    expect(canvases).to.have.length(8);
    const looks = (canvas: HTMLCanvasElement) => {
      const {data} = canvas.getContext('2d')!.getImageData(0, 0, 144, 144);
      const places = [4, 28, 52, 76, 100, 124];
      return places.flatMap((y) => places.map((x) => data[(y * 144 + x) * 4]! >> 5)).join();
    };
    await untilDrawn(canvases);
    // The picture is the same in all, each time turned in another way.
    expect(new Set(canvases.map(looks)).size).to.equal(8);
  });

  it('that this browser can not draw, and is told what does not work with them', async () => {
    const {form} = await atFiles(network);
    const broken = (await realFile('turned-1.jpg')).slice(0, 4000);
    await addFiles(form, madeFile('broken.jpg', broken));
    await form
      .until('a picture or a word', () =>
        besideFile(form, 'broken.jpg').includes('This browser cannot show this picture'),
      )
      .catch(() => undefined);
    const shows = form.has('button', 'Cover faces or names: broken.jpg');
    expect(besideFile(form, 'broken.jpg').includes('cannot show')).to.equal(!shows);
    expect(besideFile(form, 'broken.jpg')).to.include('not built in the usual way');
  });
});

/** Waits until each small picture has something on it. */
const untilDrawn = async (canvases: readonly HTMLCanvasElement[]) => {
  const isDrawn = (canvas: HTMLCanvasElement) =>
    canvas.getContext('2d')!.getImageData(72, 72, 1, 1).data[3] === 255;
  while (!canvases.every(isDrawn)) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('a file is not added', () => {
  const refusal = async (
    setting: Parameters<typeof atFiles>[1],
    ...files: readonly File[]
  ): Promise<{form: ReportFormDriver; lines: readonly string[]; names: readonly string[]}> => {
    const {form} = await atFiles(network, setting);
    await addFiles(form, ...files);
    return {form, lines: refusals(form), names: listed(form)};
  };

  it('F01 when it is empty; one byte is a file', async () => {
    const {form, lines, names} = await refusal({}, madeFile('nothing.jpg'), text('one.txt', 1));
    expect(names).to.deep.equal(['one.txt']);
    expect(lines).to.deep.equal([
      'Not added: nothing.jpg. There is nothing in it. Choose another one.',
    ]);
    // Color and an icon too, although nothing was wrong on this page before.
    const error = form.element.shadowRoot!.querySelector('.refused .error')!;
    expect(getComputedStyle(error).color).not.to.equal(getComputedStyle(form.element).color);
    expect(getComputedStyle(error, '::before').content).to.match(/^"!"/u);
  });

  it('F02 when it has a byte more than the limit', async () => {
    const {lines, names} = await refusal(
      {form: {files: {maxFileMB: 1}}},
      text('just.txt', megabyte),
      text('over.txt', megabyte + 1),
    );
    expect(names).to.deep.equal(['just.txt']);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^Not added: over\.txt\. A file can have up to 1 MB\./u);
  });

  it('F03 when it is huge, without a look at it', async () => {
    const part = new Blob([new Uint8Array(8 * megabyte)]);
    const huge = madeFile('film.mp4', ...Array.from({length: 32}, () => part));
    let looks = 0;
    for (const way of ['slice', 'stream', 'arrayBuffer', 'text'] as const)
      Object.defineProperty(huge, way, {
        value: () => {
          looks++;
          throw new Error('Nobody has to read it.');
        },
      });
    const {lines} = await refusal({}, huge);
    expect(lines[0]).to.match(/^Not added: film\.mp4\. A file can have up to 25 MB\./u);
    expect(looks).to.equal(0);
  });

  it('F04 when there are too many: those before it stay', async () => {
    const {form, lines, names} = await refusal(
      {form: {files: {maxFiles: 2}}},
      text('a.txt', 1),
      text('b.txt', 2),
      text('c.txt', 3),
      text('d.txt', 4),
    );
    expect(names).to.deep.equal(['a.txt', 'b.txt']);
    expect(lines).to.deep.equal([
      'Not added: c.txt and d.txt. You can add up to 2 files. Remove one to make room for another.',
    ]);
    form.press('Remove a.txt');
    await form.until('the refusal to go', () => !refusals(form).length);
    await addFiles(form, text('c.txt', 3));
    expect(listed(form)).to.deep.equal(['b.txt', 'c.txt']);
  });

  it('F04 when all together are a byte over the limit', async () => {
    const {lines, names} = await refusal(
      {form: {files: {maxFileMB: 1, maxTotalMB: 2}}},
      text('a.txt', megabyte),
      madeFile('b.txt', 'b'.repeat(megabyte - 1)),
      text('c.txt', 2),
      text('d.txt', 1),
    );
    expect(names).to.deep.equal(['a.txt', 'b.txt', 'd.txt']);
    expect(lines[0]).to.match(/^Not added: c\.txt\. All files together can have up to 2 MB\./u);
  });

  it('F05 F06 when its bytes are none that we take, whatever it is called', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const {lines, names} = await refusal(
      {},
      madeFile('drawing.png', svg),
      madeFile('page.html', '<!doctype html><script>alert(1)</script>'),
      madeFile('program.jpg', 'MZ\u0090\0\u0003'),
      madeFile('photo.exe', await realFile('turned-1.jpg')),
      madeFile('letter.docx', 'PK\u0003\u0004'),
    );
    expect(names, 'a photo has the ending of a photo').to.deep.equal(['photo.jpg']);
    expect(lines.map((line) => line.split('. ')[0])).to.deep.equal([
      'Not added: drawing.png',
      'Not added: page.html',
      'Not added: program.jpg',
      'Not added: letter.docx',
    ]);
    expect(lines[0]).to.include('We take photos, videos, sound, PDF and plain text.');
  });

  it('F07 when it is an archive behind a picture', async () => {
    const end = new Uint8Array(22);
    end.set([0x50, 0x4b, 5, 6]);
    const {lines} = await refusal({}, madeFile('two.gif', await realFile('moving.gif'), end));
    expect(lines).to.have.length(1);
  });

  it('F08 when it says that it has a flood of pixels', async () => {
    const head = await (await madePicture('p.png', 1, 1)).arrayBuffer();
    new DataView(head).setUint32(16, 30_000);
    new DataView(head).setUint32(20, 30_000);
    const {lines} = await refusal({}, madeFile('flood.png', head));
    expect(lines[0]).to.match(
      /^Not added: flood\.png\. A picture can have up to 100 million pixels\./u,
    );
  });

  it('F09 never hangs the page: what is cut off is sent as it is, or not at all', async () => {
    const whole = await realFile('everything.png');
    const parts = [20, 60, 200, 1000].map((length) =>
      madeFile(`cut-${length}.png`, whole.slice(0, length)),
    );
    const {form, lines, names} = await refusal({}, ...parts);
    expect(lines.length + names.length).to.equal(4);
    for (const name of names)
      expect(besideFile(form, name)).to.include('not built in the usual way');
  });

  it('F10 when it is gone from the device, and can be chosen again', async () => {
    const {form} = await atFiles(network);
    const file = await realFile('plain.webp');
    const gone = new File([file], 'gone.webp');
    // Reading fails as it does when the file was deleted after it was chosen.
    const slice = () => {
      const part = new Blob(['x']);
      part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      return part;
    };
    Object.defineProperty(gone, 'slice', {value: slice});
    dropOn(form, {files: [gone]});
    await form.until('the refusal', () => refusals(form).length);
    expect(refusals(form)).to.deep.equal([
      'Not added: gone.webp. This device could not read it. Choose it again.',
    ]);
    await addFiles(form, new File([file], 'gone.webp'));
    expect(refusals(form)).to.deep.equal([]);
    expect(listed(form)).to.deep.equal(['gone.webp']);
  });

  it('F12 when it is there already, under whatever name', async () => {
    const {lines, names} = await refusal(
      {},
      await realFile('plain.webp'),
      await realFile('plain.webp', 'again.webp'),
      text('other.txt', 308),
    );
    expect(names).to.deep.equal(['plain.webp', 'other.txt']);
    expect(lines).to.deep.equal(['Not added: again.webp. It is in your list already.']);
  });

  it('F22 and hostile names are shown as text that turns nothing around', async () => {
    const {form, lines, names} = await refusal(
      {},
      await realFile('plain.webp', '<img src=x onerror=alert(1)>.webp'),
      await realFile('words.txt', '../../etc/\u202egpj.txt'),
      madeFile('photo\u202egpj.exe', 'MZ'),
    );
    expect(names).to.deep.equal(['<img src=x onerror=alert(1)>.webp', 'gpj.txt']);
    expect(lines[0]).to.match(/^Not added: photogpj\.exe\./u);
    const root = form.element.shadowRoot!;
    expect(root.querySelector('img')).to.equal(null);
    for (const name of root.querySelectorAll('.file .name')) {
      expect(name.localName).to.equal('bdi');
      expect(name.getAttribute('translate')).to.equal('no');
    }
  });
});

/** Drops something, as the browser reports it. A page can't make folders of its own: they are only described. */
const dropOn = (
  form: ReportFormDriver,
  {
    files = [],
    folders = [],
    types = ['Files'],
    on = 'fieldset',
  }: {files?: File[]; folders?: string[]; types?: string[]; on?: string},
): DragEvent => {
  const entries = [
    ...files.map((file) => ({file, entry: {isDirectory: false, name: file.name}})),
    ...folders.map((name) => ({file: new File([], name), entry: {isDirectory: true, name}})),
  ];
  const event = new DragEvent('drop', {bubbles: true, cancelable: true, composed: true});
  Object.defineProperty(event, 'dataTransfer', {
    value: {
      types,
      files: entries.map(({file}) => file),
      items: entries.map(({entry}) => ({kind: 'file', webkitGetAsEntry: () => entry})),
    },
  });
  form.element.shadowRoot!.querySelector(on)!.dispatchEvent(event);
  return event;
};

describe('a person drops or pastes', () => {
  it('files beside the field: they are added, and the page around hears nothing of it', async () => {
    const {form} = await atFiles(network);
    const heard: Event[] = [];
    const listen = (event: Event) => heard.push(event);
    document.body.addEventListener('drop', listen);
    const event = dropOn(form, {files: [await realFile('plain.webp')], on: '.page-heading'});
    document.body.removeEventListener('drop', listen);
    expect(event.defaultPrevented, 'the browser would open it').to.equal(true);
    expect(heard).to.deep.equal([]);
    await form.until('the file', () => listed(form).length);
    expect(listed(form)).to.deep.equal(['plain.webp']);
  });

  it('F11 a folder, and learns that its files are to be chosen', async () => {
    const {form} = await atFiles(network);
    dropOn(form, {files: [await realFile('plain.webp')], folders: ['Photos of May']});
    await form.until('the file', () => listed(form).length);
    expect(refusals(form)).to.deep.equal([
      'Not added: Photos of May. It is a folder. Open it and choose the files in it.',
    ]);
  });

  it('F11 a link or some text, and learns what to do', async () => {
    const {form} = await atFiles(network);
    const event = dropOn(form, {types: ['text/uri-list']});
    await form.element.updateComplete;
    expect(event.defaultPrevented).to.equal(true);
    expect(refusals(form)).to.deep.equal([
      'There was no file in that. Save it as a file first, or take a screenshot.',
    ]);
    expect(listed(form)).to.deep.equal([]);
  });

  it('on another page of the form: that is the browser’s business', async () => {
    const {form} = await atFiles(network);
    await form.skipToCheck();
    const event = dropOn(form, {files: [await realFile('plain.webp')], on: '.page-heading'});
    expect(event.defaultPrevented).to.equal(false);
  });

  it('a picture', async () => {
    const {form} = await atFiles(network);
    const event = new ClipboardEvent('paste', {bubbles: true, cancelable: true, composed: true});
    Object.defineProperty(event, 'clipboardData', {
      value: {types: ['Files'], items: [], files: [await realFile('plain.webp', 'image.webp')]},
    });
    form.find('button', 'Choose files').dispatchEvent(event);
    await form.until('the picture', () => listed(form).length);
    expect(listed(form)).to.deep.equal(['image.webp']);
  });
});

describe('the page with the files', () => {
  it('can be used by everybody, on the smallest phone as well', async () => {
    const parent = document.createElement('div');
    parent.className = 'narrow';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.narrow {inline-size: 320px}');
    document.adoptedStyleSheets.push(sheet);
    document.body.append(parent);
    const {form} = await atFiles(network, {parent});
    await addFiles(
      form,
      await realFile('turned-6.jpg', `${'IMG_20261120_183000'.repeat(5)}.jpg`),
      await realFile('words.pdf'),
      madeFile(`${'a_very_long_name'.repeat(8)}.exe`, 'MZ'),
    );
    await settled(form);
    const wrong = [
      ...(await violations(form.element)),
      ...overflowing(form, parent).map((line) => `sticks out: ${line}`),
      ...spacedOut(form, () => overflowing(form, parent)).map((line) => `spaced: ${line}`),
      ...small(form).map((line) => `small: ${line}`),
      ...nameless(form),
      ...repeatedIds(form),
    ];
    document.adoptedStyleSheets.pop();
    expect(wrong).to.deep.equal([]);
  });
});
