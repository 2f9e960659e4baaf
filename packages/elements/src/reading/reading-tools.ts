import type {Config} from '@heard/schema';
import {adoptStyles, type CSSResult, type ReactiveController} from 'lit';

import {retryingLoader} from '../page/retrying-loader.ts';
import type {AskedQuestion} from '../questions/question-words.ts';
import {pageOf} from '../report-form/first-flow.ts';
import type {ReportFormController} from '../report-form/report-form-controller.ts';
import {allowSpeech} from './allow-speech.ts';
import type {EasyRead} from './easy-read.ts';
import type {ReadAloud, ReadingStatus} from './read-aloud.ts';

const importReadAloud = () => import('./read-aloud.ts');
const importEasyRead = () => import('./easy-read.ts');
const loadReadAloud = retryingLoader(importReadAloud);
const loadEasyRead = retryingLoader(importEasyRead);

/** Pages that show nothing of what was told. The check page does, so it is not read aloud. */
const readablePages = ['gate', 'danger', 'editing', 'sent', 'done'];

/**
 * Reads a form aloud and makes it easier to read. Both load when they are first wanted, and nothing of it is
 * remembered beyond the life of the page.
 */
export class ReadingTools implements ReactiveController {
  readonly #form: ReportFormController;
  #aloud: ReadAloud | undefined;
  #read: {readonly root: Element; readonly page: string} | undefined;
  #easyRead: typeof import('./easy-read.ts') | undefined;

  /** Whether short words and pictures are on. */
  isEasy = false;
  /** What was wanted last could not be loaded. */
  notLoaded = false;

  constructor(form: ReportFormController) {
    this.#form = form;
    form.host.addController(this);
  }

  /** Whether the page on screen can be read aloud without telling anybody near what was answered. */
  get isReadable(): boolean {
    return readablePages.includes(this.#form.state.status);
  }

  get status(): ReadingStatus {
    return this.#aloud?.status ?? 'silent';
  }

  /** Whether the page that is being read has more than one question. */
  get hasSeveral(): boolean {
    return !!this.#aloud?.hasSeveral;
  }

  /** The pages in short words; undefined while they are off. */
  get easy(): EasyRead | undefined {
    return this.isEasy ? this.#easyRead?.easyRead(this.#form.localizer) : undefined;
  }

  /** A question as it is asked now: in short words and pictures, if they are on and there are some. */
  asked(asked: AskedQuestion, config: Config): AskedQuestion {
    return (this.isEasy && this.#easyRead?.easilyAsked(asked, config)) || asked;
  }

  hostUpdated() {
    const {root, page} = this.#read ?? {};
    if (root && (page !== this.#page || !root.isConnected)) this.hush();
  }

  hostDisconnected() {
    this.hush();
  }

  /** Reads the page on screen. */
  async listen() {
    const {host, localizer} = this.#form;
    const page = this.#page;
    if (!this.#aloud) allowSpeech();
    const loaded = await this.#load(async () => {
      const {ReadAloud} = await loadReadAloud();
      this.#aloud ??= new ReadAloud(() => this.#changed());
    });
    // The questions alone, where there are some: what stands around them can follow from answers.
    const root = ['.page form', '.page']
      .map((selector) => host.shadowRoot?.querySelector(selector))
      .find(Boolean);
    if (!loaded || !root || page !== this.#page) return;
    this.#read = {root, page};
    await this.#aloud?.start(root, localizer.locale);
  }

  /** Falls silent. */
  hush() {
    this.#read = undefined;
    this.#aloud?.stop();
  }

  /** Reads the question once more. */
  again() {
    this.#aloud?.again();
  }

  /** Goes on to the next question, or falls silent after the last. */
  next() {
    this.#aloud?.next();
  }

  /** Turns short words and pictures on or off. */
  async toggleEasy() {
    const {host} = this.#form;
    const loaded = await this.#load(async () => {
      if (this.#easyRead) return;
      this.#easyRead = await loadEasyRead();
      adopt(host.shadowRoot!, this.#easyRead.easyReadStyles);
    });
    if (loaded) this.isEasy = !this.isEasy;
    host.requestUpdate();
  }

  /** What is on screen now: when it changes, what is being read is gone. */
  get #page() {
    return [pageOf(this.#form.state), this.#form.localizer.locale, this.isEasy].join();
  }

  async #load(load: () => Promise<void>): Promise<boolean> {
    try {
      await load();
      this.notLoaded = false;
    } catch {
      this.notLoaded = true;
      this.#form.host.requestUpdate();
    }
    return !this.notLoaded;
  }

  #changed() {
    const {host} = this.#form;
    const root = host.shadowRoot;
    // The controls go when the voice falls silent: the focus must not go with them.
    if (this.status !== 'speaking' && root?.activeElement?.closest('.controls'))
      root.querySelector<HTMLElement>('.listen')?.focus();
    host.requestUpdate();
  }
}

const adopt = (root: ShadowRoot, styles: CSSResult) => {
  const {styleSheet} = styles;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  else adoptStyles(root, [styles]);
};
