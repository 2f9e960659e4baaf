import {inspect} from '@heard/delivery/files';
import type {ReportFormDriver} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';

import {
  nameless,
  overflowing,
  repeatedIds,
  small,
  violations,
} from '../../report-form/page-checks.fixture.ts';
import {
  addFiles,
  atFiles,
  clearPage,
  filesPage,
  listed,
  madePicture,
  openFiles,
  Pixels,
  realFile,
  said,
  sendReport,
  settled,
  type FileSetting,
} from '../file-setting.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

const title = 'Cover faces or names';
const white = [255, 255, 255];

/** A white picture with a red face in it: 400 by 200 pixels. */
const face = {x: 140, y: 72, width: 80, height: 56};
const withFace = () =>
  madePicture('face.png', 400, 200, (context) => {
    context.fillStyle = '#f00';
    context.fillRect(face.x, face.y, face.width, face.height);
  });

/** A person on the page where parts of a picture are covered. */
const atPicture = async (
  file?: File,
  setting?: Parameters<typeof atFiles>[1],
): Promise<FileSetting> => {
  const at = await atFiles(network, setting);
  const picture = file ?? (await withFace());
  await addFiles(at.form, picture);
  at.form.press(`${title}: ${listed(at.form)[0]!}`);
  await at.form.page(title);
  return at;
};

const canvasOf = (form: ReportFormDriver) =>
  form.element.shadowRoot!.querySelector<HTMLCanvasElement>('.sheet canvas')!;

/** What screen readers hear of the boxes. */
const heard = (form: ReportFormDriver) => {
  const [, last] = [...form.element.shadowRoot!.querySelectorAll('.sheet [role=status]')];
  return last!.textContent!.trim();
};

/** What is said and shown. */
const noted = (form: ReportFormDriver) =>
  form.element.shadowRoot!.querySelector('.sheet [role=status]')!.textContent!.trim();

/** Where the box is, by what screen readers hear: in percent. */
const boxHeard = (form: ReportFormDriver) => {
  const found = /(\d+)% from the left, (\d+)% from the top, (\d+)% wide, (\d+)% high/u.exec(
    heard(form),
  );
  if (!found) throw new Error(`No box in "${heard(form)}".`);
  const [left, top, width, height] = found.slice(1).map(Number);
  return {left: left!, top: top!, width: width!, height: height!};
};

const isOnCanvas = (form: ReportFormDriver) =>
  form.element.shadowRoot!.activeElement === canvasOf(form);

/** Presses Tab until the focus is there. */
const tabTo = async (form: ReportFormDriver, wanted: string) => {
  for (let presses = 0; presses < 60; presses++) {
    if (form.focused() === wanted) return;
    await sendKeys({press: 'Tab'});
  }
  throw new Error(`Tab never came to ${wanted}; it is on ${form.focused() ?? 'nothing'}.`);
};

const press = async (key: string, times: number) => {
  for (let count = 0; count < times; count++) await sendKeys({press: key});
};

const useCopy = async (form: ReportFormDriver) => {
  form.press('Use this copy');
  await form.page(filesPage);
};

describe('a person covers parts of a picture', () => {
  it('with the keyboard alone, and nothing of them is in what arrives', async function () {
    // Some drivers take long for each key.
    this.timeout(60_000);
    const setting = await atFiles(network);
    const {form} = setting;
    await addFiles(form, await withFace());
    form.find('button', 'Choose files').focus();
    await tabTo(form, `button "${title}: face.png"`);
    await sendKeys({press: 'Enter'});
    await form.page(title);
    await form.until('the focus on the title', () => form.focused() === `heading 2 "${title}"`);

    await tabTo(form, 'button "Add a box"');
    await sendKeys({press: 'Enter'});
    await form.until('the focus on the picture', () => isOnCanvas(form));
    expect(boxHeard(form)).to.deep.equal({left: 38, top: 40, width: 25, height: 20});
    // Each press moves or sizes by a hundredth of the shorter side: two pixels.
    await press('ArrowLeft', 5);
    await press('ArrowUp', 4);
    await press('Shift+ArrowDown', 8);
    expect(boxHeard(form)).to.deep.equal({left: 35, top: 36, width: 25, height: 28});

    await tabTo(form, 'button "Use this copy"');
    await sendKeys({press: 'Enter'});
    await form.page(filesPage);
    await form.until(
      'the focus back',
      () => form.focused() === 'button "Change the boxes: face.png"',
    );
    await form.until('the word', () => said(form) === 'Parts of face.png are covered.');
    expect(form.text()).to.include('Parts of it are covered. We send only this copy');

    await sendReport(setting);
    const [sent] = await openFiles(setting);
    expect(sent!.entry).to.include({name: 'face.png', type: 'image/png', cleaned: true});
    const pixels = await Pixels.of(sent!.file);
    expect([pixels.width, pixels.height]).to.deep.equal([400, 200]);
    expect(pixels.isBlack(face.x, face.y, face.width, face.height)).to.equal(true);
    expect(pixels.at(20, 100)).to.deep.equal(white);
    expect(pixels.at(300, 20)).to.deep.equal(white);
    expect(pixels.has(([r, g, b]) => r! > 100 && g! < 100 && b! < 100)).to.equal(false);
  });

  it('with buttons alone', async () => {
    const setting = await atPicture();
    const {form} = setting;
    form.press('Add a box');
    await form.until('the box', () => heard(form));
    const details = form.element.shadowRoot!.querySelector<HTMLDetailsElement>('.sheet details')!;
    details.open = true;
    const nudge = async (name: string, times: number) => {
      for (let count = 0; count < times; count++) form.press(name);
      await form.element.updateComplete;
    };
    await nudge('Left', 3);
    await nudge('Right', 1);
    await nudge('Up', 2);
    await nudge('Down', 1);
    await nudge('Taller', 3);
    await nudge('Shorter', 1);
    await nudge('Wider', 1);
    await nudge('Narrower', 1);
    expect(boxHeard(form)).to.deep.equal({left: 34, top: 36, width: 25, height: 28});
    await useCopy(form);
    await sendReport(setting);
    const pixels = await Pixels.of((await openFiles(setting))[0]!.file);
    expect(pixels.isBlack(face.x, face.y, face.width, face.height)).to.equal(true);
  });

  it('by dragging: a box is drawn, moved and sized', async function () {
    this.timeout(60_000);
    const setting = await atPicture();
    const {form} = setting;
    const canvas = canvasOf(form);
    canvas.scrollIntoView({block: 'center'});
    const drag = async (...points: readonly (readonly [number, number])[]) => {
      const {left, top, width, height} = canvas.getBoundingClientRect();
      const position = ([x, y]: readonly [number, number]): [number, number] => [
        Math.round(left + (x / 400) * width),
        Math.round(top + (y / 200) * height),
      ];
      await sendMouse({type: 'move', position: position(points[0]!)});
      await sendMouse({type: 'down'});
      for (const point of points.slice(1))
        await sendMouse({type: 'move', position: position(point)});
      await sendMouse({type: 'up'});
      await form.element.updateComplete;
    };
    await drag([200, 20], [230, 60], [300, 120]);
    expect(boxHeard(form)).to.deep.equal({left: 50, top: 10, width: 25, height: 50});
    await drag([250, 70], [200, 80], [90, 90]);
    expect(boxHeard(form)).to.deep.equal({left: 10, top: 20, width: 25, height: 50});
    await drag([140, 140], [150, 120], [130, 130]);
    const box = boxHeard(form);
    expect(box.left).to.equal(10);
    expect(box.width).to.be.within(22, 24);
    await drag([300, 100], [300, 101]);
    expect(form.has('radio', 'Box 2'), 'a tap draws nothing').to.equal(false);
    await useCopy(form);
    await sendReport(setting);
    const pixels = await Pixels.of((await openFiles(setting))[0]!.file);
    expect(pixels.isBlack(42, 42, 70, 70)).to.equal(true);
    expect(pixels.at(200, 70)).to.deep.equal(white);
  });

  it('takes changes back, one by one, and boxes away', async () => {
    const {form} = await atPicture();
    form.press('Add a box');
    await form.until('the picture', () => isOnCanvas(form));
    await press('ArrowRight', 1);
    form.press('Add a box');
    await form.until('the second', () => form.has('radio', 'Box 2'));
    await form.choose('Box 1');
    expect(heard(form)).to.match(/^Box 1: 38%/u);
    form.press('Remove this box');
    await form.element.updateComplete;
    expect(heard(form)).to.equal('Box 1 is gone. Boxes now: 1.');
    form.press('Undo');
    await form.element.updateComplete;
    expect(heard(form)).to.equal('Boxes now: 2.');
    canvasOf(form).focus();
    await sendKeys({press: 'Delete'});
    await sendKeys({press: 'Backspace'});
    expect(heard(form)).to.match(/Boxes now: 0\./u);
    expect(form.has('radio', 'Box 1')).to.equal(false);
    form.press('Use this copy');
    await form.element.updateComplete;
    expect(noted(form)).to.equal('There is no box yet. Add one, or go back without a change.');
    for (let count = 0; count < 5; count++) form.press('Undo');
    await form.element.updateComplete;
    expect(form.find('button', 'Undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('zooms in, and a new box is where they look', async () => {
    const {form} = await atPicture();
    const frame = canvasOf(form).parentElement!;
    const before = canvasOf(form).getBoundingClientRect().width;
    form.press('Zoom in');
    await form.until(
      'the larger picture',
      () => canvasOf(form).getBoundingClientRect().width > before * 1.9,
    );
    frame.scrollLeft = 0;
    form.press('Add a box');
    await form.until('the box', () => heard(form));
    expect(boxHeard(form).left).to.be.lessThan(30);
    expect(boxHeard(form).width).to.be.lessThan(15);
    // A box that is moved out of sight takes the view along.
    form.element.shadowRoot!.querySelector<HTMLDetailsElement>('.sheet details')!.open = true;
    for (let count = 0; count < 30; count++) form.press('Right');
    await form.element.updateComplete;
    expect(frame.scrollLeft).to.be.greaterThan(0);
    form.press('Move the picture');
    await form.element.updateComplete;
    expect(form.find('button', 'Move the picture').getAttribute('aria-pressed')).to.equal('true');
    form.press('Zoom out');
    await form.until(
      'the whole picture',
      () => canvasOf(form).getBoundingClientRect().width < before * 1.1,
    );
    expect(form.has('button', 'Move the picture')).to.equal(false);
  });

  it('and changes their mind: the photo goes out without boxes, and cleaned', async () => {
    const setting = await atPicture(await realFile('turned-6.jpg'));
    const {form} = setting;
    form.press('Add a box');
    await form.until('the box', () => heard(form));
    await useCopy(form);
    form.press('Use it without boxes: turned-6.jpg');
    await form.until('the focus', () => form.focused() === `button "${title}: turned-6.jpg"`);
    expect(said(form)).to.equal('Nothing of turned-6.jpg is covered now.');
    expect(form.chosen()).to.deep.equal(['Remove hidden details (safer)']);
    await sendReport(setting);
    const [sent] = await openFiles(setting);
    expect(sent!.entry).to.include({name: 'turned-6.jpg', cleaned: true});
    const found = await inspect(sent!.file);
    expect(found.ok && found.hidden).to.deep.equal([]);
    const pixels = await Pixels.of(sent!.file);
    expect(pixels.isBlack(12, 20, 8, 8)).to.equal(false);
  });

  it('and finds their boxes again where they left them', async () => {
    const {form} = await atPicture();
    form.press('Add a box');
    await form.until('the box', () => heard(form));
    await useCopy(form);
    form.press('Change the boxes: face.png');
    await form.page(title);
    expect(form.has('radio', 'Box 1')).to.equal(true);
    form.press('Go back without a change');
    await form.page(filesPage);
    expect(form.has('button', 'Change the boxes: face.png')).to.equal(true);
  });

  for (let turn = 1; turn <= 8; turn++)
    it(`F15 of a picture that is turned in way ${turn}: it stays as it is shown`, async () => {
      const file = await realFile(`turned-${turn}.jpg`);
      const setting = await atPicture(file);
      const {form} = setting;
      form.press('Add a box');
      await form.until('the box', () => heard(form));
      await useCopy(form);
      await sendReport(setting);
      const [sent] = await openFiles(setting);
      const [before, after] = [await Pixels.of(file), await Pixels.of(sent!.file)];
      expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
      const found = await inspect(sent!.file);
      expect(found.ok && found.hidden, 'nothing is hidden in it').to.deep.equal([]);
      for (const [x, y] of [
        [2, 2],
        [before.width - 3, 2],
        [2, before.height - 3],
        [before.width - 3, before.height - 3],
      ])
        before.at(x!, y!).forEach((value, channel) => {
          expect(Math.abs(value - after.at(x!, y!)[channel]!)).to.be.lessThan(40);
        });
    });
});

describe('a person on the page where they cover parts of a picture', () => {
  it('goes back at once when nothing was done, to the files and no further', async () => {
    const {form} = await atPicture();
    form.press('Back');
    await form.page(filesPage);
    expect(form.focused()).to.equal(`button "${title}: face.png"`);
  });

  it('is asked what to do with boxes that are not used yet', async () => {
    const {form} = await atPicture();
    form.press('Add a box');
    await form.until('the box', () => heard(form));
    form.press('Back');
    await form.until('the question', () => noted(form));
    expect(noted(form)).to.equal('Use this copy, or go back without a change.');
    expect(form.focused()).to.equal('button "Use this copy"');
    form.press('Go back without a change');
    await form.page(filesPage);
    expect(form.has('button', `${title}: face.png`)).to.equal(true);
  });

  it('sees nothing but this page, and can use all of it on the smallest phone', async () => {
    const parent = document.createElement('div');
    parent.className = 'narrow';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.narrow {inline-size: 320px}');
    document.adoptedStyleSheets.push(sheet);
    document.body.append(parent);
    const {form} = await atPicture(await withFace(), {parent});
    form.press('Add a box');
    await form.until('the box', () => heard(form));
    form.element.shadowRoot!.querySelector<HTMLDetailsElement>('.sheet details')!.open = true;
    expect(form.has('button', 'Continue')).to.equal(false);
    await settled(form);
    const wrong = [
      ...(await violations(form.element)),
      ...overflowing(form, parent).filter((line) => !line.startsWith('canvas')),
      ...small(form),
      ...nameless(form),
      ...repeatedIds(form),
    ];
    document.adoptedStyleSheets.pop();
    expect(wrong).to.deep.equal([]);
  });
});

describe('a browser', () => {
  it('that changes what a page draws, to protect its person, is not trusted with covering', async () => {
    const {getImageData} = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = function (...args) {
      const data = getImageData.apply(this, args);
      data.data.fill(255);
      return data;
    };
    try {
      const setting = await atPicture();
      const {form} = setting;
      form.press('Add a box');
      await form.until('the box', () => heard(form));
      form.press('Use this copy');
      await form.until('the word', () => noted(form).startsWith('Your browser keeps pages from'));
      expect(form.heading()).to.equal(title);
      form.press('Go back without a change');
      await form.page(filesPage);
      expect(form.text()).not.to.include('Parts of it are covered.');
    } finally {
      CanvasRenderingContext2D.prototype.getImageData = getImageData;
    }
  });

  it('that can not make a copy of full size makes a smaller one, and says so', async () => {
    const picture = await madePicture('large.png', 400, 200);
    const {toBlob} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = function (callback, ...more) {
      if (this.width > 300) callback(null);
      else toBlob.call(this, callback, ...more);
    };
    try {
      const setting = await atPicture(picture);
      const {form} = setting;
      form.press('Add a box');
      await form.until('the box', () => heard(form));
      await useCopy(form);
      await form.until('the word', () => said(form).includes('The copy is smaller.'));
      await sendReport(setting);
      const pixels = await Pixels.of((await openFiles(setting))[0]!.file);
      expect([pixels.width, pixels.height]).to.deep.equal([283, 141]);
      expect(pixels.isBlack(Math.ceil(150 * 0.707), Math.ceil(80 * 0.707), 70, 28)).to.equal(true);
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });
});

describe('a person who covers parts of a picture', () => {
  it('leaves, and nothing of the picture is left', async () => {
    const {form} = await atPicture();
    form.press('Add a box');
    await form.until('the box', () => heard(form));
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await form.element.updateComplete;
    expect(canvasOf(form)).to.equal(null);
    expect(form.everything()).not.to.include('face.png');
  });
});
