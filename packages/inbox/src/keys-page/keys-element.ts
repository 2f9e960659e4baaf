import {
  buttons,
  errorStyles,
  fieldStyles,
  secondaryButton,
  text,
  tokens,
} from '@heard/elements/theme';
import {LocaleController} from '@heard/elements/words';
import {html, LitElement, nothing} from 'lit';

import {inboxStyles} from '../inbox-app/inbox-app.styles.ts';
import {languageMenu} from '../inbox-app/language-menu.ts';
import {locales} from '../locale/locales.ts';
import {KeysController} from './keys-controller.ts';
import {keysWords} from './keys-page.messages.ts';
import {keysStyles} from './keys-page.styles.ts';
import {madeView} from './made-view.ts';
import {makeView} from './make-view.ts';
import {openView, shownView} from './open-view.ts';
import {paperView} from './paper-view.ts';

/**
 * The page that makes keys, prints them, and opens sealed reports, all without a network.
 *
 * @slot - What is shown when the page can't be.
 */
export class KeysElement extends LitElement {
  static override readonly properties = {locale: {reflect: true}};
  static override readonly styles = [
    tokens,
    text,
    buttons,
    secondaryButton,
    fieldStyles,
    errorStyles,
    inboxStyles,
    keysStyles,
  ];

  /** The language to show (BCP 47); by default that of the visitor. */
  declare locale: string | undefined;

  readonly #localizer = new LocaleController(this, locales);
  readonly #keys = new KeysController(this);
  #connection = new AbortController();
  #seen: unknown;
  #isDrawn = false;

  override connectedCallback() {
    super.connectedCallback();
    this.#connection = new AbortController();
    // A key that was typed and not used yet must not come back with the page.
    addEventListener('pagehide', () => this.#emptyForms(), {signal: this.#connection.signal});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  protected override render() {
    const {locale, dir, status} = this.#localizer;
    if (status === 'loading' && !this.#isDrawn) return html`<slot></slot>`;
    const {made} = this.#keys;
    return html`<div class="root surface ${made ? 'has-paper' : ''}" lang=${locale} dir=${dir}>
        ${this.#headerView()}
        <main class="page stack">${this.#pageView()}</main>
      </div>
      ${made ? html`<div lang=${locale} dir=${dir}>${paperView(this.#localizer, made)}</div>` : nothing}`;
  }

  #headerView() {
    const {made, shown, reports} = this.#keys;
    const words = keysWords(this.#localizer);
    return html`<header class="top">
      <p class="name"><b>${words.name}</b></p>
      ${languageMenu(this.#localizer, (chosen) => (this.locale = chosen))}
      ${
        made || shown || reports.length
          ? html`<button type="button" class="secondary lock" @click=${() => this.#forget()}>
              ${words.forget}
            </button>`
          : nothing
      }
    </header>`;
  }

  #pageView() {
    const localizer = this.#localizer;
    const {made, shown} = this.#keys;
    if (shown) return shownView(localizer, this.#keys, shown);
    const words = keysWords(localizer);
    return html`<h1 class="page-heading" tabindex="-1">${words.title}</h1>
      <p class="promise">${words.promise}</p>
      ${made ? madeView(localizer, this.#keys, made) : makeView(localizer, this.#keys)}
      ${openView(localizer, this.#keys)}`;
  }

  #forget() {
    this.#keys.forget();
    this.#emptyForms();
  }

  #emptyForms() {
    this.renderRoot.querySelectorAll('form').forEach((form) => form.reset());
  }

  /** Focus follows the person: to a new page or part, or to what went wrong. */
  protected override updated() {
    const {made, shown, reports, makeTrouble, openTrouble, doing} = this.#keys;
    this.#isDrawn ||= this.renderRoot.querySelector('.page-heading') !== null;
    if (doing) return;
    const trouble = makeTrouble ?? openTrouble;
    const seen = trouble ?? shown ?? (reports.length ? reports : undefined) ?? made;
    if (seen === this.#seen) return;
    this.#seen = seen;
    const target = trouble
      ? '.summary'
      : shown || !seen
        ? '.page-heading'
        : reports.length
          ? '.list-heading'
          : '.made-heading';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }
}
