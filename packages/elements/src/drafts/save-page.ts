import {html, nothing} from 'lit';

import {pageHeading} from '../fields/field.ts';
import type {DraftView} from './draft-view.ts';
import {fileWords, keptUntil} from './drafts.messages.ts';
import {untilText} from './kept-until.ts';
import {passphraseForm} from './passphrase-form.ts';
import {passphraseWords, savedWords, saveWords} from './save.messages.ts';

/** The page on which a person chooses a passphrase: what it does, and what it does not, before they do. */
export const savePage = (view: DraftView) => {
  const {drafts, localizer, headingLevel} = view;
  const words = saveWords(localizer);
  return html`${pageHeading(headingLevel, words.title)}
    <p>${words.how} ${words.days}</p>
    <ul>
      <li>${words.lost}</li>
      <li>${words.who}</li>
      <li>${words.browser}</li>
      ${drafts.hasFiles ? html`<li>${fileWords(localizer).notKept}</li>` : nothing}
    </ul>
    ${passphraseForm(view, {
      name: 'save',
      hint: passphraseWords(localizer).hint,
      button: words.save,
      busy: words.saving,
      onSubmit: (passphrase) => drafts.save(passphrase),
    })}
    <button type="button" class="link back" @click=${() => drafts.close()}>${words.back}</button>`;
};

/** The page after that: how to come back. */
export const savedPage = ({drafts, localizer, headingLevel}: DraftView) => {
  const words = savedWords(localizer);
  const {status, mode} = drafts;
  return html`${pageHeading(headingLevel, words.title)}
    <p>${words.how}</p>
    <p>
      ${
        status.kind === 'kept'
          ? keptUntil(localizer, untilText(localizer, mode, status.until))
          : nothing
      }
      ${words.changes}
    </p>
    ${drafts.hasFiles ? html`<p>${fileWords(localizer).notKept}</p>` : nothing}
    <p>${words.close}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${() => drafts.close()}>${words.goOn}</button>
      <button type="button" class="secondary" @click=${() => void drafts.discardSaved()}>
        ${words.discard}
      </button>
    </div>`;
};

/** Below each page of questions: a quiet way to save, or that it is saved. */
export const saveLink = ({drafts, localizer}: DraftView) => {
  if (drafts.mode !== 'passphrase') return nothing;
  const saved = savedWords(localizer);
  const isKept = drafts.status.kind === 'kept';
  return html`<div>
    <p class="muted" role="status">
      ${isKept ? saved.status : drafts.isDiscarded ? saved.discarded : nothing}
    </p>
    ${
      isKept
        ? html`<button type="button" class="link" @click=${() => void drafts.discardSaved()}>
            ${saved.discard}
          </button>`
        : html`<button type="button" class="link" @click=${() => drafts.openSavePage()}>
            ${saveWords(localizer).link}
          </button>`
    }
  </div>`;
};
