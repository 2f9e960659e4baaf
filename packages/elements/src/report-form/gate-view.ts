import {html, nothing} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {inLocale} from '../locale/localized-text.ts';
import {phoneLink} from '../page/phone-link.ts';
import {crisisLines} from './crisis-lines.ts';
import {certainRecipients} from './ready-form.ts';
import {emergency, gateWords, navigationWords} from './report-form.messages.ts';
import type {View} from './view.ts';

/**
 * The page before the first question: danger first, then who reads the report and what stays secret. Where drafts are
 * allowed, they say themselves what is kept.
 */
export const gateView = (view: View, easy?: Partial<ReturnType<typeof gateWords>>) => {
  const {controller, ready, localizer, headingLevel} = view;
  const {safety, notices, drafts, delivery} = ready.config;
  const words = {...gateWords(localizer), ...easy};
  const {locale} = localizer;
  return html`
    ${pageHeading(headingLevel, words.title)}
    <div class="danger">
      <p>${emergency(localizer, phoneLink(safety.emergencyNumber))}</p>
      <button type="button" class="link" @click=${() => void controller.wish({type: 'danger'})}>
        ${words.danger}
      </button>
    </div>
    <p>${words.validation}</p>
    <p>${words.short} ${words.immigration}</p>
    <div class="tight">
      <h3 aria-level=${headingLevel + 1}>${words.readers}</h3>
      <ul>
        ${certainRecipients(ready.config).map(
          ({name, purpose}) =>
            html`<li>
              <b>${inLocale(name, locale)}</b>${
                purpose
                  ? html`<br /><span class="muted">${inLocale(purpose, locale)}</span>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      ${delivery.connector === 'heard' ? html`<p>${words.sealed}</p>` : nothing}
      ${[notices?.readers, notices?.confidentiality, notices?.policeReport, notices?.retention].map(
        (notice) => notice && html`<p>${inLocale(notice, locale)}</p>`,
      )}
    </div>
    <p class="notice" role="status">
      ${controller.restMissing ? navigationWords(localizer).restMissing : nothing}
    </p>
    <div class="actions">
      <button type="button" class="primary" @click=${() => controller.begin()}>
        ${words.start}
      </button>
    </div>
    ${crisisLines(view)}
    <p class="muted small">
      ${drafts && drafts !== 'off' ? nothing : words.history} ${localizer.note}
    </p>
  `;
};
