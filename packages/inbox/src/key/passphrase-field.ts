import type {Localizer} from '@heard/elements/words';
import {html} from 'lit';

import {passphraseWords} from './passphrase.messages.ts';

/** Asks for the passphrase of a key file. A manager of passwords may fill it in, and is not asked to keep it. */
export const passphraseField = (localizer: Localizer) => {
  const {label, hint} = passphraseWords(localizer);
  return html`<div class="field">
    <label class="label" for="passphrase">${label}</label>
    <p class="hint" id="passphrase-hint">${hint}</p>
    <input
      type="password"
      id="passphrase"
      name="passphrase"
      autocomplete="off"
      aria-describedby="passphrase-hint"
    />
  </div>`;
};
