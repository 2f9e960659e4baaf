import {FacetId} from '@heard/schema';
import {html} from 'lit';

import type {FinderView} from '../finder-view.ts';
import {chip, leaveChip} from '../chip.ts';
import {facetWords} from './facet-words.ts';
import {filterWords, removeChoice} from './filters.messages.ts';

/** What was chosen, each a button that takes it back. */
export const chips = (view: FinderView) => {
  const {controller, localizer} = view;
  const {chosen, openNow} = controller.wanted;
  const words = filterWords(localizer);
  const removable = (text: string, remove: () => Promise<void>, lang?: string) =>
    chip({text, label: removeChoice(localizer, text), lang, tool: 'filters', remove});
  const values = FacetId.flatMap((facet) =>
    (chosen[facet] ?? []).map((value) => {
      const {text, isOurs} = facetWords(localizer, facet)(value);
      const lang = isOurs ? undefined : controller.source?.meta.language;
      return removable(text, () => controller.choose(facet, value, false), lang);
    }),
  );
  const clear = (event: Event) =>
    leaveChip(event, 'filters', () =>
      controller.look({chosen: {}, openNow: false, place: undefined}),
    );
  return html`
    ${openNow ? removable(words.openNow, () => controller.look({openNow: false})) : ''} ${values}
    <li><button type="button" class="link" @click=${clear}>${words.clear}</button></li>
  `;
};
