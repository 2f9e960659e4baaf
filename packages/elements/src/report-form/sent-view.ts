import {formatReceipt, type ReceiptCode} from '@heard/delivery';
import {html, nothing} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {keepCode} from '../keeping/keep-copy-offer.ts';
import {copyButton} from './copy-button.ts';
import {sentWords} from './ending.messages.ts';
import {sidePages} from './side-pages.ts';
import type {View} from './view.ts';

/** The report has arrived: its code, which stays until the person says that they have it. */
export const sentView = (view: View, receipt: ReceiptCode) => {
  const {controller, localizer, headingLevel} = view;
  const words = sentWords(localizer);
  const code = formatReceipt(receipt);
  // So that the next page is there even when the connection goes.
  if (!sidePages.now) void sidePages.load(controller.host);
  return html`
    ${pageHeading(headingLevel, words.title)}
    <p>${words.thanks}</p>
    <div class="panel tight">
      <h3 aria-level=${headingLevel + 1}>${words.code}</h3>
      <p class="code" translate="no"><bdi dir="ltr">${code}</bdi></p>
      <p>${words.codeUse}</p>
      <div class="actions">${copyButton(() => code, {...words, copy: words.copyCode})}</div>
      ${keepCode(view, code)}
    </div>
    <div class="actions">
      <button type="button" class="primary" @click=${() => void controller.wish({type: 'saved'})}>
        ${words.saved}
      </button>
    </div>
    <p class="notice" role="status">${controller.restMissing ? words.notYet : nothing}</p>
  `;
};
