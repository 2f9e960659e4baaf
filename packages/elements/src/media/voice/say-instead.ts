import {allSteps} from '@heard/schema';
import {html, nothing} from 'lit';

import {retryingLoader} from '../../page/retrying-loader.ts';
import type {View} from '../../report-form/view.ts';
import {canRecord} from './can-record.ts';
import {sayInsteadWords} from './say-instead.messages.ts';

const importSpoken = () => import('./spoken-narrative.ts');
const loadSpoken = retryingLoader(importSpoken);

/**
 * For the page where people write what happened: a quiet link to say it instead. Nothing where the form takes no
 * files, or the browser records nothing. When the code for it does not load, the link is still there to press again.
 */
export const sayInstead = ({controller, ready, localizer, uid}: View) => {
  const takesFiles =
    ready.definition &&
    allSteps(ready.definition).some(({questions}) => questions.includes('evidence.files'));
  if (!takesFiles || !canRecord()) return nothing;
  const id = `${uid}-say`;
  const open = async () => {
    await localizer.more?.();
    const {openSpoken} = await loadSpoken();
    await openSpoken(controller, ready, id);
  };
  return html`<button
    type="button"
    class="link"
    id=${id}
    @click=${() => void open().catch(() => undefined)}
  >
    ${sayInsteadWords(localizer).say}
  </button>`;
};
