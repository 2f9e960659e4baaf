/**
 * Whether to keep somebody on a page. `for-now`: what they wanted is done as soon as it can be. `for-good`: there is
 * something else to do first.
 */
export type Insistence = false | 'for-now' | 'for-good';

/**
 * Keeps a person on a page while something of it is not done, and goes on for them as soon as it is.
 *
 * Buttons that lead away from the page are held back, those inside `own` are not, and the way out of the form is
 * a link: it never is.
 */
export class HoldBack {
  readonly #root: ShadowRoot;
  readonly #own: string;
  /** Says whether to hold back, and tells the person why. Asked at each press. */
  readonly #asks: () => Insistence;
  #held: HTMLElement | undefined;

  constructor(root: ShadowRoot, own: string, asks: () => Insistence) {
    this.#root = root;
    this.#own = own;
    this.#asks = asks;
    root.addEventListener('click', this.#hold, {capture: true});
  }

  /** Goes on with what the person wanted. */
  release(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held?.isConnected) held.click();
  }

  /** Stays where the person is. */
  drop(): void {
    this.#held = undefined;
  }

  readonly #hold = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('form button, button.back');
    if (!button || button.closest(this.#own)) return;
    const insistence = this.#root.querySelector(this.#own) ? this.#asks() : false;
    if (!insistence) return;
    this.#held = insistence === 'for-now' ? button : undefined;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}
