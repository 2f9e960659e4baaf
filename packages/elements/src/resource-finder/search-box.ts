import {html, type TemplateResult} from 'lit';

import {askedHost} from './asked-host.ts';
import type {FinderView} from './finder-view.ts';
import {isSameLanguage} from './same-language.ts';
import {otherLanguage, searchWords, sentTo} from './resource-finder.messages.ts';

/** Puts the focus into the search box: what had it may be gone. */
export const focusBox = ({currentTarget}: Event) =>
  ((currentTarget as Element).getRootNode() as ShadowRoot)
    .querySelector<HTMLElement>('[type=search]')
    ?.focus();

const hintText = (view: FinderView): string => {
  const {controller, localizer} = view;
  const {source} = controller;
  const language = source?.meta.language ?? localizer.locale;
  if (source?.asks === 'server')
    return sentTo(localizer, askedHost(controller.config, controller.base));
  return isSameLanguage(language, localizer.locale)
    ? searchWords(localizer).hint
    : otherLanguage(localizer, language);
};

/** The search box, and who learns what is typed there. */
export const searchBox = (view: FinderView): TemplateResult => {
  const {controller, localizer, uid} = view;
  const submit = (event: Event) => event.preventDefault();
  return html`<form role="search" class="field" @submit=${submit}>
    <label class="label" for="${uid}-query">${searchWords(localizer).label}</label>
    <p class="hint" id="${uid}-hint">${hintText(view)}</p>
    <input
      type="search"
      id="${uid}-query"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      enterkeyhint="search"
      aria-describedby="${uid}-hint"
      .value=${controller.wanted.text}
      @input=${(event: Event) => controller.look({text: (event.target as HTMLInputElement).value})}
    />
  </form>`;
};
