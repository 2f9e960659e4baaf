import type {Localizer} from '@heard/elements/words';
import {html, nothing} from 'lit';

import type {KeysController} from './keys-controller.ts';
import {madeWords, passphraseTroubleText, savedText} from './keys-page.messages.ts';
import type {MadeKey} from './make-key.ts';

/** The part that takes the place of the first one when a key is made: saving it, printing it, sending it on. */
export const madeView = (localizer: Localizer, keys: KeysController, made: MadeKey) => {
  const words = madeWords(localizer);
  const {saved, passphraseTrouble} = keys;
  const save = (event: Event) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    void keys.save(String(data.get('passphrase') ?? ''), String(data.get('again') ?? ''));
  };
  const password = (id: string, label: string, hint?: string) =>
    html`<div class="field">
      <label class="label" for=${`new-${id}`}>${label}</label>
      ${hint ? html`<p class="hint" id="new-${id}-hint">${hint}</p>` : nothing}
      <input
        type="password"
        id=${`new-${id}`}
        name=${id}
        autocomplete="off"
        aria-describedby=${hint ? `new-${id}-hint` : nothing}
      />
    </div>`;
  return html`<section class="part" aria-labelledby="made-title">
    <h2 id="made-title" class="made-heading" tabindex="-1">
      ${saved ? words.titleSaved : words.title}
    </h2>
    <h3>${words.save}</h3>
    <form class="stack" autocomplete="off" @submit=${save}>
      ${password('passphrase', words.passphrase, words.passphraseHint)}
      ${password('again', words.again)}
      <div class="actions">
        <button class="primary" aria-disabled=${keys.doing !== undefined}>
          ${keys.doing === 'saving' ? words.saving : words.saveButton}
        </button>
      </div>
      <p role="status" class=${passphraseTrouble ? 'error' : 'muted'}>
        ${
          passphraseTrouble
            ? passphraseTroubleText(localizer)[passphraseTrouble]
            : saved
              ? savedText(localizer, saved.name, saved.isLocked)
              : ''
        }
      </p>
    </form>
    <h3>${words.print}</h3>
    <p>${words.printHint}</p>
    <div class="actions">
      <button type="button" class="secondary" @click=${() => print()}>${words.printButton}</button>
    </div>
    <h3>${words.public}</h3>
    <div class="field">
      <label class="label" for="public">${words.publicKey}</label>
      <p class="hint" id="public-hint">${words.publicHint}</p>
      <textarea
        id="public"
        class="key ${made.kind === 'classic' ? 'short' : ''}"
        dir="ltr"
        translate="no"
        readonly
        aria-describedby="public-hint"
        .value=${made.recipient}
        @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
      ></textarea>
    </div>
    <div class="actions">
      <button type="button" class="link" @click=${() => keys.forgetMade()}>${words.another}</button>
    </div>
  </section>`;
};
