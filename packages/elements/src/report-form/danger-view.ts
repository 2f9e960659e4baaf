import {html} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {phoneLink} from '../page/phone-link.ts';
import {dangerWords} from './danger.messages.ts';
import {emergency} from './report-form.messages.ts';
import type {View} from './view.ts';

/** Somebody is in danger now: help first, and nothing asked. */
export const dangerView = ({controller, ready, localizer, headingLevel}: View) => {
  const words = dangerWords(localizer);
  return html`
    ${pageHeading(headingLevel, words.title)}
    <p class="danger">${emergency(localizer, phoneLink(ready.config.safety.emergencyNumber))}</p>
    <p>${words.place}</p>
    <p>${words.nothingStored}</p>
    <div class="actions">
      <button type="button" class="secondary" @click=${() => controller.back()}>
        ${words.safeNow}
      </button>
    </div>
  `;
};
