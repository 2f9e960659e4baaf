import type {PlaceMatch} from '@heard/directory/place';
import {html, nothing} from 'lit';

import {addStyles} from '../../page/add-styles.ts';
import {askedHost} from '../asked-host.ts';
import type {FinderView} from '../finder-view.ts';

import {placeName} from './place-name.ts';
import {placeSearchOf, type PlaceSearch} from './place-search.ts';
import {hereSent, placeCount, placeWords} from './place.messages.ts';
import {placeStyles} from './place.styles.ts';

/** The panel closes: the focus goes back to the button that opened it. */
const choose = async ({controller, uid}: FinderView, choosing: Promise<unknown>) => {
  await controller.host.updateComplete;
  const root = controller.host.shadowRoot!;
  root.querySelector<HTMLElement>(`[aria-controls="${uid}-place"]`)?.focus();
  await choosing;
};

const matchList = (view: FinderView, search: PlaceSearch, matches: readonly PlaceMatch[]) => {
  const {localizer, uid} = view;
  const words = placeWords(localizer);
  return matches.length
    ? html`<p class="label" id="${uid}-matches">${words.matches}</p>
        <ul class="places" aria-labelledby="${uid}-matches">
          ${matches.map(
            ({place}) =>
              html`<li>
                <button
                  type="button"
                  class="place"
                  @click=${() => choose(view, search.choose(place))}
                >
                  ${placeName(localizer, place)}
                </button>
              </li>`,
          )}
        </ul>`
    : search.announced === 0
      ? html`<p>${words.none}</p>`
      : nothing;
};

const useLocation = (view: FinderView, search: PlaceSearch) => {
  const {controller, localizer, uid} = view;
  const words = placeWords(localizer);
  const {device} = search;
  const ask = async () => {
    if (device === 'asked') return;
    if (await search.chooseHere()) await choose(view, Promise.resolve());
  };
  return html`<div class="tight">
    <button
      type="button"
      class="secondary"
      aria-describedby="${uid}-here"
      aria-disabled=${device === 'asked'}
      @click=${ask}
    >
      ${words.here}
    </button>
    <p class="hint small" id="${uid}-here">
      ${
        controller.source?.asks === 'server'
          ? hereSent(localizer, askedHost(controller.config, controller.base))
          : words.onDevice
      }
    </p>
    <p role="status">
      ${device === 'asked' ? words.asking : device === 'unable' ? words.unable : nothing}
    </p>
  </div>`;
};

/**
 * A box for a place, and a list of the places that may be meant.
 *
 * The list is one of plain buttons, not a listbox tied to the box: every phone and screen reader can walk through
 * buttons, while what they make of a combobox differs. Enter takes the first place, and Escape empties the box.
 */
export const panel = (view: FinderView) => {
  const {controller, localizer, uid} = view;
  addStyles(controller.host.shadowRoot!, placeStyles);
  const words = placeWords(localizer);
  const search = placeSearchOf(controller);
  const {matches, announced} = search;
  const takeFirst = async (event: Event) => {
    event.preventDefault();
    await search.type(search.text);
    const [first] = search.matches ?? [];
    if (first) await choose(view, search.choose(first.place));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !search.text) return;
    event.preventDefault();
    void search.type('');
  };
  return html`<div class="place-panel">
    <form class="field" @submit=${takeFirst}>
      <label class="label" for="${uid}-place-name">${words.label}</label>
      <p class="hint" id="${uid}-place-hint">${words.hint}</p>
      <input
        type="text"
        id="${uid}-place-name"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        enterkeyhint="go"
        aria-describedby="${uid}-place-hint"
        .value=${search.text}
        @input=${(event: Event) => search.type((event.target as HTMLInputElement).value)}
        @keydown=${onKey}
      />
      <p class="visually-hidden" role="status">
        ${announced === undefined ? nothing : placeCount(localizer, announced)}
      </p>
    </form>
    ${matches ? matchList(view, search, matches) : nothing}
    ${'geolocation' in navigator ? useLocation(view, search) : nothing}
  </div>`;
};
