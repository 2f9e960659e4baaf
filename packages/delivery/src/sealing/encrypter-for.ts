import {Encrypter} from 'age-encryption';

import {loadPostQuantum} from '../age/late-hybrid.ts';
import {checkKeys, isPostQuantum, type KeyRefusal} from './recipient-keys.ts';

// WebKitGTK refuses one private X25519 key in 256. Every attempt makes a new one.
const ATTEMPTS = 4;

/** An encrypter to all of these keys, or why there is none. */
export const encrypterFor = async (
  keys: readonly string[],
): Promise<
  | {readonly ok: true; readonly encrypter: Encrypter}
  | {readonly ok: false; readonly code: KeyRefusal}
> => {
  const refusal = checkKeys(keys);
  if (refusal) return {ok: false, code: refusal};
  if (keys.some(isPostQuantum)) await loadPostQuantum();
  const encrypter = new Encrypter();
  try {
    for (const key of keys) encrypter.addRecipient(key);
  } catch {
    // Right letters, wrong checksum.
    return {ok: false, code: 'malformed-key'};
  }
  return {ok: true, encrypter};
};

/** Encrypts, again where an engine refuses the key that was made for it. */
export const encryptSoon = async <T>(encrypt: () => Promise<T>): Promise<T> => {
  for (let left = ATTEMPTS; ; left--) {
    try {
      return await encrypt();
    } catch (error) {
      if (left === 1) throw error;
    }
  }
};
