import type {ReactiveController} from 'lit';

import {retryingLoader} from '../page/retrying-loader.ts';
import type {GuardedForm} from './guarded-form.ts';
import {isOnTop} from './is-on-top.ts';
import {changes, onBanners} from './reach-changes.ts';
import {isWithin, seenPart} from './seen-part.ts';

const importKeeper = () => import('./keep-in-reach-part.ts');
const loadKeeper = retryingLoader(importKeeper);

/** Whether the form is on screen, and the link is not, or something of the host lies over a part of it. */
const isOutOfReach = (host: Element, link: Element): boolean => {
  const form = host.getBoundingClientRect();
  if (form.bottom <= 0 || form.top >= innerHeight) return false;
  const box = link.getBoundingClientRect();
  const {left, top, width, height} = box;
  return !(
    isWithin(box, seenPart()) &&
    [0.1, 0.5, 0.9].every((part) => isOnTop(link, left + width * part, top + height / 2))
  );
};

/**
 * Looks whether the link "Leave this page" is in reach, and loads what keeps it there the first time that it is
 * not: on most pages nothing ever covers it. It looks when something may have changed, once a frame at most.
 */
export class ReachWatch implements ReactiveController {
  readonly #form: GuardedForm;
  readonly #mutations = new MutationObserver(() => this.#lookSoon());
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
    const look = () => this.#lookSoon();
    for (const type of changes) addEventListener(type, look, options);
    for (const type of ['scroll', 'resize'])
      window.visualViewport?.addEventListener(type, look, options);
    this.#mutations.observe(document.body, onBanners);
  }

  hostDisconnected() {
    this.#listening.abort();
    this.#mutations.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated() {
    this.#lookSoon();
  }

  #lookSoon() {
    // The page around a frame draws the link itself.
    if (this.#isKept || this.#form.host.hasAttribute('framed')) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const {host} = this.#form;
      const link = host.shadowRoot?.querySelector('.leave');
      if (link?.getClientRects().length && isOutOfReach(host, link)) void this.#keep();
    });
  }

  async #keep() {
    try {
      const {keepInReach} = await loadKeeper();
      if (this.#isKept) return;
      this.#isKept = true;
      this.hostDisconnected();
      keepInReach(this.#form);
    } catch {
      // Offline for a moment: the next look tries again.
    }
  }
}
