import {html} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {explainerButton, explainerWords, idleNote} from './leave-explainer.messages.ts';
import type {QuickExit} from './quick-exit.ts';

export {explainerStyles} from './explainer.styles.ts';

/** What the explainer of the way out is drawn from. */
export interface ExplainerProps {
  readonly localizer: Localizer;
  /** Where the way out leads. */
  readonly exitUrl: string;
  readonly exit: Pick<QuickExit, 'isPractice' | 'practice'>;
  /** After how many minutes without a touch the form is covered. */
  readonly minutes: number;
  /** The level of its small titles on the host page. */
  readonly headingLevel: number;
}

/** The name of a site, from its address. */
const siteOf = (url: string) => url.replace(/^\w+:\/\//u, '').replace(/[/?#].*$/u, '');

/** How to leave fast, a try at it, what leaving can't erase, and what to do about that. */
export const explainerBody = (props: ExplainerProps) => {
  const {localizer, exitUrl, exit, minutes, headingLevel} = props;
  const words = explainerWords(localizer);
  return html`
    <p>${explainerButton(localizer, siteOf(exitUrl))}</p>
    <p>${words.keys} ${words.touch}</p>
    <p>${words.clears}</p>
    <p>
      <button type="button" class="secondary" @click=${() => exit.practice()}>
        ${words.practice}
      </button>
    </p>
    <p aria-live="polite">${exit.isPractice ? words.practicing : ''}</p>
    <h3 aria-level=${headingLevel}>${words.limits}</h3>
    <ul>
      <li>${words.history}</li>
      <li>${words.files}</li>
      <li>${words.watched}</li>
    </ul>
    <h3 aria-level=${headingLevel}>${words.erase}</h3>
    <p>${words.menu} ${words.some}</p>
    <p>${words.other}</p>
    <h3 aria-level=${headingLevel}>${words.idle}</h3>
    <p>${idleNote(localizer, minutes)}</p>
  `;
};
