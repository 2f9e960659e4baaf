import {html, nothing} from 'lit';

import type {Answered} from './asking.ts';
import type {FinderView} from './finder-view.ts';
import {moreButton} from './more-button.ts';
import {resultItem} from './result-item.ts';
import {resultCount, searchWords} from './resource-finder.messages.ts';
import {focusBox, searchBox} from './search-box.ts';
import {parts, toolsView} from './tools.ts';

/** How well the services fit, where that has to be said. */
const fitText = ({localizer}: FinderView, {answer}: Answered) => {
  const words = searchWords(localizer);
  return answer.total && answer.match !== 'all' ? words[answer.match] : '';
};

/** Shows after a moment only: most answers are there before. People who listen hear the answer itself. */
const searching = ({controller, localizer}: FinderView) =>
  controller.isWaiting
    ? html`<span class="searching" aria-hidden="true">${searchWords(localizer).searching}</span>`
    : nothing;

const found = (view: FinderView, asked: Answered) => {
  const {controller, localizer} = view;
  const {answer} = asked;
  const {hits, total, words: marks} = answer;
  const words = searchWords(localizer);
  const {place} = controller.wanted;
  const fit = fitText(view, asked);
  return html`
    <p class="count" aria-busy=${controller.isWaiting}>
      ${resultCount(localizer, total)} ${searching(view)}
    </p>
    ${answer.suggestion ? parts.filters.now?.suggestion(view, answer.suggestion) : nothing}
    ${fit ? html`<p class="muted">${fit}</p>` : nothing}
    ${
      total
        ? html`${parts.service.now?.beforeResults(view, hits)}
            <ol class="results" aria-label=${words.results}>
              ${hits.map((hit) =>
                resultItem(view, hit, {
                  words: marks,
                  keep: parts.service.now?.keepInList(view, hit.service),
                  reach: hit.reach && place && parts.place.now?.reachText(view, hit.reach, place),
                }),
              )}
            </ol>`
        : parts.filters.now?.nothingFound(view, asked)
    }
    ${total > hits.length ? moreButton(words.more, () => controller.showMore()) : nothing}
  `;
};

const trouble = (view: FinderView) => {
  const words = searchWords(view.localizer);
  const again = (event: Event) => {
    focusBox(event);
    void view.controller.ask();
  };
  return html`<p role="alert">${words.noAnswer}</p>
    <button type="button" class="secondary" @click=${again}>${words.again}</button>`;
};

/** The search box and what was found, best first. The number found is announced after a pause in typing. */
export const resultsView = (view: FinderView) => {
  const {controller, localizer} = view;
  const {asked, announced} = controller;
  const {note} = localizer;
  return html`
    ${searchBox(view)} ${toolsView(view)}
    <p class="visually-hidden" role="status">
      ${
        announced?.ok
          ? `${resultCount(localizer, announced.answer.total)} ${fitText(view, announced)}`
          : nothing
      }
    </p>
    ${asked?.ok ? found(view, asked) : asked ? trouble(view) : nothing}
    ${asked ? nothing : searching(view)}
    ${note ? html`<p class="muted small">${note}</p>` : nothing}
  `;
};
