import {html, nothing} from 'lit';

import {retryingLoader} from '../../page/retrying-loader.ts';
import type {FileDesk} from '../file-desk.ts';
import {filesWords} from '../files.messages.ts';
import {canRecord} from './can-record.ts';
import {voiceOfferWords} from './voice-offer.messages.ts';

const importVoice = () => import('./voice-part.ts');
const loadVoice = retryingLoader(importVoice);

/**
 * The button that opens a recorder, or a plain word that this browser has none. Nothing while one is open.
 *
 * @param id what the ids of its controls begin with
 */
export const voiceOffer = (desk: FileDesk, id: string) => {
  if (desk.recording) return nothing;
  const words = voiceOfferWords(desk.form.localizer);
  if (!canRecord()) return html`<p class="hint">${words.cannot}</p>`;
  const open = async () => {
    try {
      const [{openVoice}] = await Promise.all([loadVoice(), desk.form.localizer.more?.()]);
      await openVoice(desk, `${id}-record`);
    } catch {
      desk.warn(filesWords(desk.form.localizer).notLoaded);
    }
  };
  return html`<button type="button" class="secondary" id="${id}-record" @click=${open}>
    ${words.record}
  </button>`;
};
