import {html, nothing} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import type {ReadAloud} from './read-aloud.ts';
import {noVoice, readingWords, remoteVoice} from './reading.messages.ts';

/** The buttons that stand below "Stop" while a voice speaks. */
export const readingControls = (aloud: ReadAloud, localizer: Localizer) => {
  if (aloud.status !== 'speaking') return nothing;
  const words = readingWords(localizer);
  return html`<div class="reading controls">
    <button type="button" class="tool" @click=${() => aloud.again()}>${words.again}</button>
    ${
      aloud.hasSeveral
        ? html`<button type="button" class="tool" @click=${() => aloud.next()}>
            ${words.next}
          </button>`
        : nothing
    }
    <span class="muted small">${words.heard}</span>
  </div>`;
};

/** Why nothing is heard. */
export const readingMessage = ({status}: ReadAloud, localizer: Localizer) => {
  switch (status) {
    case 'stopped':
      return readingWords(localizer).stopped;
    case 'no-voice':
      return noVoice(localizer, languageName(localizer.locale));
    case 'remote-voice':
      return remoteVoice(localizer, languageName(localizer.locale));
    default:
      return nothing;
  }
};

/** "Spanish", in the language on screen. */
const languageName = (locale: string) =>
  new Intl.DisplayNames(locale, {type: 'language'}).of(locale) ?? locale;
