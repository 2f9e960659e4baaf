import type {AnswerLookup} from '@heard/schema';
import type {Clock, DraftPlace} from '@heard/delivery/drafts';
import {html, LitElement} from 'lit';

import {errorStyles} from '../fields/error.styles.ts';
import {pageHeading} from '../fields/field.ts';
import {sourceLocalizer} from '../locale/localizer.ts';
import {endingStyles} from '../report-form/ending.styles.ts';
import {reportFormStyles} from '../report-form/report-form.styles.ts';
import {baseStyles} from '../theme/base.styles.ts';
import {secondaryButton} from '../theme/secondary-button.styles.ts';
import {aroundDrafts, DraftController} from './drafts-part.ts';

/** What a form for one kind of report knows before anything was answered. */
const given: AnswerLookup = {'incident.types': ['online']};

/** A form with one text box on each of two pages, which is kept as the report form is. */
export class KeptForm extends LitElement {
  static override readonly styles = [
    ...baseStyles,
    reportFormStyles,
    secondaryButton,
    errorStyles,
    endingStyles,
  ];

  /** What the browser of this person has; its own by default. */
  place: DraftPlace | undefined;
  clock: Clock | undefined;
  /** What drafts need takes a while to load. */
  isSlow = false;
  /** Nothing can be loaded: a kept report can't be shown. */
  isOffline = false;
  #answers: AnswerLookup = given;
  #step: string | undefined;
  drafts!: DraftController;

  override connectedCallback() {
    super.connectedCallback();
    // As the report form does, and before drafts are there.
    window.addEventListener('pagehide', () => this.#forget());
    if (!this.isSlow) this.attach();
  }

  /** What drafts need is loaded. */
  attach() {
    this.drafts ??= new DraftController(this, {
      mode: this.getAttribute('mode') as 'session' | 'passphrase',
      tenant: 'lake-city',
      formId: 'hate-incident',
      version: 1,
      leaveOut: ['evidence.files'],
      place: this.place,
      clock: this.clock,
      answers: () => this.#answers,
      given: () => given,
      step: () => this.#step,
      restore: async (answers, step) => {
        if (this.isOffline) return;
        await Promise.resolve();
        this.#show(step, answers);
      },
    });
  }

  override render() {
    const view = {
      drafts: this.drafts,
      localizer: sourceLocalizer,
      headingLevel: 2,
      uid: 'kept',
    };
    const copy = html`<button type="button">Copy your answers</button>`;
    const {cover, before, after} = this.drafts
      ? aroundDrafts(view, this.#step ? 'answering' : 'gate', copy)
      : {};
    return html`<div class="root surface" lang="en">
      <div class="page stack">${cover ?? [before, this.#page(), after]}</div>
    </div>`;
  }

  #page() {
    const press = (name: string, act: () => void) =>
      html`<button type="button" class="secondary" @click=${act}>${name}</button>`;
    if (!this.#step)
      return html`${pageHeading(2, 'Tell us')} ${press('Start', () => this.#show('what'))}`;
    const step = this.#step;
    const typed = (event: Event) =>
      this.#answer(step, (event.target as HTMLTextAreaElement).value || undefined);
    return html`${pageHeading(2, step)}
      <label for="words">Your words</label>
      <textarea id="words" .value=${String(this.#answers[step] ?? '')} @input=${typed}></textarea>
      ${press('Turn the page', () => this.turn())}
      ${press('Add a file', () => this.#answer('evidence.files', [{name: 'photo.jpg'}]))}
      ${press('Send', () => {
        this.#forget();
        void this.drafts.end('sent');
      })}
      ${press('Leave', () => {
        this.#forget();
        void this.drafts.end('left');
      })}`;
  }

  /** Goes to the other page of questions. */
  turn() {
    this.#show(this.#step === 'what' ? 'where' : 'what');
  }

  #answer(id: string, answer: unknown) {
    this.#show(this.#step, {...this.#answers, [id]: answer});
  }

  #show(step: string | undefined, answers = this.#answers) {
    this.#step = step;
    this.#answers = answers;
    this.requestUpdate();
  }

  #forget() {
    this.#show(undefined, given);
  }
}

if (!customElements.get('kept-form')) customElements.define('kept-form', KeptForm);
