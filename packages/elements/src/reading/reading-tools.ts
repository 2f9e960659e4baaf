import type {ReactiveController} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {addStyles} from '../page/add-styles.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import type {AskedQuestion} from '../questions/question-words.ts';
import {pageOf} from '../report-form/first-flow.ts';
import type {ReportFormController} from '../report-form/report-form-controller.ts';
import type {EasyRead} from './easy-read.ts';
import {ReadAloud} from './read-aloud.ts';
import {readingControls, readingMessage} from './reading-controls.ts';
import {stopIcon} from './reading-icons.ts';
import {readingWords} from './reading.messages.ts';
import {readingStyles} from './reading.styles.ts';

const importEasyRead = () => import('./easy-read.ts');
const loadEasyRead = retryingLoader(importEasyRead);

/**
 * Reads a form aloud and makes it easier to read. Nothing of it is remembered beyond the life of the page.
 */
export class ReadingTools implements ReactiveController {
  readonly #form: ReportFormController;
  readonly #aloud = new ReadAloud(() => this.#changed());
  #read: {readonly root: Element; readonly page: string} | undefined;
  #easyRead: typeof import('./easy-read.ts') | undefined;
  /** Each question in easy words that was made, and what it was made from. */
  readonly #plain = new WeakMap<AskedQuestion, AskedQuestion>();

  /** Whether short words and pictures are on. */
  isEasy = false;

  constructor(form: ReportFormController) {
    this.#form = form;
    addStyles(form.host.shadowRoot!, readingStyles);
    form.host.addController(this);
  }

  /** The pages in short words; undefined while they are off. */
  get easy(): EasyRead | undefined {
    return this.isEasy ? this.#easyRead?.easyRead(this.#form.localizer) : undefined;
  }

  /** Swaps the questions of the form for easy ones and back, also those of a topic that has just loaded. */
  hostUpdate() {
    const {part, ready} = this.#form;
    if (!this.#easyRead || !ready) return;
    const {easilyAsked} = this.#easyRead;
    const swapped = (asked: AskedQuestion) => {
      const plain = this.#plain.get(asked);
      if (plain || !this.isEasy) return this.isEasy ? asked : (plain ?? asked);
      const easy = easilyAsked(asked, ready.config);
      this.#plain.set(easy, asked);
      return easy;
    };
    const asked = Object.fromEntries(
      Object.entries(part.asked).map(([id, each]) => [id, swapped(each)]),
    );
    if (Object.entries(asked).some(([id, each]) => each !== part.asked[id]))
      this.#form.part = {...part, asked};
  }

  hostUpdated() {
    const {root, page} = this.#read ?? {};
    const isCovered = !!this.#form.host.shadowRoot?.querySelector('.curtain, [data-covered]');
    if (root && (isCovered || page !== this.#page || !root.isConnected)) this.#hush();
  }

  hostDisconnected() {
    this.#hush();
  }

  /** Reads the page on screen, or falls silent if it does. */
  listen(): void {
    if (this.#reads) return this.#hush();
    const {host, localizer} = this.#form;
    // The questions alone, where there are some: what stands around them can follow from answers.
    const root = ['.page form', '.page']
      .map((selector) => host.shadowRoot?.querySelector(selector))
      .find(Boolean);
    if (!root) return;
    this.#read = {root, page: this.#page};
    void this.#aloud.start(root, localizer.locale);
  }

  /** Turns short words and pictures on or off. Rejects when they can't be loaded. */
  async toggleEasy(): Promise<void> {
    if (!this.#easyRead) {
      [this.#easyRead] = await Promise.all([loadEasyRead(), this.#form.localizer.more?.()]);
      addStyles(this.#form.host.shadowRoot!, this.#easyRead.easyReadStyles);
    }
    this.isEasy = !this.isEasy;
  }

  /** The picture of the button while it stops the voice. */
  get stopIcon() {
    return this.#reads ? stopIcon : undefined;
  }

  /** The word of the button while it stops the voice. */
  stop(localizer: Localizer): string | undefined {
    return this.#reads ? readingWords(localizer).stop : undefined;
  }

  /** The buttons beside, while the voice speaks. */
  controls(localizer: Localizer) {
    return readingControls(this.#aloud, localizer);
  }

  /** Why nothing is heard. */
  message(localizer: Localizer) {
    return readingMessage(this.#aloud, localizer);
  }

  get #reads() {
    return this.#aloud.status === 'starting' || this.#aloud.status === 'speaking';
  }

  /** What is on screen now: when it changes, what is being read is gone. */
  get #page() {
    return [pageOf(this.#form.state), this.#form.localizer.locale, this.isEasy].join();
  }

  #hush() {
    this.#read = undefined;
    this.#aloud.stop();
  }

  #changed() {
    const {host} = this.#form;
    const root = host.shadowRoot;
    // The controls go when the voice falls silent: the focus must not go with them.
    if (this.#aloud.status !== 'speaking' && root?.activeElement?.closest('.controls'))
      root.querySelector<HTMLElement>('.listen')?.focus();
    host.requestUpdate();
  }
}
