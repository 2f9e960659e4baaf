import {html, nothing} from 'lit';

import {pageHeading} from '../../fields/field.ts';
import type {View} from '../view.ts';
import {noCodeWords} from './json.messages.ts';

/** The report has arrived where nobody can be asked about it: no code, and no promise of an answer here. */
export const noCodeView = ({controller, localizer, headingLevel}: View) => {
  const words = noCodeWords(localizer);
  return html`
    ${pageHeading(headingLevel, words.title)}
    <p>${words.thanks}</p>
    <p>${words.noCode}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${() => void controller.wish({type: 'saved'})}>
        ${words.next}
      </button>
    </div>
    <p class="notice" role="status">${controller.restMissing ? words.notYet : nothing}</p>
  `;
};
