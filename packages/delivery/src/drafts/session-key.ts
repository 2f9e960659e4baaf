import {fromBase64, toBase64Url} from '../encoding/base64.ts';
import type {DraftPlace} from './draft-place.ts';

/** The key to the draft of this tab, and the draft's id. */
export interface SessionKey {
  readonly id: string;
  readonly raw: Uint8Array<ArrayBuffer>;
}

const nameOf = (slot: string) => `heard-draft-${slot}`;

const entryOf = ({id, raw}: SessionKey) => `${id} ${toBase64Url(raw)}`;

/** The key that this tab has for a slot. Throws where the browser forbids it. */
export const readSessionKey = (place: DraftPlace, slot: string): SessionKey | undefined => {
  const [id, text = ''] = place.sessionStorage.getItem(nameOf(slot))?.split(' ') ?? [];
  const raw = fromBase64(text.replace(/-/g, '+').replace(/_/g, '/'));
  return id && raw?.length === 32 ? {id, raw} : undefined;
};

/** Keeps the key for this tab. Throws where the browser forbids it or has no room. */
export const keepSessionKey = (place: DraftPlace, slot: string, key: SessionKey): void =>
  place.sessionStorage.setItem(nameOf(slot), entryOf(key));

/** Says whether this tab still has this key. */
export const hasSessionKey = (place: DraftPlace, slot: string, key: SessionKey): boolean => {
  try {
    return place.sessionStorage.getItem(nameOf(slot)) === entryOf(key);
  } catch {
    return false;
  }
};

/** Forgets the key: whatever was sealed to it can never be opened again. At once, and never throws. */
export const forgetSessionKey = (place: DraftPlace, slot: string): void => {
  try {
    place.sessionStorage.removeItem(nameOf(slot));
  } catch {
    // What may not be read is not there either.
  }
};
