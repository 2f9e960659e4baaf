import type {Clock} from '@heard/delivery';
import type {ReactiveController} from 'lit';

import {addStyles} from '../page/add-styles.ts';
import {focusText} from '../page/focus.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import {curtainStyles} from './curtain.styles.ts';
import type {GuardedForm} from './guarded-form.ts';
import {holdsAnything, idleMinutes} from './holds-anything.ts';
import {IdleWatch, type IdleLimits} from './idle-watch.ts';

/**
 * Why the form is covered. `idle`: nobody used the page, the answers are still there. `cleared`: nobody came
 * back. `left`: the page went away and was brought back by the browser.
 */
export type CoverReason = 'idle' | 'cleared' | 'left';

// With a screen reader or by voice a person may press no key for long: focus, clicks and text count too.
const signsOfLife = [
  ...['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'],
  ...['click', 'focusin', 'input'],
];
const minute = 60_000;
const underway = ['sealing', 'sending', 'waiting'];

// Most people are never covered: the words and the looks of it come when they are needed.
const importPart = () => import('./cover-view.ts');
const loadPart = retryingLoader(importPart);

type CoverPart = typeof import('./cover-view.ts');

/**
 * Covers a form that nobody looks after, and clears it when nobody comes back in as much time again. A report
 * that is being sent is covered and not stopped. Covers also what the browser shows of a page that
 * somebody comes back to. What is covered stays as it is: fields, caret and scroll position.
 *
 * Time is that on the wall: after a sleep of eight hours the form is cleared when the computer wakes up.
 */
export class Curtain implements ReactiveController {
  readonly #form: GuardedForm;
  readonly #clock: Clock;
  #since: number | undefined;
  #connection = new AbortController();
  #watching: AbortController | undefined;
  #watch: IdleWatch | undefined;
  #reason: CoverReason | undefined;
  #isNear = false;
  #heldAnything = false;
  /** When the form was emptied last, on the clock of events. */
  #emptied = -1;
  #part: CoverPart | undefined;
  #hadFocus: Element | null | undefined;
  #focusNext: string | Element | undefined;

  /** `since`: when somebody was last there, if that is not now. */
  constructor(form: GuardedForm, clock: Clock, since?: number) {
    this.#form = form;
    this.#clock = clock;
    this.#since = since;
    addStyles(form.host.shadowRoot!, curtainStyles);
    form.host.addController(this);
  }

  /** Why the form is covered now; undefined when it is not. */
  get reason(): CoverReason | undefined {
    return this.#reason;
  }

  /** It will be covered within a minute. */
  get isNear(): boolean {
    return this.#isNear;
  }

  /** A report is on its way: it is not stopped because nobody watches. */
  get isUnderway(): boolean {
    return underway.includes(this.#form.state.status);
  }

  /** How it is drawn and what it says, once that is loaded. */
  get part(): CoverPart | undefined {
    return this.#part;
  }

  /** How long nobody may use the page, in minutes. */
  get minutes(): number {
    return idleMinutes(this.#form);
  }

  hostConnected() {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const options = {signal, capture: true, passive: true};
    for (const type of signsOfLife) addEventListener(type, () => this.#active(), options);
    addEventListener('pagehide', (event) => this.#pageHides(event), options);
    // What was asked for while the page went away never comes: now is the time to ask.
    addEventListener(
      'pageshow',
      () => (this.#reason ? this.#show() : this.#watch?.look()),
      options,
    );
    addEventListener('focus', () => this.#watch?.look(), options);
    document.addEventListener('visibilitychange', () => this.#watch?.look(), options);
    if (this.#reason === 'idle') this.#waitCovered();
  }

  hostDisconnected() {
    this.#connection.abort();
    this.#stop();
  }

  hostUpdated() {
    const held = this.#heldAnything;
    this.#heldAnything = holdsAnything(this.#form);
    if (held && !this.#heldAnything) this.#emptied = performance.now();
    if (!this.#heldAnything) this.#rest();
    else if (!this.#watching && !this.#reason) this.#wait();
    this.#root?.toggleAttribute('data-covered', !!this.#reason);
    this.#moveFocus();
  }

  /** The person is there: the form as it was. */
  uncover() {
    const {host} = this.#form;
    this.#stop();
    this.#reason = undefined;
    this.#focusNext = this.#hadFocus?.isConnected ? this.#hadFocus : '.page-heading';
    host.requestUpdate();
  }

  /** The browser shows a page again that was left: nothing of before is on it, and that is said. */
  coverLeft() {
    this.#cover('left');
    this.#show();
  }

  /** The person wants nothing of it to stay. */
  clear() {
    this.#form.leave();
    this.#hadFocus = undefined;
    this.uncover();
  }

  get #root(): HTMLElement | null | undefined {
    return this.#form.host.shadowRoot?.querySelector<HTMLElement>('.root');
  }

  #wait() {
    this.#watchFor(() => this.#idle(), {}, this.#since);
    this.#since = undefined;
  }

  #waitCovered(since?: number) {
    this.#watchFor(() => this.#nobodyCame(), {warnBefore: 0}, since);
  }

  #watchFor(onIdle: () => void, limits: IdleLimits, since?: number) {
    this.#stop();
    this.#watching = new AbortController();
    const onWarning = (isNear: boolean) => {
      this.#isNear = isNear;
      this.#show();
    };
    const after = this.minutes * minute;
    this.#watch = new IdleWatch(this.#clock, {onIdle, onWarning}, {after, ...limits});
    void this.#watch.start(this.#watching.signal, since);
  }

  /** There is nothing left to look after. */
  #rest() {
    this.#stop();
    if (this.#reason === 'idle') this.#reason = undefined;
  }

  #stop() {
    this.#watching?.abort();
    this.#watching = undefined;
    this.#watch = undefined;
    this.#isNear = false;
  }

  /** Under the cover only its buttons count: a hand that moves the mouse may be another's. */
  #active() {
    if (!this.#reason) this.#watch?.active();
  }

  /** The form hears of it first, and may have been emptied and drawn anew because of this very event. */
  #pageHides({timeStamp}: Event) {
    if (this.#heldAnything || this.#emptied >= timeStamp) this.#cover('left');
  }

  #idle() {
    const since = (this.#watch?.lastActive ?? 0) + this.minutes * minute;
    this.#cover('idle');
    this.#waitCovered(since);
  }

  #nobodyCame() {
    if (this.isUnderway) return this.#waitCovered();
    this.#form.leave();
    this.#cover('cleared');
  }

  #cover(reason: CoverReason) {
    const {host} = this.#form;
    if (reason !== 'idle') this.#stop();
    if (!this.#reason) this.#hadFocus = host.shadowRoot?.activeElement;
    // Who is elsewhere on the host page stays there.
    if (this.#hadFocus) this.#focusNext = '.curtain-heading';
    if (reason !== 'idle') this.#hadFocus = undefined;
    this.#reason = reason;
    this.#isNear = false;
    if (reason === 'left') host.requestUpdate();
    else this.#show();
  }

  #show() {
    const {host} = this.#form;
    host.requestUpdate();
    if (this.#part) return;
    const take = (part: CoverPart) => {
      this.#part = part;
      // The bare cover makes way for the other, and the focus goes along.
      if (host.shadowRoot?.activeElement?.matches('.curtain-heading'))
        this.#focusNext = '.curtain-heading';
      host.requestUpdate();
    };
    // Offline for a moment: the bare cover does without, and the next one tries again.
    loadPart().then(take, () => undefined);
  }

  #moveFocus() {
    const next = this.#focusNext;
    const target = typeof next === 'string' ? this.#root?.querySelector(next) : next;
    if (!(target instanceof HTMLElement)) return;
    this.#focusNext = undefined;
    if (typeof next === 'string') focusText(target);
    else target.focus();
  }
}
