import type {HelpKind} from '@heard/schema';
import {html, nothing} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {inLocale} from '../locale/localized-text.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import {doneWords} from './ending.messages.ts';
import type {View} from './view.ts';

const importHelp = () => import('../matching-help/matching-help-part.ts');
const loadHelp = retryingLoader(importHelp);
let helpPart: Awaited<ReturnType<typeof loadHelp>> | undefined;

/** The end: what happens next, and help that fits. */
export const doneView = (view: View, kinds: readonly HelpKind[]) => {
  const {controller, ready, localizer, headingLevel} = view;
  const words = doneWords(localizer);
  const next = ready.config.notices?.nextSteps;
  const find = async (event: Event) => {
    const status = (event.currentTarget as HTMLElement).nextElementSibling!;
    status.textContent = '';
    const found = await loadHelp()
      .then((part) => (helpPart = part).findHelp(controller, kinds))
      .catch(() => false);
    if (!found) status.textContent = words.notFound;
  };
  return html`
    ${pageHeading(headingLevel, words.title)}
    ${next ? html`<p>${inLocale(next, localizer.locale)}</p>` : nothing}
    <p>${words.erased}</p>
    ${
      controller.help
        ? helpPart?.matchingHelpView(controller.help, view)
        : ready.config.finder
          ? html`<div class="tight">
              <button type="button" class="secondary" @click=${find}>${words.find}</button>
              <p role="status" class="quiet"></p>
            </div>`
          : nothing
    }
  `;
};
