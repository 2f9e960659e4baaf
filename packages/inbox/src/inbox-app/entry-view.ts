import {html, nothing} from 'lit';

import {entryWords, lockReasonText, troubleText} from './entry.messages.ts';
import type {InboxState} from './flow.ts';
import {passphraseField} from '../key/passphrase-field.ts';
import {pageHeading} from './heading.ts';
import type {View} from './view.ts';

type Outside = Extract<InboxState, {status: 'locked' | 'entering'}>;

/** The page before the inbox: it takes a key, and says what becomes of it. */
export const entryView = (view: View, state: Outside) => {
  const {controller, localizer} = view;
  const words = entryWords(localizer);
  const enter = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const pasted = String(data.get('pasted') ?? '');
    const file = data.get('file');
    const tenant = String(data.get('tenant') ?? '');
    const passphrase = String(data.get('passphrase') ?? '');
    const key = pasted.trim() || !(file instanceof File) ? pasted : file;
    await controller.enter(key, tenant, passphrase);
  };
  return html`
    ${pageHeading(words.title)} ${reasonNotice(view, state)} ${troubleSummary(view, state)}
    <p>${words.intro}</p>
    <p class="promise">${words.stays}</p>
    <form class="stack" autocomplete="off" @submit=${enter}>
      <div class="field">
        <label class="label" for="file">${words.file}</label>
        <p class="hint" id="file-hint">${words.fileHint}</p>
        <input type="file" id="file" name="file" aria-describedby="file-hint" />
      </div>
      <details>
        <summary>${words.paste}</summary>
        <div class="field">
          <label class="label" for="pasted">${words.pasteLabel}</label>
          <p class="hint" id="pasted-hint">${words.pasteHint}</p>
          <textarea
            id="pasted"
            name="pasted"
            class="key"
            rows="3"
            dir="ltr"
            translate="no"
            spellcheck="false"
            autocapitalize="off"
            autocomplete="off"
            aria-describedby="pasted-hint"
          ></textarea>
        </div>
      </details>
      ${controller.asksPassphrase ? passphraseField(localizer) : nothing}
      ${
        controller.asksTenant
          ? html`<div class="field">
              <label class="label" for="tenant">${words.tenant}</label>
              <p class="hint" id="tenant-hint">${words.tenantHint}</p>
              <input
                type="text"
                id="tenant"
                name="tenant"
                spellcheck="false"
                autocapitalize="off"
                aria-describedby="tenant-hint"
              />
            </div>`
          : nothing
      }
      <div class="actions">
        <button class="primary" aria-disabled=${state.status === 'entering'}>
          ${state.status === 'entering' ? words.entering : words.title}
        </button>
      </div>
    </form>
  `;
};

const reasonNotice = ({localizer}: View, state: Outside) =>
  state.status === 'locked' && state.reason
    ? html`<p class="notice">${lockReasonText(localizer)[state.reason]}</p>`
    : nothing;

const troubleSummary = ({localizer}: View, state: Outside) =>
  state.status === 'locked' && state.trouble
    ? html`<div
        class="summary tight"
        role="group"
        tabindex="-1"
        aria-labelledby="trouble-title"
        aria-describedby="trouble-text"
      >
        <h3 id="trouble-title" aria-level="2">${entryWords(localizer).problem}</h3>
        <p id="trouble-text">${troubleText(localizer, state.trouble)}</p>
      </div>`
    : nothing;
