import {html, nothing} from 'lit';

import {openReportLabel} from '../report/report.messages.ts';
import type {Search} from './flow.ts';
import {dayText} from './item-text.ts';
import {foundText, listWords, notFoundText} from './list.messages.ts';
import type {View} from './view.ts';

/** Finds the report of a person who gives their code, without asking the server. */
export const findView = (view: View, search: Search) => {
  const {controller, localizer} = view;
  const words = listWords(localizer);
  const wrong = search.status === 'not-found' && search.problem !== 'unknown';
  const find = (event: Event) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    void controller.find(String(data.get('code') ?? ''));
  };
  return html`<details class="panel">
    <summary>${words.find}</summary>
    <form class="tight" autocomplete="off" @submit=${find}>
      <div class="field ${wrong ? 'wrong' : ''}">
        <label class="label" for="code">${words.findLabel}</label>
        <p class="hint" id="code-hint">${words.findHint}</p>
        <input
          type="text"
          id="code"
          name="code"
          class="digits"
          inputmode="numeric"
          dir="ltr"
          translate="no"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="code-hint find-result"
          aria-invalid=${wrong}
        />
      </div>
      <div class="actions"><button class="secondary">${words.findButton}</button></div>
    </form>
    <div role="status" id="find-result">${resultView(view, search)}</div>
  </details>`;
};

const resultView = ({controller, localizer}: View, search: Search) => {
  switch (search.status) {
    case 'none':
      return nothing;
    case 'searching':
      return html`<p>${listWords(localizer).searching}</p>`;
    case 'not-found':
      return html`<p class="error">${notFoundText(localizer)[search.problem]}</p>`;
    case 'found': {
      const day = dayText(localizer, search.item.receivedOn);
      return html`<p>${foundText(localizer, day)}</p>
        <button type="button" class="primary" @click=${() => void controller.open(search.item.id)}>
          ${openReportLabel(localizer, day)}
        </button>`;
    }
  }
};
