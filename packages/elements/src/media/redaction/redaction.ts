import {defaultFileLimits} from '@heard/delivery/files';

import {focusText} from '../../page/focus.ts';
import type {AddedFile} from '../added-file.ts';
import type {FileDesk, Sheet} from '../file-desk.ts';
import {filesSaid} from '../files.messages.ts';
import {isolated} from '../shown-name.ts';
import {BoxHistory} from './box-history.ts';
import {moved, newBox, sized, type Point} from './boxes.ts';
import {burn} from './burn.ts';
import {Pulling} from './pulling.ts';
import {redactionView} from './redaction-view.ts';
import {boxesNow, boxName, boxRemoved, boxText, redactionWords} from './redaction.messages.ts';
import {Stage} from './stage.ts';

/** How far one press of a key, or of a button, moves a box: in parts of the shorter side of the picture. */
const keyStep = 0.01;
export const buttonStep = 0.04;

/** The page on which parts of a picture are covered: by dragging, with keys alone, or with buttons alone. */
export class Redaction implements Sheet {
  readonly files: FileDesk;
  readonly file: AddedFile;
  readonly picture: ImageBitmap;
  readonly history: BoxHistory;
  readonly stage: Stage;
  /** How many times as large as its frame the picture is. */
  zoom: 1 | 2 | 4 = 1;
  /** Dragging moves the picture, and draws nothing. */
  isPanning = false;
  isBusy = false;
  /** What is said and shown. */
  note = '';
  /** What is only said. */
  said = '';
  readonly pulling: Pulling;
  readonly #opener: string;
  #watch: ResizeObserver | undefined;
  #watched: HTMLCanvasElement | undefined;
  #isOpen = true;

  /** @param opener the id of the button to which the focus returns */
  constructor(files: FileDesk, file: AddedFile, picture: ImageBitmap, opener: string) {
    this.files = files;
    this.file = file;
    this.picture = picture;
    this.history = new BoxHistory(file.boxes ?? []);
    this.stage = new Stage(picture);
    this.pulling = new Pulling(this);
    this.#opener = opener;
  }

  view() {
    return redactionView(this);
  }

  drawn() {
    const canvas = this.#canvas;
    if (!canvas || !this.#isOpen) return;
    if (canvas !== this.#watched) {
      this.#watched = canvas;
      this.#watch?.disconnect();
      // Drawing sets its size as well, which an observer may not do at once.
      this.#watch = new ResizeObserver(() => requestAnimationFrame(() => this.drawn()));
      this.#watch.observe(canvas);
    }
    this.stage.paint(canvas, this.history.boxes, this.history.selected);
  }

  leaves() {
    if (!this.history.canUndo) return void this.leave();
    this.#tell(redactionWords(this.#localizer).undecided);
    this.#focus('.use');
  }

  close() {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#watch?.disconnect();
    this.stage.close();
  }

  /** Goes back to the files without a change. */
  async leave() {
    const {files} = this;
    this.close();
    files.sheet = undefined;
    files.update();
    await files.form.host.updateComplete;
    files.form.host.shadowRoot?.getElementById(this.#opener)?.focus();
  }

  /** Adds a box in the middle of what is in sight, and leads the keys to it. */
  addBox() {
    const {history} = this;
    history.mark();
    history.add(newBox(history.boxes, this.stage.view(), this.picture));
    this.describe();
    this.#canvas?.focus();
  }

  /** Moves the chosen box by so many steps, or makes it larger. */
  shift(direction: Point, step: number, resize: boolean) {
    const {history, picture} = this;
    const {current} = history;
    if (!current) return;
    const pixels = Math.max(1, Math.round(Math.min(picture.width, picture.height) * step));
    const by = {x: direction.x * pixels, y: direction.y * pixels};
    history.replace(resize ? sized(current, by, picture) : moved(current, by, picture));
    this.stage.bringIntoView(history.current!);
    this.update();
  }

  /** The same as one press of a button, which can be taken back by itself. */
  nudge(direction: Point, resize: boolean) {
    this.history.mark();
    this.shift(direction, buttonStep, resize);
    this.history.settle();
    this.describe();
  }

  removeBox() {
    const {history} = this;
    if (!history.current) return;
    const name = boxName(this.#localizer, this.#number(history.selected + 1));
    history.mark();
    history.remove();
    this.said = boxRemoved(this.#localizer, name, this.#number(history.boxes.length));
    this.update();
    // The button that was pressed may be gone with the last box.
    this.#canvas?.focus();
  }

  undo() {
    if (!this.history.canUndo) return;
    this.history.undo();
    this.said = boxesNow(this.#localizer, this.#number(this.history.boxes.length));
    this.update();
  }

  select(at: number) {
    this.history.selected = at;
    const {current} = this.history;
    if (current) this.stage.bringIntoView(current);
    this.describe();
  }

  /** Shows the picture larger or smaller; the middle of what is in sight stays there. */
  async zoomTo(zoom: 1 | 2 | 4) {
    const frame = this.#canvas?.parentElement;
    const ratio = zoom / this.zoom;
    this.zoom = zoom;
    if (zoom === 1) this.isPanning = false;
    const middle = frame && {
      x: (frame.scrollLeft + frame.clientWidth / 2) * ratio,
      y: (frame.scrollTop + frame.clientHeight / 2) * ratio,
    };
    this.update();
    await this.files.form.host.updateComplete;
    if (!frame || !middle) return;
    frame.scrollLeft = middle.x - frame.clientWidth / 2;
    frame.scrollTop = middle.y - frame.clientHeight / 2;
    this.drawn();
  }

  pan() {
    this.isPanning = !this.isPanning;
    this.update();
  }

  press(event: KeyboardEvent) {
    const {key, shiftKey, ctrlKey, metaKey, altKey, repeat} = event;
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') {
      event.preventDefault();
      return this.undo();
    }
    const direction = directions[key];
    if (ctrlKey || metaKey || altKey || !this.history.current) return;
    if (direction) {
      event.preventDefault();
      if (!repeat) this.history.mark();
      this.shift(direction, keyStep, shiftKey);
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      this.removeBox();
    }
  }

  /** A key comes up: only now is said where the box is, or a held key would talk without end. */
  release({key}: KeyboardEvent) {
    if (!directions[key] || !this.history.current) return;
    this.history.settle();
    this.describe();
  }

  /** Says where the chosen box is. */
  describe() {
    const {current, selected} = this.history;
    this.note = '';
    this.said = current ? boxText(this.#localizer, selected, current, this.picture) : '';
    this.update();
  }

  /** Makes the copy with boxes, which from then on is what is sent. */
  async use() {
    const {files, history, picture} = this;
    const words = redactionWords(this.#localizer);
    if (this.isBusy) return;
    if (!history.boxes.length) return this.#tell(words.noBoxes);
    this.isBusy = true;
    this.#tell(words.working);
    const {maxFileMB = defaultFileLimits.maxFileMB} = files.form.ready?.config.form?.files ?? {};
    const burnt = await burn(picture, history.boxes, {
      png: this.file.found.kind === 'png',
      maxBytes: maxFileMB * 1_048_576,
    });
    this.isBusy = false;
    if (!this.#isOpen) return;
    if (!burnt.ok) return this.#tell(words[burnt.code]);
    files.change({...this.file, redacted: burnt.file, boxes: history.boxes});
    const said = filesSaid(this.#localizer).covered(isolated(this.file.name));
    await this.leave();
    files.say(burnt.scale < 1 ? `${said} ${words.smaller}` : said);
  }

  update() {
    this.files.update();
  }

  /** The focus goes to the title, as on any new page. */
  async focusTitle() {
    await this.files.form.host.updateComplete;
    const title = this.#root?.querySelector<HTMLElement>('.sheet .page-heading');
    if (title) focusText(title);
  }

  get #localizer() {
    return this.files.form.localizer;
  }

  get #root() {
    return this.files.form.host.shadowRoot;
  }

  get #canvas(): HTMLCanvasElement | null | undefined {
    return this.#root?.querySelector<HTMLCanvasElement>('.sheet canvas');
  }

  #number(count: number) {
    return new Intl.NumberFormat(this.#localizer.locale).format(count);
  }

  #tell(note: string) {
    this.note = note;
    this.said = '';
    this.update();
  }

  #focus(selector: string) {
    this.#root?.querySelector<HTMLElement>(`.sheet ${selector}`)?.focus();
  }
}

/** Where each arrow leads, on screen: a picture does not turn with the direction of the script. */
export const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: {x: -1, y: 0},
  ArrowRight: {x: 1, y: 0},
  ArrowUp: {x: 0, y: -1},
  ArrowDown: {x: 0, y: 1},
};
