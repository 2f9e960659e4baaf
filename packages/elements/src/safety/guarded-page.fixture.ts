import {until} from '@heard/testing/drivers';
import {html, LitElement} from 'lit';

import {sourceLocalizer} from '../locale/localizer.ts';
import {keepInside} from '../page/keep-inside.ts';
import {leavePage} from '../report-form/leave-page.ts';
import {reportFormStyles} from '../report-form/report-form.styles.ts';
import {baseStyles} from '../theme/base.styles.ts';
import {secondaryButton} from '../theme/secondary-button.styles.ts';
import type {GuardedForm} from './guarded-form.ts';
import {HandClock} from './hand-clock.fixture.ts';
import {keepSafe} from './keep-safe.ts';
import {safetyStyles} from './safety.styles.ts';

/** Where "Leave this page" leads: to this same document, so that a test outlives it. */
export const exitHash = '#left';
const exitUrl = location.href.replace(/#.*/u, '') + exitHash;

/** A form with one text box and two buttons, drawn as the report form is, whose clock a test moves. */
export class GuardedPage extends LitElement {
  static override readonly styles = [
    ...baseStyles,
    reportFormStyles,
    secondaryButton,
    safetyStyles,
  ];

  readonly clock = new HandClock();
  state: {status: string; answers: {text?: string}} = {status: 'gate', answers: {}};
  /** How often everything was forgotten. */
  timesLeft = 0;
  readonly #form: GuardedForm;
  readonly #safety: ReturnType<typeof keepSafe>;

  constructor() {
    super();
    const state = () => this.state;
    this.#form = {
      host: this,
      localizer: sourceLocalizer,
      get state() {
        return state();
      },
      ready: {config: {safety: {emergencyNumber: '911', exitUrl}}, form: {given: {}}},
      leave: () => this.leave(),
    };
    this.#safety = keepSafe(this.#form, this.clock);
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot() as ShadowRoot;
    keepInside(root);
    return root;
  }

  /** Waits until a person can see what they wait for. */
  async until(probe: () => unknown): Promise<void> {
    await until(
      this.shadowRoot!,
      () => !!probe(),
      String(probe),
      () => this.text,
    );
  }

  /** Puts it on the page and waits until it is drawn. */
  static async show(parent: Element = document.body): Promise<GuardedPage> {
    if (!customElements.get('guarded-page')) customElements.define('guarded-page', GuardedPage);
    const page = document.createElement('guarded-page') as GuardedPage;
    parent.append(page);
    await page.updateComplete;
    return page;
  }

  /** As the form's controller does. */
  leave() {
    this.timesLeft++;
    this.become('gate', {});
  }

  become(status: string, answers: {text?: string} = this.state.answers) {
    this.state = {status, answers};
    this.requestUpdate();
  }

  /** Types into the text box. */
  async write(text: string) {
    this.become('editing', {text});
    await this.updateComplete;
  }

  get textBox(): HTMLTextAreaElement {
    return this.find('textarea');
  }

  get leaveLink(): HTMLAnchorElement {
    return this.find('.leave');
  }

  /** What is said to screen readers now. */
  get said(): string {
    return this.find('.safety [aria-live]').textContent?.trim() ?? '';
  }

  /** The first element that matches in what is drawn. */
  find<T extends HTMLElement>(selector: string): T {
    const found = this.shadowRoot!.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector} on the page.`);
    return found;
  }

  /** The button with these words, if a person can see it. */
  button(words: string): HTMLButtonElement | undefined {
    const buttons = [...this.shadowRoot!.querySelectorAll('button')];
    return buttons.find((each) => each.innerText.trim() === words && isSeen(each));
  }

  /** All words that a person can see. */
  get text(): string {
    return this.find('.root').innerText;
  }

  protected override render() {
    const isGate = this.state.status === 'gate';
    return html`<div class="root surface" lang="en" dir=${this.dir || 'ltr'}>
      <div class="leave-bar">
        <a
          class="leave"
          href=${exitUrl}
          rel="noreferrer"
          @click=${(event: Event) => leavePage(event, this.#form)}
          >Leave this page</a
        >
      </div>
      <div class="top"></div>
      <div class="page stack">
        <h2 class="page-heading">${isGate ? 'Gate' : 'What happened?'}</h2>
        <textarea
          aria-label="In your own words"
          .value=${this.state.answers.text ?? ''}
          @input=${({target}: Event) => void this.write((target as HTMLTextAreaElement).value)}
        ></textarea>
        <button type="button" class="primary last">Send</button>
        ${isGate ? this.#safety.explainer(this.#place) : ''} ${this.#safety.leaveAgain()}
        ${this.#safety.view(this.#place)}
      </div>
    </div>`;
  }

  readonly #place = {headingLevel: 2, uid: 'guarded'};
}

const isSeen = (element: Element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
