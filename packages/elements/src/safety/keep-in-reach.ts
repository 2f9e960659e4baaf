import {freeCorner} from './boxes.ts';
import {isOnTop} from './is-on-top.ts';
import {changes, onBanners} from './reach-changes.ts';
import {isWithin, seenPart, type Box} from './seen-part.ts';

/** What the focus is on, through all shadow roots that let us look in. */
const focusedBox = (): Box | undefined => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active && active !== document.body ? active.getBoundingClientRect() : undefined;
};

/**
 * Keeps the link "Leave this page" in reach while any part of the form is on screen. Where it stands it sticks
 * to the upper edge. When a bar or a banner of the host covers that place, when a box of the host scrolls it
 * away or a keyboard takes the room, it goes to the top layer, which lies over everything, into a corner
 * where it does not lie on what has the focus. Nothing else moves meanwhile.
 *
 * It knows nothing of Lit, since the page around a frame uses it too: whoever draws the link calls its three verbs, and
 * brings the `floatingStyles`.
 *
 * It looks when something may have changed, once a frame at most, and only while the form is on screen. A
 * modal dialog of the host makes everything else on the page dead to clicks; then Shift is left.
 */
export class KeepInReach {
  readonly #host: HTMLElement;
  readonly #onScreen = new IntersectionObserver((entries) => this.#enter(entries));
  readonly #mutations = new MutationObserver(() => this.#lookSoon());
  #listening: AbortController | undefined;
  #frame = 0;
  #floating: HTMLElement | undefined;
  #size = {width: 0, height: 0};

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  hostConnected() {
    this.#onScreen.observe(this.#host);
  }

  hostDisconnected() {
    this.#onScreen.disconnect();
    this.#rest();
  }

  hostUpdated() {
    if (this.#listening) this.#lookSoon();
  }

  #enter(entries: readonly IntersectionObserverEntry[]) {
    if (!entries.at(-1)?.isIntersecting) return this.#rest();
    if (this.#listening) return this.#lookSoon();
    this.#listening = new AbortController();
    const options = {signal: this.#listening.signal, capture: true, passive: true};
    const look = () => this.#lookSoon();
    for (const type of changes) addEventListener(type, look, options);
    for (const type of ['scroll', 'resize'])
      window.visualViewport?.addEventListener(type, look, options);
    this.#mutations.observe(document.body, onBanners);
    this.#lookSoon();
  }

  /** The form is out of sight: there is nothing to leave. */
  #rest() {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#mutations.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#sink();
  }

  #lookSoon() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  #look() {
    const link = this.#host.shadowRoot?.querySelector<HTMLElement>('.leave');
    if (this.#floating !== link) this.#sink();
    if (!link) return;
    const place = this.#placeOf(link);
    if (isWithin(place, seenPart()) && this.#isOpen(link, place)) this.#sink();
    else this.#float(link);
  }

  /** Where the link stands when it does not float: its bar keeps the place. */
  #placeOf(link: HTMLElement): Box {
    const bar = link.parentElement;
    if (!this.#floating || !bar) {
      const {left, top, width, height} = link.getBoundingClientRect();
      this.#size = {width, height};
      return {left, top, width, height};
    }
    const {left, right, top} = bar.getBoundingClientRect();
    const isRtl = getComputedStyle(bar).direction === 'rtl';
    return {...this.#size, top, left: isRtl ? left : right - this.#size.width};
  }

  /** Whether nothing of the host lies over a place in our form. */
  #isOpen(link: HTMLElement, {left, top, width, height}: Box): boolean {
    const root = this.#host.shadowRoot!.querySelector('.root')!;
    // The link itself may float over its place: look through it.
    if (this.#floating) link.style.pointerEvents = 'none';
    const isOpen = [0.1, 0.5, 0.9].every((part) =>
      isOnTop(root, left + width * part, top + height / 2),
    );
    if (this.#floating) link.style.pointerEvents = '';
    return isOpen;
  }

  #float(link: HTMLElement) {
    if (this.#floating !== link) {
      this.#floating = link;
      link.setAttribute('popover', 'manual');
      link.classList.add('floating');
      if (link.showPopover) link.showPopover();
      else this.#layer(link, '2147483647', 'normal');
    }
    const {direction} = getComputedStyle(link);
    const size = link.getBoundingClientRect();
    const {left, top} = freeCorner(size, seenPart(), direction === 'rtl', focusedBox());
    // Set by script, so it needs no permission for inline styles.
    link.style.left = `${left}px`;
    link.style.top = `${top}px`;
    this.#raise(link);
  }

  /** What the host put into the top layer later lies over the link: the last one up is on top. */
  #raise(link: HTMLElement) {
    const {left, top, width, height} = link.getBoundingClientRect();
    if (!link.showPopover || isOnTop(link, left + width / 2, top + height / 2)) return;
    link.hidePopover();
    link.showPopover();
  }

  #sink() {
    const link = this.#floating;
    if (!link) return;
    this.#floating = undefined;
    link.removeAttribute('popover');
    link.classList.remove('floating');
    link.style.left = link.style.top = '';
    this.#layer(link, '', '');
  }

  /** A browser without a top layer: as high as it goes. A container would hold the link inside of the form. */
  #layer({parentElement: bar}: HTMLElement, zIndex: string, containerType: string) {
    if (bar) bar.style.zIndex = zIndex;
    this.#host.style.setProperty('container-type', containerType);
  }
}
