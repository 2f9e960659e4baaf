import {html, nothing} from 'lit';

import {draftNotice} from './draft-notice.ts';
import type {DraftView} from './draft-view.ts';
import {gateOffer, keptNote, unlockBox} from './gate-offer.ts';
import {savedPage, saveLink, savePage} from './save-page.ts';

export {DraftController} from './draft-controller.ts';
export type {DraftForm} from './draft-form.ts';
export type {DraftView} from './draft-view.ts';

/** What drafts add to the page on screen. */
export interface AroundDrafts {
  /** Instead of the page. */
  readonly cover: unknown;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Draws what drafts add to a page: the first one, a page of questions, or any other.
 *
 * @example
 * const {cover, before, after} = aroundDrafts(view, 'answering', copyButton(text, words));
 *
 * `copy`: a way to copy the answers, shown when there is no room for them on the device.
 */
export const aroundDrafts = (
  view: DraftView,
  where: 'gate' | 'answering' | 'elsewhere',
  copy?: unknown,
): AroundDrafts => {
  if (where === 'elsewhere') return {cover: undefined, before: nothing, after: nothing};
  if (where === 'gate')
    return {
      cover: undefined,
      before: gateOffer(view),
      after: html`${unlockBox(view)} ${keptNote(view)}`,
    };
  const {page} = view.drafts;
  return {
    cover: page && (page === 'save' ? savePage(view) : savedPage(view)),
    before: draftNotice(view, copy),
    after: saveLink(view),
  };
};
