import type {ReactiveController} from 'lit';

import {retryingLoader} from '../page/retrying-loader.ts';
import type {GuardedForm} from './guarded-form.ts';

const importKeeper = () => import('./keep-in-reach.ts');
const loadKeeper = retryingLoader(importKeeper);

/** What may bring something over the link "Leave this page", or the link out of sight. */
const changes = ['scroll', 'resize', 'focusin', 'pointerup', 'transitionend', 'animationend'];

/** The element of the document in which another lies, through all shadow roots. */
const outermost = (element: Element): Element => {
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? outermost(tree.host) : element;
};

/** Whether the form is on screen, and the link is not, or something of the host lies over it. */
const isOutOfReach = (host: Element, link: Element): boolean => {
  const form = host.getBoundingClientRect();
  if (form.bottom <= 0 || form.top >= innerHeight) return false;
  const {left, top, width, height} = link.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return !seen || !outermost(host).contains(seen);
};

/**
 * Looks whether the link "Leave this page" is in reach, and loads what keeps it there the first time that it is
 * not: on most pages nothing ever covers it.
 */
export class ReachWatch implements ReactiveController {
  readonly #form: GuardedForm;
  #listening = new AbortController();
  #isKept = false;
  #frame = 0;

  constructor(form: GuardedForm) {
    this.#form = form;
    form.host.addController(this);
  }

  hostConnected() {
    if (this.#isKept) return;
    this.#listening = new AbortController();
    const options = {signal: this.#listening.signal, capture: true, passive: true};
    for (const type of changes) addEventListener(type, () => this.#lookSoon(), options);
    visualViewport?.addEventListener('resize', () => this.#lookSoon(), options);
  }

  hostDisconnected() {
    this.#listening.abort();
  }

  hostUpdated() {
    this.#lookSoon();
  }

  #lookSoon() {
    if (this.#isKept) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const {host} = this.#form;
      const link = host.shadowRoot?.querySelector('.leave');
      if (link && isOutOfReach(host, link)) void this.#keep();
    });
  }

  async #keep() {
    try {
      const {KeepInReach} = await loadKeeper();
      if (this.#isKept) return;
      this.#isKept = true;
      this.#listening.abort();
      new KeepInReach(this.#form);
    } catch {
      // Offline for a moment: the next look tries again.
    }
  }
}
