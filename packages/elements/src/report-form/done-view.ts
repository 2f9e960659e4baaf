import {html, nothing} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {inLocale} from '../locale/localized-text.ts';
import {doneWords} from './ending.messages.ts';
import type {View} from './view.ts';

/** The end: what happens next, and help that fits. */
export const doneView = ({ready, localizer, headingLevel}: View, _help: readonly string[]) => {
  const words = doneWords(localizer);
  const next = ready.config.notices?.nextSteps;
  return html`
    ${pageHeading(headingLevel, words.title)}
    ${next ? html`<p>${inLocale(next, localizer.locale)}</p>` : nothing}
    <p class="muted">${words.erased}</p>
  `;
};
