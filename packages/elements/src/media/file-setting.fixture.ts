import {openFile} from '@heard/delivery/opening';
import type {Config, FileEntry, FormConfig} from '@heard/schema';
import {clearPage, showForm, type ReportFormDriver} from '@heard/testing/drivers';
import type {TestNetwork} from '@heard/testing/fixtures';
import {makeConfig, openSent, TestIntake, type TestConfig} from '@heard/testing/fixtures';

import '../report-form/define.ts';
// Loaded with the test, so that the first of them does not wait for all of it.
import '../report-form/further-part.ts';
import '../report-form/parts/details-part.ts';
import '../report-form/parts/files-part.ts';
import '../report-form/sealing-part.ts';
import './redaction/redaction-part.ts';
import './voice/voice-part.ts';

export {clearPage};

const corpus = new URL('../../../delivery/src/files/corpus/', import.meta.url);

/** A real file, as somebody would choose it from their device. */
export const realFile = async (name: string, as = name): Promise<File> => {
  const response = await fetch(new URL(name, corpus));
  if (!response.ok) throw new Error(`There is no ${name} in the corpus.`);
  return new File([await response.blob()], as);
};

/** A file of these bytes. */
export const madeFile = (name: string, ...parts: BlobPart[]): File => new File(parts, name);

/** A picture without anything hidden, of one color unless drawn on. */
export const madePicture = async (
  name: string,
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void = () => undefined,
): Promise<File> => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  draw(context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([blob!], name);
};

/** Hands files to the control behind a button, as the browser does when they were chosen. */
export const choose = (form: ReportFormDriver, files: readonly File[], button = 'Choose files') => {
  const input = form.find('button', button).parentElement!.querySelector('input')!;
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
};

/** The names in the list of files, in order. */
export const listed = (form: ReportFormDriver): readonly string[] =>
  [...form.element.shadowRoot!.querySelectorAll('.file .name')].map(
    (name) => name.textContent?.trim() ?? '',
  );

/** Chooses files and waits until each of them is in the list or refused. */
export const addFiles = async (form: ReportFormDriver, ...files: readonly File[]) => {
  choose(form, files);
  await form.element.updateComplete;
  await form.until('the files to be looked at', () => said(form) !== 'Looking at your files…');
};

/** What screen readers were told last about the files, without the marks around names. */
export const said = (form: ReportFormDriver): string =>
  form.element
    .shadowRoot!.querySelector('.media .field > [role=status]')!
    .textContent!.replaceAll(/[\u2068\u2069]/gu, '')
    .trim();

/** Waits until nothing fades any more: colors that are half there have no contrast. */
export const settled = (form: ReportFormDriver): Promise<unknown> =>
  Promise.all(
    document
      .getAnimations()
      .concat(form.element.shadowRoot!.getAnimations())
      .filter(({effect}) => effect?.getComputedTiming().iterations !== Infinity)
      .map(({finished}) => finished),
  );

/** What was not added and why. */
export const refusals = (form: ReportFormDriver): readonly string[] =>
  [...form.element.shadowRoot!.querySelectorAll('.refused .error')].map((line) =>
    (line as HTMLElement).innerText.replaceAll(/[\u2068\u2069]/gu, '').trim(),
  );

/** A person at the page with the files, and an intake that takes them. */
export interface FileSetting extends TestConfig {
  readonly form: ReportFormDriver;
  readonly intake: TestIntake;
}

export const filesPage = 'Photos, messages and other things';

/** Goes to the page with the files: two answers, then the list of what else can be told. */
export const atFiles = async (
  network: TestNetwork,
  options: {
    readonly form?: FormConfig;
    readonly ask?: boolean;
    readonly parts?: Partial<Config>;
    /** The form is put in here. */
    readonly parent?: Node;
  } = {},
): Promise<FileSetting> => {
  const test = await makeConfig({
    ...(options.ask && {ask: true}),
    parts: {
      form: {preset: 'hate-incident', features: ['files'], ...options.form},
      ...options.parts,
    },
  });
  const intake = new TestIntake();
  network.use(...intake.handlers);
  const form = await showForm({
    config: test.config,
    ...(options.parent && {parent: options.parent}),
  });
  await form.begin();
  await form.tick('Insults, slurs or name-calling');
  await form.continue();
  await form.choose('No, I want to stay anonymous');
  await form.continue();
  await form.continue();
  if (options.ask) await form.continue();
  await form.tell(filesPage);
  await form.page(filesPage);
  return {...test, form, intake};
};

/** A file as the staff find it: what the report says of it, and what opens out of what was sent. */
export interface SentFile {
  readonly entry: FileEntry;
  readonly file: Blob;
}

/** Goes on to the end and sends. */
export const sendReport = async ({form}: FileSetting) => {
  if (form.heading() !== 'Check your answers') await form.skipToCheck();
  await form.send();
  await form.page('Your report has arrived');
};

/** Opens the report that arrived last, and every file of it. */
export const openFiles = async ({
  intake,
  hotlineKey,
}: FileSetting): Promise<readonly SentFile[]> => {
  const {body} = intake.received.at(-1)!;
  const report = await openSent(body, hotlineKey);
  const entries = report?.answers['evidence.files'] ?? [];
  if (entries.map(({object}) => object).join() !== (body.objects ?? []).join())
    throw new Error('The report names other objects than the request.');
  return Promise.all(
    entries.map(async (entry) => {
      const object = intake.objects.get(entry.object);
      if (!object) throw new Error(`The intake does not have ${entry.object}.`);
      const opened = await openFile(new Blob([object.sealed]), [hotlineKey], entry);
      if (!opened.ok) throw new Error(`${entry.name} does not open: ${opened.code}.`);
      return {entry, file: opened.file};
    }),
  );
};

/** The pixels of a picture as it is shown. */
export class Pixels {
  readonly width: number;
  readonly height: number;
  readonly #data: Uint8ClampedArray;

  constructor({width, height, data}: ImageData) {
    this.width = width;
    this.height = height;
    this.#data = data;
  }

  static async of(file: Blob): Promise<Pixels> {
    const picture = await createImageBitmap(file);
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    return new Pixels(context.getImageData(0, 0, picture.width, picture.height));
  }

  /** Red, green and blue of one pixel. */
  at(x: number, y: number): readonly number[] {
    return [...this.#data.slice((y * this.width + x) * 4, (y * this.width + x) * 4 + 3)];
  }

  /** Whether any pixel is of such a color. */
  has(isWanted: (color: readonly number[]) => boolean): boolean {
    for (let at = 0; at < this.#data.length; at += 4)
      if (isWanted([this.#data[at]!, this.#data[at + 1]!, this.#data[at + 2]!])) return true;
    return false;
  }

  /** Whether every pixel of a part is black, as far as a JPEG can tell. */
  isBlack(x: number, y: number, width: number, height: number): boolean {
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++)
        if (this.at(column, row).some((value) => value > 12)) return false;
    return true;
  }
}
