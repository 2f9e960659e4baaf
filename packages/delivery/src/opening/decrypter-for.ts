import {Decrypter} from 'age-encryption';

import {importableIdentity} from '../age/importable-identity.ts';
import {loadPostQuantum} from '../age/late-hybrid.ts';
import {isPostQuantum} from '../sealing/recipient-keys.ts';

/** Why an age file did not open. `not-a-key`: an identity is not an age secret key. */
export type OpenFailure = 'not-a-key' | 'not-for-this-key' | 'damaged';

/** A decrypter that tries these identities in order, and says afterwards why a file did not open. */
export const decrypterFor = async (
  identities: readonly string[],
): Promise<
  | {readonly ok: true; readonly decrypter: Decrypter; readonly failure: () => OpenFailure}
  | {readonly ok: false; readonly code: OpenFailure}
> => {
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
  return {ok: true, decrypter, failure: () => (noneFitted ? 'not-for-this-key' : 'damaged')};
};
