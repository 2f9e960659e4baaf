import type {ResourceAnswer} from '@heard/directory';
import {html, nothing} from 'lit';

import {inLocale} from '../../locale/localized-text.ts';
import {phoneLink} from '../../page/phone-link.ts';
import type {Answered} from '../asking.ts';
import type {FinderView} from '../finder-view.ts';
import {focusBox} from '../search-box.ts';
import {facetWords} from './facet-words.ts';
import {noMatchWords, suggested} from './filters.messages.ts';

const mostKinds = 10;

/** Kinds of help, or the topics of the directory where it names no kinds. */
const waysOn = ({controller, localizer}: FinderView, {facets}: ResourceAnswer) => {
  const facet = facets.kind?.length ? 'kind' : 'topic';
  const values = (facets[facet] ?? []).slice(0, mostKinds);
  const wordsOf = facetWords(localizer, facet);
  return values.length
    ? html`<p>${noMatchWords(localizer).byKind}</p>
        <ul class="chips">
          ${values.map(({value}) => {
            const {text, isOurs} = wordsOf(value);
            const look = (event: Event) => {
              focusBox(event);
              void controller.look({text: '', chosen: {[facet]: [value]}});
            };
            const language = isOurs ? nothing : (controller.source?.meta.language ?? nothing);
            return html`<li lang=${language}>
              <button type="button" class="way" @click=${look}>${text}</button>
            </li>`;
          })}
        </ul>`
    : nothing;
};

const numbersToCall = ({controller, localizer}: FinderView) => {
  const lines = (controller.config?.safety.crisisLines ?? []).filter(({phone}) => phone);
  return lines.length
    ? html`<p>${noMatchWords(localizer).call}</p>
        <ul class="plain">
          ${lines.map(
            ({name, phone}) =>
              html`<li>${inLocale(name, localizer.locale)}: ${phoneLink(phone ?? '')}</li>`,
          )}
        </ul>`
    : nothing;
};

/** What stands where no service has the words: other ways into the list, and numbers to call. */
export const nothingFound = (view: FinderView, {instead}: Answered) => {
  const words = noMatchWords(view.localizer);
  const showAll = (event: Event) => {
    focusBox(event);
    void view.controller.look({text: ''});
  };
  return html`<p>${instead ? words.none : words.empty}</p>
    ${
      instead?.total
        ? html`${waysOn(view, instead)}
            <button type="button" class="secondary" @click=${showAll}>${words.everything}</button>`
        : nothing
    }
    ${numbersToCall(view)}`;
};

/** Words that may have been meant, as a button that looks for them. */
export const suggestion = ({controller, localizer}: FinderView, text: string) => {
  const take = (event: Event) => {
    focusBox(event);
    void controller.look({text});
  };
  return html`<p>
    ${suggested(localizer, html`<button type="button" class="link" @click=${take}>${text}</button>`)}
  </p>`;
};
