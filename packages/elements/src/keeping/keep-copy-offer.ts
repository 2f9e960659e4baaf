import type {AnswerLookup} from '@heard/schema';
import {html, type TemplateResult} from 'lit';

import {lazyPart} from '../page/lazy-part.ts';
import type {View} from '../report-form/view.ts';
import {keepCopyTitle} from './keep-copy-offer.messages.ts';

const importButtons = () => import('./keep-buttons.ts');
const buttons = lazyPart(importButtons);

/** Offers a copy of the answers: folded away, and loaded when it is unfolded. */
export const keepCopy = (view: View, answers: AnswerLookup): TemplateResult =>
  html`<details class="help" @toggle=${() => void buttons.load(view.controller.host)}>
    <summary>${keepCopyTitle(view.localizer)}</summary>
    ${buttons.now?.keepCopy(view, answers)}
  </details>`;

/** Ways to keep the code. They load when the code is on screen. */
export const keepCode = (view: View, code: string): TemplateResult | undefined => {
  if (!buttons.now) void buttons.load(view.controller.host);
  return buttons.now?.keepCode(view, code);
};
