import type {ResourceAnswer} from '@heard/directory';
import {html, nothing} from 'lit';

import type {FinderView} from '../finder-view.ts';
import {focusBox} from '../search-box.ts';
import {facetWords} from './facet-words.ts';
import {filterWords} from './filters.messages.ts';

const most = 10;

/** Where to go on when no word fits: kinds of help, or the topics of the directory where it names no kinds. */
export const waysOn = (view: FinderView, {facets}: ResourceAnswer) => {
  const {controller, localizer} = view;
  const facet = facets.kind?.length ? 'kind' : 'topic';
  const values = (facets[facet] ?? []).slice(0, most);
  const wordsOf = facetWords(localizer, facet);
  return values.length
    ? html`<p>${filterWords(localizer).byKind}</p>
        <ul class="chips">
          ${values.map(({value}) => {
            const {text, isOurs} = wordsOf(value);
            const look = (event: Event) => {
              focusBox(event);
              void controller.look({text: '', chosen: {[facet]: [value]}});
            };
            return html`<li
              lang=${isOurs ? nothing : (controller.source?.meta.language ?? nothing)}
            >
              <button type="button" class="way" @click=${look}>${text}</button>
            </li>`;
          })}
        </ul>`
    : nothing;
};
