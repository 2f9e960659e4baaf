import type {ResourceHit} from '@heard/directory';
import type {Config} from '@heard/schema';
import {html, LitElement, nothing} from 'lit';

import {LocaleController} from '../locale/locale-controller.ts';
import {locales} from '../locale/locales.ts';
import {focusText} from '../page/focus.ts';
import {keepInside} from '../page/keep-inside.ts';
import {baseStyles} from '../theme/base.styles.ts';
import {secondaryButton} from '../theme/secondary-button.styles.ts';
import {crisisLines} from './crisis-lines.ts';
import type {FinderView} from './finder-view.ts';
import {ResourceFinderController} from './resource-finder-controller.ts';
import {searchWords} from './resource-finder.messages.ts';
import {resourceFinderStyles} from './resource-finder.styles.ts';
import {resultsView} from './results-view.ts';
import {loadPart, loadParts, parts} from './tools.ts';

// Whoever has the element has its events by name.
export type {LocaleChangedEvent} from '../locale/locale-changed-event.ts';
export type {FinderUnavailableEvent} from './finder-unavailable-event.ts';
export type {ResultsShownEvent} from './results-shown-event.ts';

let count = 0;

/**
 * A finder for help nearby.
 *
 * @example
 * <heard-resource-finder config="/heard.config.json"><a href="/help">A list of help</a></heard-resource-finder>
 *
 * It downloads the directory that the configuration names, once, and searches it on the device: no word that
 * a person types leaves the page. The content between the tags stays visible until the directory is there,
 * and whenever it can't be had.
 *
 * @slot - What is shown when the finder can't be: another way to find help.
 * @attr {boolean} more-events - Also dispatches the events that are there for statistics alone.
 * @event {FinderUnavailableEvent} heard-finder-unavailable - The finder can't be shown; the content between the tags is.
 * @event {ResultsShownEvent} heard-results-shown - A search has come to rest, and found something or nothing. Only with `more-events`.
 * @event {LocaleChangedEvent} heard-locale-changed - The language on screen is another than before. Only with `more-events`.
 * @cssproperty --heard-accent - The color of buttons, links and what is chosen.
 * @cssproperty --heard-on-accent - The color of text on the accent; the surface by default.
 * @cssproperty --heard-surface - The ground behind everything.
 * @cssproperty --heard-text - The color of text.
 * @cssproperty --heard-muted - The color of hints.
 * @cssproperty --heard-line - The color of lines between things.
 * @cssproperty --heard-error - The color of errors and of danger.
 * @cssproperty --heard-good - The color of what is open now.
 * @cssproperty --heard-focus - The color of the ring around what has the focus; that of text by default.
 * @cssproperty --heard-contrast - The least contrast of text: 4.5 by default, or 7.
 * @cssproperty --heard-radius - The radius of corners.
 * @cssproperty --heard-font - The font; the page's own by default.
 * @csspart surface - Everything that we draw.
 * @csspart heading - The heading of the page on screen.
 */
export class ResourceFinderElement extends LitElement {
  static override readonly properties = {
    config: {},
    locale: {reflect: true},
    headingLevel: {
      converter: (level: string | null) => Number(level) || 3,
      attribute: 'heading-level',
    },
  };
  static override readonly styles = [...baseStyles, secondaryButton, resourceFinderStyles];

  /** The address of the configuration, or the configuration itself. */
  declare config: string | Config | undefined;
  /** The language to show (BCP 47); by default that of the page around the element. */
  declare locale: string | undefined;
  /** The level of our headings on your page: 3 by default. */
  declare headingLevel: number;

  readonly #uid = `heard-finder-${++count}`;
  readonly #localizer = new LocaleController(this, locales);
  readonly #finder = new ResourceFinderController(this);
  #offered: Config | undefined;
  #opened: ResourceHit | undefined;
  #loading: ResourceHit | undefined;
  #isAhead = false;
  #isShown = false;

  constructor() {
    super();
    this.headingLevel = 3;
  }

  /**
   * Looks for words, as if the person had typed them: they stand in the search box. Called before the directory is there,
   * it waits for that. Where the configuration names a server to ask, the words go there.
   */
  search(text: string): void {
    this.#finder.close();
    void this.#finder.look({text});
  }

  /** Forgets what was looked for, chosen and opened, and shows the list from its beginning. */
  reset(): void {
    this.#finder.forget();
    void this.#finder.ask();
  }

  /**
   * Moves the focus into the finder: to the heading of the service that is open, else into the search box. Does nothing
   * while there is neither.
   */
  override focus(options?: FocusOptions): void {
    const root = this.shadowRoot;
    const heading = root?.querySelector<HTMLElement>('.page-heading');
    if (heading) focusText(heading, options);
    else root?.querySelector<HTMLElement>('[type=search]')?.focus(options);
  }

  protected override createRenderRoot() {
    return keepInside(super.createRenderRoot() as ShadowRoot);
  }

  protected override willUpdate() {
    const {config} = this.#finder;
    if (config === this.#offered) return;
    this.#offered = config;
    void this.#localizer.offer(config?.locales);
  }

  protected override render() {
    const {config, source, isUnavailable} = this.#finder;
    const {locale, dir, status} = this.#localizer;
    // A short wait with the fallback is kinder than a flash of the wrong language.
    if (!config || (status === 'loading' && !this.#isShown)) return html`<slot></slot>`;
    return html`<div class="root finder stack" part="surface" lang=${locale} dir=${dir}>
        ${crisisLines(this.#localizer, config)}
        ${source ? this.#page() : isUnavailable ? this.#unavailable() : nothing}
      </div>
      ${source ? nothing : html`<slot></slot>`}`;
  }

  get #view(): FinderView {
    return {
      controller: this.#finder,
      localizer: this.#localizer,
      headingLevel: this.headingLevel,
      uid: this.#uid,
      now: new Date(),
    };
  }

  #page() {
    return parts.service.now?.openPage(this.#view) ?? resultsView(this.#view);
  }

  #unavailable() {
    const words = searchWords(this.#localizer);
    return html`<p role="status">${words.noList}</p>
      <button type="button" class="secondary" @click=${() => this.#finder.load()}>
        ${words.again}
      </button>`;
  }

  /** Focus goes to the heading of a service that was opened, and back to its place in the list. */
  protected override updated() {
    const {config, opened, asked} = this.#finder;
    this.#isShown ||= !!config && this.#localizer.status !== 'loading';
    if (asked) this.#whenIdle();
    if (opened && !parts.service.now) return void this.#loadService(opened);
    if (opened === this.#opened) return;
    const id = this.#opened?.service.id;
    this.#opened = opened;
    if (opened) this.focus();
    else this.#titleOf(id)?.focus();
  }

  /** Loads what shows a service, once for each try to open one. */
  async #loadService(opened: ResourceHit) {
    if (this.#loading === opened) return;
    this.#loading = opened;
    await loadPart(this.#view, 'service');
    this.#loading = undefined;
    if (!parts.service.now) this.#finder.close();
  }

  #titleOf(id: string | undefined) {
    const titles = this.renderRoot.querySelectorAll<HTMLElement>('.title');
    return [...titles].find(({dataset}) => dataset['id'] === id);
  }

  /** Once results are on screen, what opens later is fetched ahead, so that it opens without a network. */
  #whenIdle() {
    if (this.#isAhead) return;
    this.#isAhead = true;
    loadParts(this.#view);
  }
}
