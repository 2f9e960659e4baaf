import type {FacetCount} from '@heard/directory';
import {FacetId} from '@heard/schema';
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {FinderView} from '../finder-view.ts';
import {facetTitles} from './facet.messages.ts';
import {facetWords} from './facet-words.ts';
import {memoryOf} from './filter-memory.ts';
import {filterWords, showOthers} from './filters.messages.ts';

/** Long lists show so many values, and the others when asked. */
const shortList = 8;

const option = (view: FinderView, facet: FacetId, {value, count}: FacetCount) => {
  const {controller, localizer} = view;
  const {text, isOurs} = facetWords(localizer, facet)(value);
  const toggle = ({target}: Event) =>
    void controller.choose(facet, value, (target as HTMLInputElement).checked);
  return html`<label class="option">
    <input
      type="checkbox"
      autocomplete="off"
      .checked=${controller.wanted.chosen[facet]?.includes(value) ?? false}
      @change=${toggle}
    />
    <span lang=${isOurs ? nothing : (controller.source?.meta.language ?? nothing)}
      >${text}
      ${
        count
          ? html`<span class="muted"
              >(${new Intl.NumberFormat(localizer.locale).format(count)})</span
            >`
          : nothing
      }</span
    >
  </label>`;
};

const facetField = (view: FinderView, facet: FacetId, values: readonly FacetCount[]) => {
  const options = (some: readonly FacetCount[]) =>
    html`<div class="options">
      ${repeat(
        some,
        ({value}) => value,
        (each) => option(view, facet, each),
      )}
    </div>`;
  const others = values.slice(shortList);
  return html`<fieldset class="facet">
    <legend class="label">${facetTitles(view.localizer)[facet]}</legend>
    ${options(values.slice(0, shortList))}
    ${
      others.length
        ? html`<details>
            <summary>${showOthers(view.localizer, others.length)}</summary>
            ${options(others)}
          </details>`
        : nothing
    }
  </fieldset>`;
};

const openNow = ({controller, localizer, uid}: FinderView) => {
  const words = filterWords(localizer);
  const toggle = ({target}: Event) =>
    void controller.look({openNow: (target as HTMLInputElement).checked});
  return html`<label class="option">
    <input
      type="checkbox"
      autocomplete="off"
      aria-labelledby="${uid}-open"
      aria-describedby="${uid}-open-hint"
      .checked=${controller.wanted.openNow}
      @change=${toggle}
    />
    <span
      ><span id="${uid}-open">${words.openNow}</span
      ><span class="hint" id="${uid}-open-hint">${words.openHint}</span></span
    >
  </label>`;
};

/** What the services on screen can be narrowed down by, each with how many would be left. */
export const panel = (view: FinderView) => {
  const {controller, localizer} = view;
  const {asked, wanted} = controller;
  if (!asked?.ok) return nothing;
  const answer = asked.instead ?? asked.answer;
  const memory = memoryOf(controller);
  const fields = FacetId.map((facet) => ({
    facet,
    values: memory.values(facet, answer, wanted.chosen),
  })).filter(({values}) => values.length);
  return html`<div class="filters">
    ${openNow(view)}
    ${
      fields.length
        ? repeat(
            fields,
            ({facet}) => facet,
            ({facet, values}) => facetField(view, facet, values),
          )
        : html`<p class="muted">${filterWords(localizer).none}</p>`
    }
  </div>`;
};
