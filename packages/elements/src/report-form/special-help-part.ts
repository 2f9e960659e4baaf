/** What some answers call for. Loaded where the configuration has a word or a number for it. */
import {html, nothing} from 'lit';

import {inLocale} from '../locale/localized-text.ts';
import {crisisList} from './crisis-lines.ts';
import {specialHelpWords} from './special-help.messages.ts';
import {crisisTopicsOf, saysMinor} from './topics.ts';
import type {View} from './view.ts';

/** Help for what the person has just said. */
export const specialHelp = (view: View) => {
  const {controller, ready, localizer} = view;
  const topics = crisisTopicsOf(controller.state.answers);
  const lines = (ready.config.safety.crisisLines ?? []).filter(({for: fits}) =>
    fits?.some((topic) => topics[topic]),
  );
  return lines.length
    ? html`<div class="panel tight">
        <p><b>${specialHelpWords(localizer).thereIsHelp}</b></p>
        ${crisisList(view, lines)}
      </div>`
    : nothing;
};

/** What a child has to know before they tell anything. */
export const minorsNotice = ({controller, ready, localizer}: View) => {
  const {minors} = ready.config.notices ?? {};
  return minors && saysMinor(controller.state.answers)
    ? html`<p class="panel">${inLocale(minors, localizer.locale)}</p>`
    : nothing;
};
