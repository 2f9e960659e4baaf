import {html, nothing} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {inLocale} from '../locale/localized-text.ts';
import {copyButton} from './copy-button.ts';
import {troubleWords} from './ending.messages.ts';
import type {FormState} from './first-flow.ts';
import {givenRows} from './summary-rows.ts';
import type {View} from './view.ts';

type Trouble = Extract<FormState, {status: 'parked' | 'refused'}>;

/** The report did not get through: what that means, what can be done, and other ways to be heard. */
export const troubleView = (view: View, state: Trouble) => {
  const {controller, ready, localizer, headingLevel} = view;
  const words = troubleWords(localizer);
  const parked = state.status === 'parked';
  const maybe = parked && state.maybe;
  const file =
    state.status === 'refused' && state.file
      ? controller.outbox?.files?.refusal(view, state.file)
      : undefined;
  const ways = (ready.config.otherWays ?? []).filter(({href}) =>
    /^(https:|tel:|sms:|mailto:)/.test(href),
  );
  const text = () =>
    givenRows(view, state.answers)
      .map(({title, lines}) => `${title}\n${lines.join('\n')}`)
      .join('\n\n');
  return html`
    ${pageHeading(headingLevel, maybe ? words.parkedTitle : words.refusedTitle)}
    <p>${maybe ? words.parked : parked ? words.unsent : (file?.text ?? words.refused)}</p>
    <div class="actions">
      ${file?.button}
      ${
        parked
          ? html`<button type="button" class="primary" @click=${() => void controller.wish('send')}>
              ${words.tryAgain}
            </button>`
          : nothing
      }
      <button type="button" class="secondary" @click=${() => controller.back()}>
        ${words.back}
      </button>
      ${copyButton(text, words)}
    </div>
    ${
      ways.length
        ? html`<div class="panel tight">
            <h3 aria-level=${headingLevel + 1}>${words.otherWays}</h3>
            <ul>
              ${ways.map(({label, href}) => {
                // A page of its own beside the answers; a call or a message leaves the page where it is.
                const isPage = /^https?:/.test(href);
                return html`<li>
                  <a href=${href} target=${isPage ? '_blank' : nothing} rel="noreferrer"
                    >${inLocale(label, localizer.locale)}${isPage ? ` ${words.newTab}` : nothing}</a
                  >
                </li>`;
              })}
            </ul>
          </div>`
        : nothing
    }
  `;
};
