import type {Clock} from '@heard/delivery';
import {
  buttons,
  errorStyles,
  fieldStyles,
  secondaryButton,
  text,
  tokens,
} from '@heard/elements/theme';
import {inLocale, LocaleController} from '@heard/elements/words';
import {html, LitElement, nothing} from 'lit';

import {locales} from '../locale/locales.ts';
import {announcement} from './announcement.ts';
import {entryView} from './entry-view.ts';
import {frameWords} from './inbox-app.messages.ts';
import {inboxStyles} from './inbox-app.styles.ts';
import {InboxController} from './inbox-app-controller.ts';
import {languageMenu} from './language-menu.ts';
import {listView} from './list-view.ts';
import {reportView} from './report-view.ts';
import type {View} from './view.ts';

/**
 * The page in which staff read reports.
 *
 * @example
 * <heard-inbox config="/heard.config.json"></heard-inbox>
 *
 * Reports are fetched sealed and opened in the browser. The key is read from a file or a text box, stays in
 * memory, is never sent or stored, and is forgotten when the inbox is locked, when the page goes away, and
 * after ten minutes in which nobody does anything. The page has to be at the origin of the intake.
 *
 * @slot - What is shown when the inbox can't be.
 * @cssproperty --heard-accent - The color of buttons and links.
 */
export class InboxElement extends LitElement {
  static override readonly properties = {
    endpoint: {},
    tenant: {},
    config: {},
    locale: {reflect: true},
    lockAfter: {type: Number, attribute: 'lock-after'},
    clock: {attribute: false},
  };
  static override readonly styles = [
    tokens,
    text,
    buttons,
    secondaryButton,
    fieldStyles,
    errorStyles,
    inboxStyles,
  ];

  /** The address of the intake up to and including `/v1`. */
  declare endpoint: string;
  /** The short name of the organization; by default that of the configuration. */
  declare tenant: string | undefined;
  /** The address of the configuration of the forms: it tells the organization and the names of recipients. */
  declare config: string | undefined;
  /** The language to show (BCP 47); by default that of the page, or of the visitor. */
  declare locale: string | undefined;
  /** After how many minutes without use the inbox locks: 2 to 60, by default 10. */
  declare lockAfter: number | undefined;
  /** The time that the lock goes by; by default that of the device. */
  declare clock: Clock | undefined;

  readonly #localizer = new LocaleController(this, locales);
  readonly #inbox = new InboxController(this);
  #connection = new AbortController();
  #page: string | undefined;
  #trouble: unknown;

  constructor() {
    super();
    this.endpoint = '/v1';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#connection = new AbortController();
    // A key that was pasted and not used yet must not come back with the page.
    const empty = () => this.renderRoot.querySelectorAll('form').forEach((form) => form.reset());
    addEventListener('pagehide', empty, {signal: this.#connection.signal});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  protected override willUpdate() {
    if (this.clock) this.#inbox.clock = this.clock;
  }

  protected override render() {
    const {locale, dir, status} = this.#localizer;
    // A short wait is kinder than a flash of the wrong language.
    if (status === 'loading' && !this.#page) return html`<slot></slot>`;
    return html`<div class="root surface" lang=${locale} dir=${dir}>
      ${this.#headerView()}
      <div role="status" class="visually-hidden">
        ${announcement(this.#localizer, this.#inbox.state)}
      </div>
      ${this.#warningView()}
      <main class="page stack">${this.#pageView()}</main>
    </div>`;
  }

  #headerView() {
    const {setting, state} = this.#inbox;
    const words = frameWords(this.#localizer);
    const {locale} = this.#localizer;
    return html`<header class="top">
      <p class="name">
        <b>${words.name}</b>
        ${
          setting
            ? html`<span class="muted">${inLocale(setting.organization, locale)}</span>`
            : nothing
        }
      </p>
      ${languageMenu(this.#localizer, (chosen) => (this.locale = chosen))}
      ${
        'contents' in state
          ? html`<button type="button" class="secondary lock" @click=${() => this.#inbox.lock()}>
              ${words.lock}
            </button>`
          : nothing
      }
    </header>`;
  }

  #warningView() {
    if (!this.#inbox.lockIsNear) return html`<div role="alert"></div>`;
    const words = frameWords(this.#localizer);
    return html`<div role="alert">
      <div class="notice actions">
        <span>${words.near}</span>
        <button type="button" class="secondary" @click=${() => this.#inbox.stay()}>
          ${words.stay}
        </button>
      </div>
    </div>`;
  }

  #pageView() {
    const {state, setting} = this.#inbox;
    const localizer = this.#localizer;
    const view: View = {
      controller: this.#inbox,
      localizer,
      form: setting?.form,
      recipientName: (id) => {
        const name = setting?.recipients.get(id);
        return name === undefined ? id : inLocale(name, localizer.locale);
      },
    };
    switch (state.status) {
      case 'locked':
      case 'entering':
        return entryView(view, state);
      case 'list':
        return listView(view, state);
      default:
        return reportView(view, state);
    }
  }

  /** Focus follows the person: to the heading of a new page, or to what keeps the inbox closed. */
  protected override updated() {
    const {state} = this.#inbox;
    const page =
      'item' in state ? state.item.id : state.status === 'entering' ? 'locked' : state.status;
    const trouble = 'trouble' in state && state.status === 'locked' ? state.trouble : undefined;
    const target =
      page !== this.#page
        ? '.page-heading'
        : trouble && trouble !== this.#trouble
          ? '.summary'
          : '';
    // The first page of all takes no focus: the browser's own order begins at the top.
    if (target && this.#page) this.renderRoot.querySelector<HTMLElement>(target)?.focus();
    if (this.renderRoot.querySelector('.page-heading')) this.#page = page;
    this.#trouble = trouble;
  }
}
