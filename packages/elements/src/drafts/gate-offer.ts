import {html, nothing} from 'lit';

import type {DraftView} from './draft-view.ts';
import {keptUntil, keptWords, lostWords, offerWords, unableWords} from './drafts.messages.ts';
import {untilText} from './kept-until.ts';
import {passphraseForm} from './passphrase-form.ts';
import {unlockWords} from './save.messages.ts';

/** Above the first page: a report that was begun here, if there is one, or what became of it. */
export const gateOffer = ({drafts, localizer}: DraftView) => {
  const {status, lost, mode} = drafts;
  const words = offerWords(localizer);
  const isOffered = status.kind === 'offered';
  return html`<div role="status" class="news">
      ${
        status.kind === 'elsewhere'
          ? html`<div class="panel tight">
              <p><b>${words.elsewhere}</b></p>
              <p>${words.elsewhereHint}</p>
            </div>`
          : lost
            ? html`<p class="panel">${lostWords(localizer)[lost]}</p>`
            : nothing
      }
    </div>
    ${
      isOffered
        ? html`<div class="panel tight">
            <p><b>${words.title}</b></p>
            <p>
              ${keptUntil(localizer, untilText(localizer, mode, status.until))} ${words.replaced}
            </p>
            <div class="actions">
              <button type="button" class="primary" @click=${() => void drafts.continue()}>
                ${words.continue}
              </button>
              <button type="button" class="secondary" @click=${() => void drafts.discardOffer()}>
                ${words.discard}
              </button>
            </div>
          </div>`
        : nothing
    }`;
};

/**
 * Below the first page: the way to a report that was saved with a passphrase. It is there for everybody, so that
 * the page does not tell whether somebody saved one on this device.
 */
export const unlockBox = (view: DraftView) => {
  const {drafts, localizer} = view;
  if (drafts.mode !== 'passphrase' || drafts.status.kind === 'offered') return nothing;
  const words = unlockWords(localizer);
  return html`<details class="help unlock">
    <summary>${words.title}</summary>
    ${passphraseForm(view, {
      name: 'unlock',
      button: words.open,
      busy: words.opening,
      onSubmit: (passphrase) => drafts.unlock(passphrase),
    })}
  </details>`;
};

/** What is kept on the device, and for how long: in place of "This page keeps nothing on your device". */
export const keptNote = ({drafts, localizer}: DraftView) => {
  const words = keptWords(localizer);
  const {mode, status} = drafts;
  const kept =
    status.kind === 'unable'
      ? `${unableWords(localizer)[status.reason]} ${words.nothing}`
      : mode === 'session'
        ? `${words.session} ${words.reopened}`
        : words.passphrase;
  return html`<p class="muted small">${kept} ${words.history}</p>`;
};
