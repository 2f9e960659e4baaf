import type {Clock} from '@heard/delivery';
import type {ReactiveController} from 'lit';

import {retryingLoader} from '../page/retrying-loader.ts';
import type {Curtain} from './curtain.ts';
import type {GuardedForm} from './guarded-form.ts';
import {holdsAnything, idleMinutes} from './holds-anything.ts';

const importCurtain = () => import('./curtain.ts');
const loadCurtain = retryingLoader(importCurtain);

const minute = 60_000;

/**
 * Brings the curtain before it can be needed: once there has been something to cover for a minute, and when the
 * browser shows a page again that somebody had left. Most reports are sent without it.
 */
export class CurtainWatch implements ReactiveController {
  readonly #form: GuardedForm;
  readonly #clock: Clock;
  #connection = new AbortController();
  #waiting: AbortController | undefined;
  /** When there was first something to cover, by the clock on the wall. */
  #since = 0;
  /** When the form was emptied last, on the clock of events. */
  #emptied = -1;
  #isLeft = false;
  /** The curtain, once it is there. */
  curtain: Curtain | undefined;

  constructor(form: GuardedForm, clock: Clock) {
    this.#form = form;
    this.#clock = clock;
    form.host.addController(this);
  }

  hostConnected() {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    addEventListener('pagehide', (event) => this.#pageHides(event), {signal, capture: true});
    addEventListener('pageshow', () => void this.#coverLeft(), {signal});
    // The computer may have slept: the timer did too.
    document.addEventListener('visibilitychange', () => void this.#look(), {signal});
  }

  hostDisconnected() {
    this.#connection.abort();
    this.#stop();
  }

  hostUpdated() {
    if (this.curtain) return;
    if (!holdsAnything(this.#form)) this.#stop();
    else if (!this.#waiting) void this.#wait();
  }

  async #wait() {
    this.#since = this.#clock.now();
    this.#waiting = new AbortController();
    const {signal} = this.#waiting;
    while (!signal.aborted && !this.curtain) {
      await this.#clock.wait(minute, signal);
      if (signal.aborted || (await this.#load(this.#since))) return;
      // Offline all the while: what can't be covered is cleared when its time is over.
      if (this.#clock.now() - this.#since >= 2 * idleMinutes(this.#form) * minute)
        this.#form.leave();
    }
  }

  async #look() {
    if (this.#waiting) await this.#load(this.#since);
  }

  /** The form hears of it first, and may have been emptied and drawn anew because of this very event. */
  #pageHides({timeStamp}: Event) {
    this.#isLeft = !this.curtain && (!!this.#waiting || this.#emptied >= timeStamp);
  }

  #stop() {
    if (this.#waiting) this.#emptied = performance.now();
    this.#waiting?.abort();
    this.#waiting = undefined;
  }

  async #coverLeft() {
    if (!this.#isLeft) return;
    this.#isLeft = false;
    (await this.#load())?.coverLeft();
  }

  async #load(since?: number): Promise<Curtain | undefined> {
    try {
      const {Curtain} = await loadCurtain();
      this.curtain ??= new Curtain(this.#form, this.#clock, since);
      this.#form.host.requestUpdate();
    } catch {
      // The next try may do better.
    }
    return this.curtain;
  }
}
