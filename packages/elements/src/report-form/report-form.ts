import type {Config, Issue} from '@heard/schema';
import {html, LitElement, nothing} from 'lit';

import {LocaleController} from '../locale/locale-controller.ts';
import {locales} from '../locale/locales.ts';
import {focusText} from '../page/focus.ts';
import {keepInside} from '../page/keep-inside.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import {baseStyles} from '../theme/base.styles.ts';
import type {AroundPage} from './around-page.ts';
import {pageOf} from './first-flow.ts';
import {gateView} from './gate-view.ts';
import {leavePage} from './leave-page.ts';
import {questionView} from './question-view.ts';
import {ReportFormController} from './report-form-controller.ts';
import {navigationWords} from './report-form.messages.ts';
import {reportFormStyles} from './report-form.styles.ts';
import type {View} from './view.ts';

// Whoever has the element has its events by name.
export type {LocaleChangedEvent} from '../locale/locale-changed-event.ts';
export type {FormUnavailableEvent} from './form-unavailable-event.ts';
export type {ReportSubmittedEvent} from './report-submitted-event.ts';
export type {ReportSubmittingEvent} from './report-submitting-event.ts';
export type {StepShownEvent} from './step-shown-event.ts';

const importMethods = () => import('./methods-part.ts');
const loadMethods = retryingLoader(importMethods);
let count = 0;
const goesBack = new Set(['editing', 'checking', 'danger', 'help']);

/**
 * A form to report a hate incident.
 *
 * @example
 * <heard-report-form config="/heard.config.json"><a href="tel:+15550100">Report by phone</a></heard-report-form>
 *
 * The content between the tags stays visible until the form is ready, and whenever it can't be. Answers are
 * kept in memory only, sealed in the browser to the keys of the recipients, and sent to the intake that the
 * configuration names. No answer is ever in an event, a log, the address, the title or storage.
 *
 * @slot - What is shown when the form can't be: another way to report.
 * @attr {string} form - The id of a preset, which takes the place of that in the configuration on this page. Read when the form loads.
 * @attr {string} look - The name of a look, which takes the place of that in the configuration on this page.
 * @attr {'auto' | 'inline' | 'frame'} mode - Where the script tag shows the form: in the page, or in a frame of another origin.
 * @attr {string} frame - The address of the document that the script tag shows in a frame, such as `https://intake.example.org/frame/lake-city`.
 * @attr {boolean} more-events - Also dispatches the events that are there for statistics alone.
 * @event {ReportSubmittingEvent} heard-report-submitting - A person wants to send a report, and nothing is sealed yet. `preventDefault()` stops it.
 * @event {ReportSubmittedEvent} heard-report-submitted - A report has arrived.
 * @event {FormUnavailableEvent} heard-form-unavailable - The form can't be shown; the content between the tags is.
 * @event {StepShownEvent} heard-step-shown - A person has come to a step for the first time. Only with `more-events`.
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
 * @csspart leave - The link that leaves the site at once. Keep it in sight.
 */
export class ReportFormElement extends LitElement {
  static override readonly properties = {
    config: {},
    locale: {reflect: true},
    recipientsPin: {attribute: 'recipients-pin'},
    headingLevel: {
      converter: (level: string | null) => Number(level) || 2,
      attribute: 'heading-level',
    },
  };
  static override readonly styles = [...baseStyles, reportFormStyles];

  /** The configuration: its address, `#id` of a JSON data block in the page, or the object itself. */
  declare config: string | Config | undefined;
  /**
   * Who may read reports, and with which keys: the pin that `heard pin` prints for your configuration (`sha256-…`), or several with
   * spaces between. Where none of them fits the configuration that arrives, the form is not shown and nothing is sent.
   */
  declare recipientsPin: string | null | undefined;
  /** The language to show (BCP 47); by default that of the page around the element. */
  declare locale: string | undefined;
  /** The level of our headings on your page: 2 by default. */
  declare headingLevel: number;

  readonly #uid = `heard-${++count}`;
  readonly #localizer = new LocaleController(this, locales);
  readonly #form = new ReportFormController(this, this.#localizer);
  #page: string | undefined;
  #isOdd = false;
  #issues: readonly Issue[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /**
   * Resolves once the form is on screen; at once where it is. Every reading gives a promise of its own. It stays
   * pending while the form can't be shown: `heard-form-unavailable` says that. Rejects when code did not load.
   */
  get ready(): Promise<void> {
    return loadMethods().then(({whenShown}) => whenShown(this.#form));
  }

  /**
   * Fills in answers for the person, who sees them and can change them.
   *
   * @example await form.prefill({'incident.place.mode': 'address', 'incident.place.text': 'City Hall'});
   *
   * What the person entered stays. Nothing is taken for a question that the form does not ask, that only the person can
   * answer, or whose answer is locked: the console names it, once, without the answer. Nor is anything taken from where the
   * person checks their answers on. Before the form is ready it waits for that. Forgotten whenever the form forgets: after
   * {@link reset} and {@link leave}, and when the page goes away. Resolves once it is done, without a word on what was
   * taken: that would tell what the person has answered. Rejects when code did not load.
   */
  prefill(answers: Readonly<Record<string, unknown>>): Promise<void> {
    const {visit} = this.#form;
    return loadMethods().then(({prefill}) => prefill(this.#form, answers, visit));
  }

  /**
   * Forgets all answers and goes back to the first page; a draft of this tab is deleted. A draft that the person saved with a
   * passphrase stays. Stops a report that is being sent. Before the form is ready it takes back what {@link prefill} was given.
   */
  reset(): void {
    this.#form.leave();
  }

  /** Leaves at once, as the link "Leave this page" does: for a skip link at the top of your page. */
  leave(): void {
    this.shadowRoot?.querySelector<HTMLElement>('.leave')?.click();
  }

  /**
   * Moves the focus into the form: to the list of what has to change, if there is one, else to the heading of the page.
   * Does nothing while the content between the tags is shown.
   */
  override focus(options?: FocusOptions): void {
    const target = this.shadowRoot?.querySelector<HTMLElement>('.summary,.page-heading');
    if (target) focusText(target, options);
  }

  protected override createRenderRoot() {
    return keepInside(super.createRenderRoot() as ShadowRoot);
  }

  protected override render() {
    const {ready} = this.#form;
    // A short wait with the fallback is kinder than a flash of the wrong language.
    if (!ready || (this.#localizer.status === 'loading' && !this.#page)) return html`<slot></slot>`;
    try {
      return this.#formView(ready);
    } catch (error) {
      // What a person has begun stays on screen.
      if (this.#form.state.status !== 'gate') throw error;
      // A configuration of a wrong shape. The full check, which loads next, says what to mend.
      return html`<slot></slot>`;
    }
  }

  #formView(ready: View['ready']) {
    const {locale, dir} = this.#localizer;
    const words = navigationWords(this.#localizer);
    const view = {
      controller: this.#form,
      ready,
      localizer: this.#localizer,
      headingLevel: this.headingLevel,
      uid: this.#uid,
    };
    const around = this.#form.around?.(view);
    // Pages take turns in two places: what was there goes at once, which is far quicker than to turn one into the
    // other. The focus goes first: where it is when its control is taken away, browsers lay out all that changed.
    if (pageOf(this.#form.state) !== this.#page) {
      this.#isOdd = !this.#isOdd;
      (this.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    }
    const page = this.#pageView(view, around);
    const turns = this.#isOdd ? [page, nothing] : [nothing, page];
    return html`<div
      class="root surface rr-block"
      part="surface"
      lang=${locale}
      dir=${dir}
      writingsuggestions="false"
    >
      <div class="leave-bar">
        <a
          class="leave"
          part="leave"
          href=${ready.config.safety.exitUrl}
          rel="noreferrer"
          @click=${(event: Event) => leavePage(event, this.#form)}
          >${words.leave}</a
        >
      </div>
      <div class="top">
        ${
          goesBack.has(this.#form.state.status) && !around?.cover
            ? html`<button type="button" class="link back" @click=${() => this.#form.back()}>
                ${words.back}
              </button>`
            : nothing
        }
        ${around?.tools}
      </div>
      <div class="page stack">${around?.cover ?? [around?.before, turns, around?.after]}</div>
    </div>`;
  }

  #pageView(view: View, around?: AroundPage) {
    const {state, further} = this.#form;
    if (state.status === 'gate') return gateView(view, around?.gateWords);
    if (state.status === 'editing') return questionView(view, state);
    return further?.endingView(view, state) ?? nothing;
  }

  /** Focus follows the person: to the heading of a new page, or to the list of what to change. */
  protected override updated() {
    const {state, ready} = this.#form;
    const page = pageOf(state);
    const issues = 'issues' in state ? state.issues : [];
    const isNew = page !== this.#page || (issues !== this.#issues && issues.length);
    // The first page of all takes no focus: the person may be elsewhere on the host page.
    if (isNew && this.#page) this.focus();
    // Until the first page stands in its language there is none to turn from.
    if (this.#page || this.#localizer.status !== 'loading') this.#page = ready && page;
    this.#issues = issues;
  }
}
