import {html, nothing} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {navigationWords} from '../report-form/report-form.messages.ts';
import {coverButtons, coverWords, nearWords} from './cover.messages.ts';
import type {Curtain} from './curtain.ts';

/** What the cover and the warning before it are drawn from. */
export interface CoverProps {
  readonly localizer: Localizer;
  readonly curtain: Curtain;
  /** The level of the page's heading on the host page. */
  readonly headingLevel: number;
  /** Unique to this element: the start of every id in it. */
  readonly uid: string;
}

/** The warning before the cover, for ears. */
export const nearText = (localizer: Localizer): string => {
  const {title, text} = nearWords(localizer);
  return `${title} ${text}`;
};

/** The same for eyes. Its button needs no handler: any click is a sign of life. */
export const nearView = (localizer: Localizer) => {
  const words = nearWords(localizer);
  return html`<div class="near">
    <div>
      <p><b>${words.title}</b> ${words.text}</p>
      <button type="button" class="secondary">${words.stay}</button>
    </div>
  </div>`;
};

/** Why the page is covered, and what the person can do. */
export const coverView = ({localizer, curtain, headingLevel, uid}: CoverProps) => {
  const {reason} = curtain;
  const isIdle = reason === 'idle';
  const texts = coverWords(localizer, curtain.minutes);
  const words = texts[isIdle && curtain.isUnderway ? 'underway' : reason!];
  const buttons = coverButtons(localizer);
  return html`<section class="curtain" aria-labelledby="${uid}-curtain">
    <div class="stack">
      <h2 class="curtain-heading" id="${uid}-curtain" aria-level=${headingLevel}>${words.title}</h2>
      <p>${words.text}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => curtain.uncover()}>
          ${isIdle ? navigationWords(localizer).continue : buttons.again}
        </button>
        ${
          isIdle
            ? html`<button type="button" class="secondary" @click=${() => curtain.clear()}>
                ${buttons.clear}
              </button>`
            : nothing
        }
      </div>
    </div>
  </section>`;
};
