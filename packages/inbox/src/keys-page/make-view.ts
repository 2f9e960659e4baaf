import type {Localizer} from '@heard/elements/words';
import {html, nothing} from 'lit';

import type {KeysController} from './keys-controller.ts';
import {keyKinds, type KeyKind} from './make-key.ts';
import {kindWords, makeTroubleText, makeWords} from './keys-page.messages.ts';

/** The part in which a key is made. */
export const makeView = (localizer: Localizer, keys: KeysController) => {
  const words = makeWords(localizer);
  const make = (event: Event) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    void keys.make(data.get('kind') as KeyKind, String(data.get('name') ?? ''));
  };
  return html`<section class="part" aria-labelledby="make-title">
    <h2 id="make-title">${words.title}</h2>
    <p>${words.intro}</p>
    ${keys.makeTrouble ? troubleView(localizer, keys.makeTrouble) : nothing}
    <form class="stack" autocomplete="off" @submit=${make}>
      <div class="field">
        <label class="label" for="name">${words.keyName}</label>
        <p class="hint" id="name-hint">${words.keyNameHint}</p>
        <input type="text" id="name" name="name" maxlength="60" aria-describedby="name-hint" />
      </div>
      <fieldset class="field">
        <legend class="label">${words.kind}</legend>
        <div class="options">${keyKinds.map((kind) => kindView(localizer, kind))}</div>
      </fieldset>
      <div class="actions">
        <button class="primary" aria-disabled=${keys.doing !== undefined}>
          ${keys.doing === 'making' ? words.making : words.button}
        </button>
      </div>
    </form>
  </section>`;
};

const kindView = (localizer: Localizer, kind: KeyKind) => {
  const {label, hint} = kindWords(localizer)[kind];
  return html`<label class="option">
    <input type="radio" name="kind" .value=${kind} ?checked=${kind === 'classic'} />
    <span>${label} <span class="hint">${hint}</span></span>
  </label>`;
};

const troubleView = (localizer: Localizer, trouble: NonNullable<KeysController['makeTrouble']>) =>
  html`<div class="summary tight" role="group" tabindex="-1" aria-labelledby="make-trouble">
    <h3 id="make-trouble">${makeWords(localizer).problem}</h3>
    <p>${makeTroubleText(localizer)[trouble]}</p>
  </div>`;
