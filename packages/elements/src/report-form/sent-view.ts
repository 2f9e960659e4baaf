import {formatReceipt, type ReceiptCode} from '@heard/delivery';
import {html, nothing} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {inLocale} from '../locale/localized-text.ts';
import {copyButton} from './copy-button.ts';
import {crisisLines} from './crisis-lines.ts';
import {sentWords} from './ending.messages.ts';
import type {View} from './view.ts';

/** The report has arrived: its code, what happens next, and help. */
export const sentView = (view: View, receipt: ReceiptCode) => {
  const {ready, localizer, headingLevel} = view;
  const words = sentWords(localizer);
  const next = ready.config.notices?.nextSteps;
  const code = formatReceipt(receipt);
  return html`
    ${pageHeading(headingLevel, words.title)}
    <p>${words.thanks}</p>
    <div class="panel tight">
      <h3 aria-level=${headingLevel + 1}>${words.code}</h3>
      <p class="code" translate="no"><bdi dir="ltr">${code}</bdi></p>
      <p>${words.codeUse}</p>
      <div class="actions">${copyButton(() => code, {...words, copy: words.copyCode})}</div>
    </div>
    ${
      next
        ? html`<div class="tight">
            <h3 aria-level=${headingLevel + 1}>${words.next}</h3>
            <p>${inLocale(next, localizer.locale)}</p>
          </div>`
        : nothing
    }
    <p class="muted">${words.erased}</p>
    ${crisisLines(view)}
  `;
};
