import {html, nothing} from 'lit';

import {errorPrefix} from '../fields/error.messages.ts';
import {idList} from '../fields/field.ts';
import type {DraftView} from './draft-view.ts';
import {problemText} from './problem-text.ts';
import {passphraseWords} from './save.messages.ts';

/** Makes the passphrase readable, or unreadable again, and says so on the button. */
const toggle = (event: Event, words: ReturnType<typeof passphraseWords>) => {
  const button = event.currentTarget as HTMLButtonElement;
  const input = button.closest('form')!.querySelector('input')!;
  const isShown = input.type === 'password';
  input.type = isShown ? 'text' : 'password';
  button.textContent = isShown ? words.hide : words.show;
  button.setAttribute('aria-label', isShown ? words.hideLabel : words.showLabel);
};

/**
 * One field for a passphrase and a button. What is typed stays in the field until the button is pressed, and is
 * taken out of it when that worked.
 */
export const passphraseForm = (
  {drafts, localizer, uid}: DraftView,
  {
    name,
    hint,
    button,
    busy,
    onSubmit,
  }: {
    /** Ends the ids of this form. */
    readonly name: string;
    readonly hint?: string | undefined;
    readonly button: string;
    readonly busy: string;
    readonly onSubmit: (passphrase: string) => Promise<void>;
  },
) => {
  const words = passphraseWords(localizer);
  const id = `${uid}-${name}`;
  const {problem, isBusy} = drafts;
  const submit = async (event: Event) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    await onSubmit(input.value);
    if (drafts.problem) input.focus();
    else input.value = '';
  };
  return html`<form novalidate autocomplete="off" class="stack" @submit=${submit}>
    <div class="field ${problem ? 'wrong' : ''}">
      <label class="label" for=${id}>${words.label}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${
        problem
          ? html`<p class="error" id="${id}-error">
              <span
                ><span class="visually-hidden">${errorPrefix(localizer)} </span>${problemText(
                  localizer,
                  problem,
                )}</span
              >
            </p>`
          : nothing
      }
      <input
        id=${id}
        type="password"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        translate="no"
        dir="auto"
        aria-describedby=${idList(hint && `${id}-hint`, problem && `${id}-error`)}
        aria-invalid=${problem ? 'true' : nothing}
      />
      <button
        type="button"
        class="link"
        aria-label=${words.showLabel}
        aria-controls=${id}
        @click=${(event: Event) => toggle(event, words)}
      >
        ${words.show}
      </button>
    </div>
    <p role="status">${isBusy ? busy : nothing}</p>
    <div class="actions">
      <button type="submit" class="primary" aria-disabled=${isBusy ? 'true' : nothing}>
        ${button}
      </button>
    </div>
  </form>`;
};
