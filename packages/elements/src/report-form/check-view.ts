import {recipientsFor} from '@heard/delivery';
import type {AnswerLookup} from '@heard/schema';
import {html} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {inLocale} from '../locale/localized-text.ts';
import {nameList} from './answer-text.ts';
import {changeLabel, checkWords} from './ending.messages.ts';
import {summaryRows} from './summary-rows.ts';
import type {View} from './view.ts';

/** Every answer with a link to change it, who will read the report, and the button that sends it. */
export const checkView = (view: View, answers: AnswerLookup) => {
  const {controller, ready, localizer, headingLevel} = view;
  const words = checkWords(localizer);
  const consented = (answers['consent.shareWith'] ?? []) as readonly string[];
  const readers = recipientsFor(ready.config.recipients, consented).recipients;
  return html`
    ${pageHeading(headingLevel, words.title)}
    <dl class="rows">
      ${summaryRows(view, answers).map(
        ({step, title, lines}) =>
          html`<div class="row">
            <dt>${title}</dt>
            <dd dir="auto" translate="no">
              ${
                lines.length
                  ? lines.map((line) => html`<span class="line">${line}</span>`)
                  : html`<span class="muted">${words.notGiven}</span>`
              }
            </dd>
            <dd class="change">
              <button
                type="button"
                class="link"
                aria-label=${changeLabel(localizer, title)}
                @click=${() => controller.change(step)}
              >
                ${words.change}
              </button>
            </dd>
          </div>`,
      )}
    </dl>
    <div class="panel tight">
      <h3 aria-level=${headingLevel + 1}>${words.readers}</h3>
      <p>
        <b
          >${nameList(
            localizer,
            readers.map(({name}) => inLocale(name, localizer.locale)),
          )}</b
        >
      </p>
      <p>${words.everyAnswer}</p>
    </div>
    <div class="actions">
      <button type="button" class="primary" @click=${() => void controller.send()}>
        ${words.send}
      </button>
    </div>
  `;
};
