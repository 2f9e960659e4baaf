import {systemClock, type Clock} from '@heard/delivery';
import type {ReactiveController} from 'lit';

import {ShiftPresses} from './shift-presses.ts';
import {isTouchTyping} from './touch-keyboard.ts';

/** From one press to the next, in milliseconds. */
const patience = 5_000;
const enough = 3;

let isLeaving = false;

// Who leaves is not to be asked "Are you sure?" by the page. It stays when the form is gone, and can do
// nothing about listeners that the page added before.
const hush = (event: Event) => {
  if (isLeaving) event.stopImmediatePropagation();
};

/** Who draws the link "Leave this page": an element of ours, or a page around a frame of ours. */
export interface ExitHost {
  readonly shadowRoot: ShadowRoot | null;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

/** What was said of the presses: how many are missing, or how it ended. */
export type ExitNews = 'two-more' | 'one-more' | 'stopped' | 'practiced';

// Two forms on a page: one of them counts and speaks, and it takes the page away for both.
const watching: QuickExit[] = [];

/**
 * Leaves when Shift is pressed three times, at most five seconds from one press to the next, wherever the
 * focus is on the page. It listens on the window, so that it hears keys that the host keeps from others, and
 * takes no key away from anybody. It presses the link "Leave this page", which does the rest.
 *
 * Keys in text fields of a device without a keyboard of its own do not count: see {@link isTouchTyping}.
 */
export class QuickExit implements ReactiveController {
  readonly #form: {readonly host: ExitHost};
  readonly #clock: Clock;
  readonly #presses = new ShiftPresses();
  #connection = new AbortController();
  #waiting = new AbortController();
  #news: ExitNews | undefined;
  #isPractice = false;
  #prepared: WeakRef<Element> | undefined;

  constructor(form: {readonly host: ExitHost}, clock: Clock = systemClock) {
    this.#form = form;
    this.#clock = clock;
    form.host.addController(this);
  }

  /** What to say now. */
  get news(): ExitNews | undefined {
    return this.#news;
  }

  /** How many presses are counted: as many lights are on. */
  get count(): number {
    return this.#presses.count;
  }

  /** Three presses would leave nothing now. */
  get isPractice(): boolean {
    return this.#isPractice;
  }

  hostConnected() {
    watching.push(this);
    isLeaving = false;
    addEventListener('beforeunload', hush, {capture: true});
    this.#connection = new AbortController();
    const options = {signal: this.#connection.signal, capture: true, passive: true};
    addEventListener('keydown', (event) => this.#keyDown(event), options);
    addEventListener('keyup', (event) => this.#keyUp(event), options);
    addEventListener('pointerdown', () => this.#pointerDown(), options);
    addEventListener('blur', () => this.#forget(), options);
  }

  hostDisconnected() {
    watching.splice(watching.indexOf(this), 1);
    this.#connection.abort();
    this.#forget();
  }

  hostUpdated() {
    const link = this.#link;
    if (!link || link === this.#prepared?.deref()) return;
    this.#prepared = new WeakRef(link);
    // A wheel's press opens links beside the page; who wants to leave wants the page gone.
    link.addEventListener('auxclick', (event) => {
      if ((event as MouseEvent).button !== 1) return;
      event.preventDefault();
      link.click();
    });
    link.addEventListener('click', () => (isLeaving = true), {capture: true});
  }

  /** Lets the person try the keys: the next three presses leave nothing, unless they do something else first. */
  practice() {
    this.#presses.breakOff();
    this.#isPractice = true;
    this.#tell(undefined, 4 * patience);
  }

  get #link(): HTMLElement | null | undefined {
    return this.#form.host.shadowRoot?.querySelector<HTMLElement>('.leave');
  }

  get #isShown(): boolean {
    return !!this.#link?.getClientRects().length;
  }

  #keyDown(event: KeyboardEvent) {
    if (this.#presses.keyDown(event)) this.#end('stopped');
    else if (event.key !== 'Shift') this.#stopPractice();
  }

  #keyUp(event: KeyboardEvent) {
    const before = this.#presses.count;
    if (!this.#presses.keyUp(event)) return;
    if (isTouchTyping(event) || watching.find((each) => each.#isShown) !== this) {
      this.#presses.breakOff();
      if (before) this.#end('stopped');
      return;
    }
    const missing = enough - this.#presses.count;
    if (missing > 0) return this.#tell(missing === 1 ? 'one-more' : 'two-more');
    if (!this.#isPractice) return this.#link?.click();
    this.#end('practiced');
  }

  #pointerDown() {
    if (this.#presses.breakOff()) this.#end('stopped');
    else this.#stopPractice();
  }

  /** Whoever does something else may be in a hurry: from now on Shift leaves again. */
  #stopPractice() {
    if (this.#isPractice) this.#forget();
  }

  #forget() {
    this.#presses.forgetKeys();
    this.#waiting.abort();
    this.#isPractice = false;
    if (this.#news) this.#form.host.requestUpdate();
    this.#news = undefined;
  }

  #end(news: ExitNews) {
    this.#presses.breakOff();
    this.#isPractice = false;
    this.#tell(news);
  }

  /** Says something for a while. What follows depends on what was said. */
  #tell(news: ExitNews | undefined, ms = patience) {
    this.#waiting.abort();
    this.#waiting = new AbortController();
    const {signal} = this.#waiting;
    this.#news = news;
    this.#form.host.requestUpdate();
    void this.#clock.wait(ms, signal).then(() => {
      if (signal.aborted) return;
      if (this.#presses.count) this.#end('stopped');
      else this.#forget();
    });
  }
}
