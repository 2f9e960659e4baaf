import {admitFile, clean, fileName} from '@heard/delivery/files';
import type {ReactiveController} from 'lit';

import {errorStyles} from '../fields/error.styles.ts';
import {nameList} from '../report-form/answer-text.ts';
import {filesIn, type AddedFile} from './added-file.ts';
import {addStyles} from '../page/add-styles.ts';
import {filesSaid, filesWords} from './files.messages.ts';
import {filesStyles} from './files.styles.ts';
import {HoldBack, type Insistence} from './hold-back.ts';
import {listenForDrops} from './listen-for-drops.ts';
import type {MediaForm} from './media-form.ts';
import type {Refused} from './refused.ts';
import {isolated, shownName} from './shown-name.ts';
import {Thumbnails} from './thumbnails.ts';

/** What takes the place of the page for a while: where parts of a picture are covered. */
export interface Sheet {
  /** What is drawn. */
  view(): unknown;
  /** It stands on the page now. */
  drawn(): void;
  /** Called when the person wants to leave the page: ends it, or says what is not done yet. */
  leaves(): void;
  /** Ends it and forgets what it holds. */
  close(): void;
}

/** A statement that is being recorded, as far as the desk has to know. */
export interface Recording {
  view(id: string): unknown;
  /** Whether something was recorded that is neither added nor discarded. If so it says so to the person. */
  insists(): boolean;
  /** It is out of sight: the microphone goes off, what was recorded stays. Says whether anything was. */
  hide(): boolean;
  /** Turns the microphone off and forgets what was recorded. */
  close(): void;
}

/**
 * Takes files for a form. It belongs to the form, since adding a file takes a moment. What was added is among the
 * answers of the form and nowhere else; what is under way is forgotten with them.
 */
export class FileDesk implements ReactiveController {
  readonly form: MediaForm;
  readonly thumbnails: Thumbnails;
  /** What was not added the last time. */
  refused: readonly Refused[] = [];
  /** What screen readers say. */
  said = '';
  /** What did not work the last time, in words. */
  warning = '';
  /** Shown instead of the page. */
  sheet: Sheet | undefined;
  recording: Recording | undefined;
  readonly #holdBack: HoldBack;
  #count = 0;
  #looking = 0;
  #visit = new AbortController();
  #turn: Promise<unknown> = Promise.resolve();
  #landed: readonly AddedFile[] = [];

  constructor(form: MediaForm) {
    this.form = form;
    const root = form.host.shadowRoot!;
    this.thumbnails = new Thumbnails(form.host);
    this.#holdBack = new HoldBack(root, '.media', () => this.#insists());
    addStyles(root, errorStyles);
    addStyles(root, filesStyles);
    listenForDrops(root, this);
    form.host.addController(this);
  }

  /** The level of the page's heading. */
  get headingLevel(): number {
    return this.form.host.headingLevel ?? 2;
  }

  get files(): readonly AddedFile[] {
    return filesIn(this.form.state.answers);
  }

  /** Whether the person is on a page of questions. */
  get isInUse(): boolean {
    return this.form.host.isConnected && this.form.state.status === 'editing';
  }

  get isLooking(): boolean {
    return this.#looking > 0;
  }

  /** Adds files one after the other, and says which were added and which were not. */
  add(chosen: readonly File[], more: {folders?: readonly string[]; kind?: 'voice'} = {}) {
    const {folders = [], kind} = more;
    const nothing = !chosen.length && !folders.length;
    this.refused = nothing
      ? [{code: 'nothing'}]
      : folders.map((name) => ({name: shownName(name), code: 'folder'}));
    this.warning = '';
    this.said = chosen.length ? filesSaid(this.form.localizer).looking : '';
    this.#looking += chosen.length;
    this.update();
    const {signal} = this.#visit;
    this.#turn = this.#turn.then(() => this.#addAll(chosen, kind, signal));
    return this.#turn;
  }

  remove(file: AddedFile) {
    this.refused = [];
    this.#put(this.files.filter(({id}) => id !== file.id));
    this.say(filesSaid(this.form.localizer).removed(isolated(file.name)));
  }

  /** Takes up a file that was changed. It may be gone by now. */
  change(file: AddedFile) {
    this.refused = [];
    this.#put(this.files.map((each) => (each.id === file.id ? file : each)));
  }

  /** Shows a page of its own in the place of the page. */
  open(sheet: Sheet) {
    this.refused = [];
    this.sheet = sheet;
    this.say('');
  }

  say(text: string) {
    this.said = text;
    this.warning = '';
    this.update();
  }

  warn(text: string) {
    this.warning = text;
    this.update();
  }

  update() {
    this.form.host.requestUpdate();
  }

  /** Forgets all that is not an answer: what is under way, what is open, what was said. */
  forget() {
    this.#visit.abort();
    this.#visit = new AbortController();
    this.sheet?.close();
    this.recording?.close();
    this.sheet = this.recording = undefined;
    this.#holdBack.drop();
    this.#landed = [];
    this.#looking = 0;
    this.refused = [];
    this.said = this.warning = '';
  }

  hostConnected() {
    addEventListener('pagehide', this.#leave);
  }

  hostUpdate() {
    const {status, answers} = this.form.state;
    const isGone = status === 'gate' && !Object.keys(answers).length;
    if (isGone || status === 'sent' || status === 'done') this.forget();
    if (status === 'editing' && this.#landed.length) {
      const landed = this.#landed;
      this.#landed = [];
      this.#put([...this.files, ...landed]);
    }
  }

  hostUpdated() {
    this.thumbnails.draw(this.files);
    this.sheet?.drawn();
    const isSeen = this.form.host.shadowRoot?.querySelector('.voice');
    if (!isSeen && this.recording?.hide() === false) this.recording = undefined;
  }

  hostDisconnected() {
    removeEventListener('pagehide', this.#leave);
    // An element that is only moved is back within the same turn.
    queueMicrotask(() => this.form.host.isConnected || this.forget());
  }

  readonly #leave = () => this.forget();

  async #addAll(chosen: readonly File[], kind: 'voice' | undefined, signal: AbortSignal) {
    const added: string[] = [];
    for (const file of chosen) {
      const result = await this.#admit(file, kind);
      if (signal.aborted) return;
      this.#looking--;
      if ('code' in result) this.refused = [...this.refused, result];
      else {
        added.push(isolated(result.name));
        this.#land(result);
      }
    }
    const said = filesSaid(this.form.localizer);
    this.say(added.length ? said.added(nameList(this.form.localizer, added)) : '');
    if (this.isLooking) return;
    if (this.refused.length) this.#holdBack.drop();
    else this.#holdBack.release();
  }

  async #admit(file: File, kind: 'voice' | undefined): Promise<AddedFile | Refused> {
    const others = [...this.files, ...this.#landed].map(({original}) => original);
    const found = await admitFile(file, others, this.form.ready?.config.form?.files);
    if (!found.ok) return {name: shownName(file.name), code: found.code};
    const {hidden, width, height, damaged} = found;
    const cleaned = found.cleanable ? await clean(file) : undefined;
    return {
      id: `file-${++this.#count}`,
      name: fileName(file.name, found.kind),
      type: found.type,
      size: file.size,
      ...(kind && {kind}),
      original: file,
      ...(cleaned?.ok && {cleaned: cleaned.file}),
      found: {kind: found.kind, width, height, hidden, damaged},
      keep: cleaned?.ok ? 'cleaned' : 'original',
    };
  }

  #land(file: AddedFile) {
    // The form takes answers only on its pages of questions.
    if (this.form.state.status === 'editing') this.#put([...this.files, file]);
    else this.#landed = [...this.#landed, file];
  }

  #put(files: readonly AddedFile[]) {
    this.form.answer('evidence.files', files.length ? files : undefined);
  }

  #insists(): Insistence {
    if (this.sheet) {
      // Back leads from it to the files, and no step further.
      this.sheet.leaves();
      return 'for-good';
    }
    if (this.recording?.insists()) return 'for-good';
    if (!this.isLooking) return false;
    this.say(filesWords(this.form.localizer).wait);
    return 'for-now';
  }
}
