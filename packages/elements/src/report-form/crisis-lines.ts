import type {CrisisLine} from '@heard/schema';
import {html, nothing} from 'lit';

import {inLocale} from '../locale/localized-text.ts';
import {phoneLink} from '../page/phone-link.ts';
import {gateWords, textLine} from './report-form.messages.ts';
import type {View} from './view.ts';

/** Numbers to call or text, as a list. */
export const crisisList = ({localizer}: View, lines: readonly CrisisLine[]) => {
  const {locale} = localizer;
  return html`<ul class="lines tight">
    ${lines.map(
      ({name, phone, text, note}) =>
        html`<li>
          <b>${inLocale(name, locale)}</b>
          ${phone ? html`<span>${phoneLink(phone)}</span>` : nothing}
          ${text ? html`<span>${textLine(localizer, phoneLink(text, 'sms'))}</span>` : nothing}
          ${note ? html`<span class="muted">${inLocale(note, locale)}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
};

/** All numbers, folded away until wanted. They come with the configuration: no request follows. */
export const crisisLines = (view: View) => {
  const lines = view.ready.config.safety.crisisLines;
  return lines?.length
    ? html`<details class="help">
        <summary>${gateWords(view.localizer).helpNow}</summary>
        ${crisisList(view, lines)}
      </details>`
    : nothing;
};
