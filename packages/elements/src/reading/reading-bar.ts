import {html, nothing, type TemplateResult} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {easyIcon, speakerIcon, stopIcon} from './reading-icons.ts';
import type {ReadingTools} from './reading-tools.ts';
import {noVoice, readingWords, remoteVoice} from './reading.messages.ts';

/** The buttons "Listen" and "Easy words", and what there is to say about them. */
export const readingBar = (
  tools: ReadingTools,
  localizer: Localizer,
): TemplateResult | typeof nothing => {
  if (!tools.isReadable) return nothing;
  const words = readingWords(localizer);
  const {status} = tools;
  const reads = status === 'starting' || status === 'speaking';
  return html`<div class="tools">
      <button
        type="button"
        class="tool listen"
        @click=${() => (reads ? tools.hush() : void tools.listen())}
      >
        ${reads ? stopIcon : speakerIcon}<span>${reads ? words.stop : words.listen}</span>
      </button>
      <button
        type="button"
        class="tool"
        aria-pressed=${tools.isEasy ? 'true' : 'false'}
        @click=${() => void tools.toggleEasy()}
      >
        ${easyIcon}<span>${words.easy}</span>
      </button>
    </div>
    ${status === 'speaking' ? controls(tools, words) : nothing}
    <p class="reading small" role="status">${message(tools, localizer)}</p>`;
};

const controls = (tools: ReadingTools, words: ReturnType<typeof readingWords>) =>
  html`<div class="reading controls">
    <button type="button" class="tool named" @click=${() => tools.again()}>${words.again}</button>
    ${
      tools.hasSeveral
        ? html`<button type="button" class="tool named" @click=${() => tools.next()}>
            ${words.next}
          </button>`
        : nothing
    }
    <span class="muted small">${words.heard}</span>
  </div>`;

const message = (tools: ReadingTools, localizer: Localizer) => {
  const words = readingWords(localizer);
  if (tools.notLoaded) return words.notLoaded;
  if (tools.status === 'stopped') return words.stopped;
  if (tools.status === 'no-voice') return noVoice(localizer, languageName(localizer.locale));
  if (tools.status === 'remote-voice')
    return remoteVoice(localizer, languageName(localizer.locale));
  return nothing;
};

/** "Spanish", in the language on screen. */
const languageName = (locale: string) =>
  new Intl.DisplayNames(locale, {type: 'language'}).of(locale) ?? locale;
