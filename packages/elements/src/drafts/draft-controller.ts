import {plainPassphrase, type Underway} from '@heard/delivery/drafts';
import {codePoints} from '@heard/schema';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {addStyles} from '../page/add-styles.ts';
import {focusText} from '../page/focus.ts';
import type {DraftForm} from './draft-form.ts';
import {DraftKeeper, type PassphraseProblem} from './draft-keeper.ts';
import {draftStyles} from './drafts.styles.ts';

/** The fewest characters (code points) of a passphrase. */
export const shortestPassphrase = 8;

/**
 * Keeps the answers of one form on the device, in the way that the embedder allows and the person chooses.
 *
 * With `session` it keeps them from the first answer on, and offers what it finds. With `passphrase` it keeps
 * nothing until the person saves, and finds nothing until they type the passphrase. What can't be kept stays in
 * memory: nothing here ever stops the form.
 *
 * A page that is hidden or goes away writes its last change, and the draft stays. {@link end} deletes it.
 * Measured: what is handed to the browser at `beforeunload` is written by all engines, at `pagehide` by Chromium
 * and Firefox. A tab that is closed in WebKitGTK may lose the last 0.3 seconds.
 */
export class DraftController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #form: DraftForm;
  readonly #keeper: DraftKeeper;
  #connection = new AbortController();
  #page: 'save' | 'saved' | undefined;
  #step: string | undefined;
  #focusNext = false;
  #isAway = false;
  #isBusy = false;
  #isDiscarded = false;
  #problem: PassphraseProblem | 'too-short' | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, form: DraftForm) {
    this.#host = host;
    this.#form = form;
    this.#keeper = new DraftKeeper(form, () => host.requestUpdate());
    host.addController(this);
  }

  get mode() {
    return this.#form.mode;
  }

  get status() {
    return this.#keeper.status;
  }

  /** Why a report that was begun here can't be offered. */
  get lost() {
    return this.#keeper.lost;
  }

  /** The report that was opened had files, which were not kept. */
  get filesMissing() {
    return this.#keeper.filesMissing;
  }

  /** Some answers are files, and are not kept. */
  get hasFiles() {
    return this.#keeper.hasFiles;
  }

  /** The page of its own that is on screen instead of the form's. */
  get page() {
    return this.#page;
  }

  /** A passphrase is being worked on. */
  get isBusy() {
    return this.#isBusy;
  }

  /** Why the last passphrase led to nothing. */
  get problem() {
    return this.#problem;
  }

  /** The person has just deleted the report that was saved. */
  get isDiscarded() {
    return this.#isDiscarded;
  }

  hostConnected() {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    addEventListener('pagehide', () => this.#letGo(), {signal});
    addEventListener('pageshow', ({persisted}) => persisted && this.#come(), {signal});
    document.addEventListener('visibilitychange', () => this.#keeper.flush(), {signal});
    addEventListener('beforeunload', () => this.#keeper.flush(), {signal});
    this.#come();
  }

  hostDisconnected() {
    this.#connection.abort();
    // An element that is only moved is back within the same turn.
    queueMicrotask(() => this.#host.isConnected || this.#letGo());
  }

  hostUpdate() {
    const step = this.#form.step();
    // The form went on behind the page that covers it.
    if (step !== this.#step) this.#page = undefined;
    this.#step = step;
  }

  hostUpdated() {
    if (this.#host.shadowRoot) addStyles(this.#host.shadowRoot, draftStyles);
    // What a page that is gone draws at its end is nothing to begin a draft with.
    if (!this.#isAway) this.#keeper.keepUp();
    if (!this.#focusNext) return;
    this.#focusNext = false;
    const heading = this.#host.shadowRoot?.querySelector<HTMLElement>('.page-heading');
    if (heading) focusText(heading);
  }

  /** Keeps with the answers what is sent of them. Ends when it is written or can't be. Never rejects. */
  keepUnderway(underway: Underway): Promise<void> {
    return this.#keeper.keepUnderway(underway);
  }

  /** Goes on with the report that is offered. */
  continue(): Promise<void> {
    return this.#keeper.continue();
  }

  /** Deletes the report that is offered. */
  discardOffer(): Promise<void> {
    this.#focusNext = true;
    return this.#keeper.discard();
  }

  /** Deletes the report that was saved. The answers stay on the page, and are not kept any more. */
  discardSaved(): Promise<void> {
    this.#isDiscarded = true;
    this.#turnTo(undefined);
    return this.#keeper.discard();
  }

  /** Opens the page on which a report is saved. */
  openSavePage() {
    this.#problem = undefined;
    this.#turnTo('save');
  }

  /** Goes back from a page of its own to the form's. */
  close() {
    this.#turnTo(undefined);
  }

  /** Saves the report with a passphrase and says so on a page of its own; or says why not: {@link problem}. */
  save(passphrase: string): Promise<void> {
    return this.#try(async () => {
      if (codePoints(plainPassphrase(passphrase)) < shortestPassphrase) return 'too-short';
      const problem = await this.#keeper.protect(passphrase);
      if (this.#keeper.status.kind !== 'kept') return problem;
      this.#isDiscarded = false;
      if (this.#page) this.#turnTo('saved');
      return undefined;
    });
  }

  /** Opens the report that was saved with this passphrase; or says why not: {@link problem}. */
  unlock(passphrase: string): Promise<void> {
    return this.#try(async () => {
      if (!plainPassphrase(passphrase)) return 'wrong';
      return this.#keeper.unlock(passphrase);
    });
  }

  /**
   * The report is over: it was sent, or the person left. Deletes what is kept of it, its key at once. Only what
   * was saved with a passphrase stays when the person leaves: they saved it in order to come back.
   */
  end(why: 'sent' | 'left'): Promise<void> {
    this.#forget();
    return this.#keeper.end(why === 'left' && this.mode === 'passphrase');
  }

  #come() {
    this.#isAway = false;
    this.#keeper.look();
  }

  #letGo() {
    this.#isAway = true;
    this.#forget();
    this.#keeper.letGo();
  }

  #forget() {
    this.#isBusy = this.#isDiscarded = this.#focusNext = false;
    this.#problem = this.#page = this.#step = undefined;
  }

  async #try(work: () => Promise<DraftController['problem']>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#problem = undefined;
    this.#host.requestUpdate();
    const problem = await work();
    this.#isBusy = false;
    this.#problem = problem;
    this.#host.requestUpdate();
  }

  #turnTo(page: DraftController['page']) {
    if (page === this.#page) return;
    this.#page = page;
    this.#focusNext = true;
    this.#host.requestUpdate();
  }
}
