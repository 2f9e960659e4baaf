import {evidenceFiles} from '@heard/schema';
import {html, LitElement} from 'lit';

import {errorStyles} from '../fields/error.styles.ts';
import {sourceLocalizer} from '../locale/localizer.ts';
import {evidenceFilesWords} from '../questions/evidence-files.messages.ts';
import {endingStyles} from '../report-form/ending.styles.ts';
import {baseStyles} from '../theme/base.styles.ts';
import {secondaryButton} from '../theme/secondary-button.styles.ts';
import type {AddedFile} from './added-file.ts';
import {FileDesk} from './file-desk.ts';
import {filesField} from './files-field.ts';
import type {MediaForm} from './media-form.ts';

/** A page with nothing but the files, drawn as the report form draws it, whose desk a test has in its hands. */
export class MediaPage extends LitElement {
  static override readonly styles = [...baseStyles, errorStyles, secondaryButton, endingStyles];

  desk!: FileDesk;
  answers: Readonly<Record<string, unknown>> = {};

  /** Puts it on the page and waits until it is drawn. */
  static async show(): Promise<MediaPage> {
    if (!customElements.get('media-page')) customElements.define('media-page', MediaPage);
    const page = document.createElement('media-page') as MediaPage;
    document.body.append(page);
    await page.updateComplete;
    return page;
  }

  /** The files that were added. */
  get files(): readonly AddedFile[] {
    return this.desk.files;
  }

  /** All words that a person can see. */
  get text(): string {
    return (this.shadowRoot!.querySelector('.root') as HTMLElement).innerText;
  }

  /** The button with these words. */
  button(words: string): HTMLButtonElement {
    const buttons = [...this.shadowRoot!.querySelectorAll('button')];
    const found = buttons.find((each) => each.innerText.trim() === words);
    if (!found) throw new Error(`There is no button "${words}" in:\n${this.text}`);
    return found;
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot() as ShadowRoot;
    const answers = () => this.answers;
    const form: MediaForm = {
      host: this,
      localizer: sourceLocalizer,
      get state() {
        return {status: 'editing', answers: answers()};
      },
      ready: {config: {recipients: []}},
      answer: (question, answer) => {
        this.answers = {...this.answers, [question]: answer};
        this.requestUpdate();
      },
    };
    this.desk = new FileDesk(form);
    return root;
  }

  protected override render() {
    return html`<div class="root stack" lang="en">
      <form>
        ${filesField(this.desk, {
          question: evidenceFiles,
          id: 'files',
          words: evidenceFilesWords(sourceLocalizer),
          localizer: sourceLocalizer,
          options: [],
          issues: [],
          answer: this.files,
          onAnswer: () => undefined,
        })}
      </form>
    </div>`;
  }
}
