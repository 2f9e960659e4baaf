import type {HelpKind} from '@heard/schema';
import {html, nothing} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {inLocale} from '../locale/localized-text.ts';
import {lazyPart} from '../page/lazy-part.ts';
import {doneWords} from './done.messages.ts';
import type {View} from './view.ts';

const importHelp = () => import('../matching-help/matching-help-part.ts');
const helpPart = lazyPart(importHelp);

/** The end: what happens next, and help that fits. */
export const doneView = (view: View, kinds: readonly HelpKind[]) => {
  const {controller, ready, localizer, headingLevel} = view;
  const words = doneWords(localizer);
  const next = ready.config.notices?.nextSteps;
  const find = async (event: Event) => {
    const status = (event.currentTarget as HTMLElement).nextElementSibling!;
    status.textContent = '';
    const loaded = await helpPart.load(controller.host);
    const found = loaded && (await helpPart.now!.findHelp(controller, kinds));
    if (!found) status.textContent = words.notFound;
  };
  return html`
    ${pageHeading(headingLevel, words.title)}
    ${next ? html`<p>${inLocale(next, localizer.locale)}</p>` : nothing}
    <p>${words.erased}</p>
    ${
      controller.help
        ? helpPart.now?.matchingHelpView(controller.help, view)
        : ready.config.finder
          ? html`<div class="tight">
              <button type="button" class="secondary" @click=${find}>${words.find}</button>
              <p role="status" class="quiet"></p>
            </div>`
          : nothing
    }
  `;
};
