import {html, nothing} from 'lit';

import type {DraftView} from './draft-view.ts';
import {fileWords, unableWords} from './drafts.messages.ts';

/**
 * Above each page of questions: that a copy was promised and can't be kept, or that files are missing. Announced
 * when it appears. `copy`: a way to copy the answers, for when there is no room for them.
 */
export const draftNotice = ({drafts, localizer}: DraftView, copy?: unknown) => {
  const {status} = drafts;
  const words = unableWords(localizer);
  const trouble =
    status.kind === 'unable'
      ? words[status.reason]
      : status.kind === 'ended' && status.reason === 'cleared'
        ? words.cleared
        : undefined;
  return html`<div role="status" class="news">
      ${
        trouble
          ? html`<p class="panel">${trouble} ${words.stays}</p>`
          : drafts.filesMissing
            ? html`<p class="panel">${fileWords(localizer).addAgain}</p>`
            : nothing
      }
    </div>
    ${status.kind === 'unable' && status.reason === 'full' ? copy : nothing}`;
};
