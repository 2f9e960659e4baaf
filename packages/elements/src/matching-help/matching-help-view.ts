import {html, nothing} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {moreButton} from '../resource-finder/more-button.ts';
import {resultItem} from '../resource-finder/result-item.ts';
import {askedHost} from '../resource-finder/asked-host.ts';
import {openPage} from '../resource-finder/service/service-part.ts';
import type {MatchingHelp} from './matching-help.ts';
import {allOf, matchingHelpWords} from './matching-help.messages.ts';

/** Why these services are here, and who learns about it. */
const reason = ({fits, source, config, base}: MatchingHelp, localizer: Localizer) => {
  const words = matchingHelpWords(localizer);
  if (source.asks === 'server') return allOf(localizer, askedHost(config, base));
  return fits ? words.chosen : words.all;
};

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
  const page = openPage(view);
  if (page) return html`<div class="stack">${page}</div>`;
  const {hits, total} = help.answer;
  return html`<div class="tight">
    <h3 class="matching" aria-level=${headingLevel + 1}>${words.title}</h3>
    <p>${reason(help, localizer)}</p>
    <ol class="results" aria-label=${words.list}>
      ${hits.map((hit) => resultItem(view, hit))}
    </ol>
    ${total > hits.length ? moreButton(words.more, () => help.showMore()) : nothing}
  </div>`;
};
