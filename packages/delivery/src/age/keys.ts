import * as age from 'age-encryption';

import {importableIdentity} from './importable-identity.ts';

/** Makes an age identity (`AGE-SECRET-KEY-1…`) that every browser takes. */
export const generateIdentity = async (): Promise<string> =>
  importableIdentity(await age.generateIdentity());

/** The public key (`age1…`) of an identity. Rejects when it is none. */
export const identityToRecipient = (identity: string): Promise<string> =>
  age.identityToRecipient(importableIdentity(identity));
