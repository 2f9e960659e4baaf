import {html, nothing} from 'lit';

import {inLocale} from '../locale/localized-text.ts';
import {translationNote} from '../locale/translation-note.ts';
import {phoneLink} from '../page/phone-link.ts';
import type {FinderView} from './finder-view.ts';
import {moreButton} from './more-button.ts';
import {resultItem} from './result-item.ts';
import {otherLanguage, resultCount, searchWords} from './resource-finder.messages.ts';

const sameLanguage = (a: string, b: string) => a.split('-')[0] === b.split('-')[0];

const nothingFound = ({controller, localizer}: FinderView) => {
  const words = searchWords(localizer);
  const lines = (controller.config?.safety.crisisLines ?? []).filter(({phone}) => phone);
  return html`<p>${words.none}</p>
    ${
      lines.length
        ? html`<p>${words.call}</p>
            <ul>
              ${lines.map(
                ({name, phone}) =>
                  html`<li>${inLocale(name, localizer.locale)}: ${phoneLink(phone ?? '')}</li>`,
              )}
            </ul>`
        : nothing
    }`;
};

/** The search box and what was found, best first. The number found is announced after a pause in typing. */
export const resultsView = (view: FinderView) => {
  const {controller, localizer, uid} = view;
  const words = searchWords(localizer);
  const {result, announced, directory} = controller;
  const note = translationNote(localizer);
  const language = directory?.meta.language ?? localizer.locale;
  const hint = sameLanguage(language, localizer.locale)
    ? words.hint
    : otherLanguage(localizer, language);
  const submit = (event: Event) => event.preventDefault();
  return html`
    <form role="search" class="field" @submit=${submit}>
      <label class="label" for="${uid}-query">${words.label}</label>
      <p class="hint" id="${uid}-hint">${hint}</p>
      <input
        type="search"
        id="${uid}-query"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        enterkeyhint="search"
        aria-describedby="${uid}-hint"
        .value=${controller.query}
        @input=${(event: Event) => controller.search((event.target as HTMLInputElement).value)}
      />
    </form>
    <p class="count">${resultCount(localizer, result.total)}</p>
    <p class="visually-hidden" role="status">
      ${announced ? resultCount(localizer, announced.total) : nothing}
    </p>
    ${result.match === 'some' && result.total > 0 ? html`<p class="muted">${words.some}</p>` : nothing}
    ${
      result.total === 0
        ? nothingFound(view)
        : html`<ol class="results" aria-label=${words.results}>
            ${result.positions.map((position) => resultItem(view, position))}
          </ol>`
    }
    ${
      result.total > result.positions.length
        ? moreButton(words.more, () => controller.showMore())
        : nothing
    }
    ${note ? html`<p class="muted small">${note}</p>` : nothing}
  `;
};
