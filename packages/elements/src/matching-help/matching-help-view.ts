import {html, nothing} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {moreButton} from '../resource-finder/more-button.ts';
import {resultItem} from '../resource-finder/result-item.ts';
import {servicePage} from '../resource-finder/service-page.ts';
import type {MatchingHelp} from './matching-help.ts';
import {matchingHelpWords} from './matching-help.messages.ts';

/** The services that fit as a list, or the one that was opened. */
export const matchingHelpView = (
  help: MatchingHelp,
  {localizer, headingLevel, uid}: {localizer: Localizer; headingLevel: number; uid: string},
) => {
  const words = matchingHelpWords(localizer);
  const view = {
    controller: help,
    localizer,
    headingLevel: headingLevel + 2,
    uid: `${uid}-help`,
    now: new Date(),
  };
  if (help.opened !== undefined)
    return html`<div class="stack">${servicePage(view, help.opened)}</div>`;
  const {positions, total} = help.result;
  return html`<div class="tight">
    <h3 class="matching" aria-level=${headingLevel + 1}>${words.title}</h3>
    <p>${help.fits ? words.chosen : words.all}</p>
    <ol class="results" aria-label=${words.list}>
      ${positions.map((position) => resultItem(view, position))}
    </ol>
    ${total > positions.length ? moreButton(words.more, () => help.showMore()) : nothing}
  </div>`;
};
