import {safeHref} from '@heard/directory';
import {html, nothing} from 'lit';

import {afterDrawing} from '../../fields/after-drawing.ts';
import type {ServiceScene} from './service-scene.ts';
import {sendNote, wrongKinds, type WrongKind} from './tell-wrong.ts';
import {mailBody, mailSubject, tellNotice, tellWords} from './tell-wrong.messages.ts';

const byMail = ({service, localizer}: ServiceScene, address: string) => {
  const words = tellWords(localizer);
  const name = service.name.slice(0, 120);
  const query = new URLSearchParams({
    subject: mailSubject(localizer, name),
    body: `${mailBody(localizer, name, service.id.slice(0, 200))}\n`,
  });
  // A mail app shows a plus where this writes a space.
  const href = safeHref(`${address}?${String(query).replaceAll('+', '%20')}`);
  return href
    ? html`<p>${words.mailHint}</p>
        <p class="line"><a href=${href}>${words.mail}</a></p>`
    : nothing;
};

const byForm = (scene: ServiceScene, address: string) => {
  const {desk, service, localizer, uid} = scene;
  const words = tellWords(localizer);
  const id = `${uid}-wrong`;
  const {base} = desk.shelf;
  const {telling} = desk;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const what = wrongKinds.find((kind) => kind === data.get('what'));
    const text = String(data.get('text') ?? '').trim();
    if (desk.telling === 'sending') return;
    if (!what && !text) {
      desk.say('tell', words.choose);
      form.querySelector('input')?.focus();
      return;
    }
    desk.telling = 'sending';
    desk.say('tell', words.sending);
    const arrived = await sendNote(address, base, {
      service: service.id,
      what: what ?? 'other',
      text,
    });
    // The person may have gone on to another service meanwhile.
    if (desk.shelf.opened?.service.id !== service.id) return;
    desk.telling = arrived ? 'sent' : 'not-sent';
    desk.say('tell', arrived ? words.sent : words.notSent);
    if (!arrived) return;
    const root = await afterDrawing(form);
    root.querySelector<HTMLElement>('.tell summary')?.focus();
  };
  const option = (kind: WrongKind) =>
    html`<label class="option">
      <input type="radio" name="what" .value=${kind} id="${id}-${kind}" autocomplete="off" />
      <span>${words[kind]}</span>
    </label>`;
  return html`${
      telling === 'sent'
        ? nothing
        : html`<form class="tight" novalidate @submit=${submit}>
            <p>${tellNotice(localizer, new URL(address, base).host)}</p>
            <fieldset class="field">
              <legend class="label">${words.legend}</legend>
              <div class="options">${wrongKinds.map(option)}</div>
            </fieldset>
            <div class="field">
              <label class="label" for="${id}-text">${words.label}</label>
              <p class="hint" id="${id}-hint">${words.hint}</p>
              <textarea
                id="${id}-text"
                name="text"
                rows="4"
                maxlength="2000"
                autocomplete="off"
                spellcheck="false"
                dir="auto"
                aria-describedby="${id}-hint"
              ></textarea>
            </div>
            <button
              type="submit"
              class="primary"
              aria-disabled=${telling === 'sending' ? 'true' : nothing}
            >
              ${words.send}
            </button>
          </form>`
    }
    <p role="status" class="quiet">${desk.saidBy('tell')}</p>`;
};

/** A way to say that an entry is wrong, where the embedder wants to hear it. It says first what is sent, and to whom. */
export const tellWrongView = (scene: ServiceScene) => {
  const address = scene.settings.tellWrong;
  if (!address) return nothing;
  return html`<details class="fold tell">
    <summary>${tellWords(scene.localizer).title}</summary>
    <div class="tight">
      ${address.startsWith('mailto:') ? byMail(scene, address) : byForm(scene, address)}
    </div>
  </details>`;
};
