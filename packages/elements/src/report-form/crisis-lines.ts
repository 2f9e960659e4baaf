import {html, nothing} from 'lit';

import {inLocale} from '../locale/localized-text.ts';
import {phoneLink} from '../page/phone-link.ts';
import {gateWords, textLine} from './report-form.messages.ts';
import type {View} from './view.ts';

/** Numbers to call or text, folded away until wanted. They come with the configuration: no request follows. */
export const crisisLines = ({ready, localizer}: View) => {
  const lines = ready.config.safety.crisisLines ?? [];
  if (!lines.length) return nothing;
  const {locale} = localizer;
  return html`<details class="help">
    <summary>${gateWords(localizer).helpNow}</summary>
    <ul class="tight">
      ${lines.map(
        ({name, phone, text, note}) =>
          html`<li>
            <b>${inLocale(name, locale)}</b>
            ${phone ? html`<span>${phoneLink(phone)}</span>` : nothing}
            ${text ? html`<span>${textLine(localizer, phoneLink(text, 'sms'))}</span>` : nothing}
            ${note ? html`<span class="muted">${inLocale(note, locale)}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
};
