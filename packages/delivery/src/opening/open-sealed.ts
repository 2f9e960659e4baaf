import {Decrypter} from 'age-encryption';

import {importableIdentity} from '../age/importable-identity.ts';
import {loadPostQuantum} from '../age/late-hybrid.ts';
import {isPostQuantum} from '../sealing/recipient-keys.ts';

/** Why an age file did not open. `not-a-key`: an identity is not an age secret key. */
export type OpenFailure = 'not-a-key' | 'not-for-this-key' | 'damaged';

/** The content of an age file, or why there is none. */
export type Opened =
  | {readonly ok: true; readonly content: Uint8Array}
  | {readonly ok: false; readonly code: OpenFailure};

/** Opens an age file with the first of the identities (`AGE-SECRET-KEY-…`) that fits. Never gives a part of a damaged file. */
export const openSealed = async (
  sealed: Uint8Array,
  identities: readonly string[],
): Promise<Opened> => {
  if (identities.some(isPostQuantum)) await loadPostQuantum();
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(importableIdentity(identity));
  } catch {
    return {ok: false, code: 'not-a-key'};
  }
  let noneFitted = false;
  // Identities are asked in order, and this one last: it is asked only when no other fitted.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      noneFitted = true;
      return null;
    },
  });
  try {
    return {ok: true, content: await decrypter.decrypt(sealed)};
  } catch {
    return {ok: false, code: noneFitted ? 'not-for-this-key' : 'damaged'};
  }
};
