import {html, nothing} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {sendingWords, waitingFor} from './ending.messages.ts';
import type {FormState} from './first-flow.ts';
import type {View} from './view.ts';

type Underway = Extract<FormState, {status: 'sealing' | 'sending' | 'waiting'}>;

/** What is happening now, in words. */
const progressText = ({controller, localizer}: View, state: Underway): string => {
  const words = sendingWords(localizer);
  if (state.status === 'waiting') return `${words.waiting} ${waitingFor(localizer, state.seconds)}`;
  return controller.outbox?.files?.progress(localizer, state) ?? words[state.status];
};

/** What is going on while the report is sealed and sent: always words, never a spinner alone. */
export const sendingView = (view: View, state: Underway) => {
  const {controller, localizer, headingLevel} = view;
  const words = sendingWords(localizer);
  const {status} = state;
  return html`
    ${pageHeading(headingLevel, words.title)}
    <p role="status">${progressText(view, state)}</p>
    <p>${words.keep}</p>
    ${
      status === 'sealing'
        ? nothing
        : html`<div class="actions">
            <button
              type="button"
              class="primary"
              aria-disabled=${status === 'sending' ? 'true' : nothing}
              @click=${() => controller.outbox?.retryNow()}
            >
              ${words.tryNow}
            </button>
            <button type="button" class="secondary" @click=${() => controller.outbox?.stop()}>
              ${words.stop}
            </button>
          </div>`
    }
  `;
};
