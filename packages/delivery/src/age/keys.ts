import * as age from 'age-encryption';

import {importableIdentity} from './importable-identity.ts';
import {loadPostQuantum} from './late-hybrid.ts';

/** Makes an age identity (`AGE-SECRET-KEY-1…`) that every browser takes. */
export const generateIdentity = async (): Promise<string> =>
  importableIdentity(await age.generateIdentity());

/**
 * Makes a post-quantum age identity (`AGE-SECRET-KEY-PQ-1…`): ML-KEM-768 with X25519, so that a report stays closed as
 * long as one of the two holds. Its public key has about 2,000 letters, and is never mixed with classic ones.
 */
export const generatePostQuantumIdentity = async (): Promise<string> => {
  await loadPostQuantum();
  return age.generateHybridIdentity();
};

/** The public key (`age1…`) of an identity. Rejects when it is none. */
export const identityToRecipient = (identity: string): Promise<string> =>
  age.identityToRecipient(importableIdentity(identity));
