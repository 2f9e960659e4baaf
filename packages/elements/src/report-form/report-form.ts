import type {Config, Issue} from '@heard/schema';
import {html, LitElement, nothing} from 'lit';

import {LocaleController} from '../locale/locale-controller.ts';
import {locales} from '../locale/locales.ts';
import {focusText} from '../page/focus.ts';
import {keepInside} from '../page/keep-inside.ts';
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
 * @event {ReportSubmittedEvent} heard-report-submitted - A report has arrived.
 * @event {FormUnavailableEvent} heard-form-unavailable - The form can't be shown.
 * @cssproperty --heard-accent - The color of buttons and links.
 * @cssproperty --heard-on-accent - The color of text on the accent.
 * @cssproperty --heard-surface - The background.
 * @cssproperty --heard-text - The color of text.
 * @cssproperty --heard-radius - The radius of corners.
 * @cssproperty --heard-font - The font; the page's own by default.
 */
export class ReportFormElement extends LitElement {
  static override readonly properties = {
    config: {},
    locale: {reflect: true},
    headingLevel: {
      converter: (level: string | null) => Number(level) || 2,
      attribute: 'heading-level',
    },
  };
  static override readonly styles = [...baseStyles, reportFormStyles];

  /** The configuration: its address, `#id` of a JSON data block in the page, or the object itself. */
  declare config: string | Config | undefined;
  /** The language to show (BCP 47); by default that of the page around the element. */
  declare locale: string | undefined;
  /** The level of our headings on your page: 2 by default. */
  declare headingLevel: number;

  readonly #uid = `heard-${++count}`;
  readonly #localizer = new LocaleController(this, locales);
  readonly #form = new ReportFormController(this, this.#localizer);
  #offered: Config | undefined;
  #page: string | undefined;
  #isOdd = false;
  #issues: readonly Issue[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Leaves at once, as the link "Leave this page" does: for a skip link at the top of your page. */
  leave() {
    this.renderRoot.querySelector<HTMLElement>('.leave')?.click();
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot() as ShadowRoot;
    keepInside(root);
    return root;
  }

  protected override willUpdate() {
    const config = this.#form.ready?.config;
    if (config === this.#offered) return;
    this.#offered = config;
    void this.#localizer.offer(config?.locales);
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
      lang=${locale}
      dir=${dir}
      writingsuggestions="false"
    >
      <div class="leave-bar">
        <a
          class="leave"
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
    const target =
      page !== this.#page
        ? this.renderRoot.querySelector<HTMLElement>('.page-heading')
        : issues !== this.#issues && issues.length
          ? this.renderRoot.querySelector<HTMLElement>('.summary')
          : null;
    // The first page of all takes no focus: the person may be elsewhere on the host page.
    if (target && this.#page) focusText(target);
    this.#page = ready && page;
    this.#issues = issues;
  }
}
