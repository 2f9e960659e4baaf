import {safeHref, type ServiceView} from '@heard/directory';
import {html, nothing} from 'lit';

import {lazyPart} from '../../page/lazy-part.ts';
import {retryingLoader} from '../../page/retrying-loader.ts';
import type {Scene} from '../service/service-scene.ts';
import {servicesText, shortText} from './service-text.ts';
import {codeLabel, shareWords} from './share.messages.ts';
import {inSentence} from '../service/one-line.ts';

const importPaper = () => import('./services-paper.ts');
const loadPaper = retryingLoader(importPaper);
const importCode = () => import('./scan-code.ts');
const codePart = lazyPart(importCode);

/** What is shared: one service, or all of a list. */
interface Shared {
  readonly services: readonly ServiceView[];
  /** A name for a page of several. */
  readonly title?: string;
}

// Not the form's own: this part would fetch much of the form for three lines.
const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Opens the messages app with a text. Androids take `?body=`, iPhones `&body=`, and both take this. */
const messageLink = (text: string) => {
  const href = `sms:?&body=${encodeURIComponent(text)}`;
  return (
    safeHref(href) ?? safeHref(href.slice(0, 1500).replace(/%.?$|(%[\dA-F]{2})+%?[\dA-F]?$/u, ''))
  );
};

const codeView = (scene: Scene, service: ServiceView) => {
  const words = shareWords(scene.localizer);
  const {desk, localizer} = scene;
  const text = shortText(scene, service);
  const toggle = async () => {
    desk.isCodeShown = !desk.isCodeShown;
    desk.say('share');
    if (desk.isCodeShown && !(await codePart.load(desk.shelf.host))) {
      desk.isCodeShown = false;
      desk.say('share', words.notNow);
    }
  };
  const label = codeLabel(localizer, inSentence(service.name));
  const code = desk.isCodeShown ? codePart.now?.scanCode(text, label) : nothing;
  return html`<button
      type="button"
      class="secondary"
      aria-expanded=${desk.isCodeShown ? 'true' : 'false'}
      @click=${toggle}
    >
      ${desk.isCodeShown ? words.hideCode : words.code}
    </button>
    ${
      desk.isCodeShown && codePart.now
        ? html`<div class="scan tight">
            ${code ?? html`<p>${words.tooLong}</p>`}
            ${code ? html`<p class="muted small">${words.codeHint}</p>` : nothing}
            <p class="small">${words.codeSays}</p>
            <p class="plain-text" dir="auto">${text}</p>
          </div>`
        : nothing
    }`;
};

/** Ways to take services along: copy, print, text message, another app, a code to scan. No server takes part. */
export const shareView = (scene: Scene, {services, title}: Shared) => {
  const {localizer, desk} = scene;
  const words = shareWords(localizer);
  const [first] = services;
  if (!first) return nothing;
  const text = () => servicesText(scene, services);
  const copy = async () =>
    desk.say('share', (await copied(text())) ? words.copied : words.notCopied);
  const print = async ({currentTarget}: Event) => {
    const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    desk.say('share');
    try {
      await (await loadPaper()).printServices(root, scene, services);
    } catch {
      desk.say('share', words.notNow);
    }
  };
  const share = async () => {
    try {
      await navigator.share({title: title ?? first.name, text: text()});
    } catch {
      // The person thought better of it.
    }
  };
  const message = messageLink(text());
  return html`<details class="fold share">
    <summary>${words.title}</summary>
    <div class="tight">
      <p class="muted small">${words.warning}</p>
      <div class="actions">
        <button type="button" class="secondary" @click=${copy}>${words.copy}</button>
        <button type="button" class="secondary" @click=${print}>${words.print}</button>
        ${message ? html`<a class="button secondary" href=${message}>${words.text}</a>` : nothing}
        ${
          'share' in navigator
            ? html`<button type="button" class="secondary" @click=${share}>${words.share}</button>`
            : nothing
        }
        ${services.length === 1 ? codeView(scene, first) : nothing}
      </div>
      <p role="status" class="quiet">${desk.saidBy('share')}</p>
      ${
        desk.saidBy('share') === words.notCopied
          ? html`<p class="plain-text" dir="auto">${text()}</p>`
          : nothing
      }
    </div>
  </details>`;
};
