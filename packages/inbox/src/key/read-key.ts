import {identityToRecipient, openSealed} from '@heard/delivery/opening';

/** A key of a member of the staff: the secret half opens reports, the public half says who asks. */
export interface StaffKey {
  /** `AGE-SECRET-KEY-…`. It stays in this page. */
  readonly identity: string;
  /** `age1…` */
  readonly recipient: string;
}

/** Why a text gives no key. */
export const keyProblems = [
  'empty',
  'public-key',
  'locked-file',
  'damaged-key',
  'no-key',
  'too-many-keys',
] as const;
export type KeyProblem = (typeof keyProblems)[number];

/** The keys in a text, or why there are none. */
export type ReadKeys =
  | {readonly ok: true; readonly keys: readonly StaffKey[]}
  | {readonly ok: false; readonly code: KeyProblem};

/** After a change of keys a file holds the new key and the one before; more is not a key file of one person. */
const mostKeys = 5;

const SECRET = /^AGE-SECRET-KEY-(PQ-)?1[0-9A-Z]+$/i;
const PUBLIC = /\bage1[0-9a-z]{50,}/i;
const LOCKED = /^(age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----)/;

/**
 * Reads the keys from the text of a key file, as `heard keygen` and `age-keygen` write it.
 *
 * Lines that start with `#` are comments. Nothing of the text is in any result but a good key.
 */
export const readKeys = async (text: string): Promise<ReadKeys> => {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  if (!lines.some(Boolean)) return {ok: false, code: 'empty'};
  if (LOCKED.test(text.trimStart())) return {ok: false, code: 'locked-file'};
  const secrets = [...new Set(lines.filter((line) => SECRET.test(line)))];
  if (secrets.length > mostKeys) return {ok: false, code: 'too-many-keys'};
  if (!secrets.length) {
    if (/AGE-SECRET-KEY-/i.test(text)) return {ok: false, code: 'damaged-key'};
    return {ok: false, code: PUBLIC.test(text) ? 'public-key' : 'no-key'};
  }
  const identities = secrets.map((secret) => secret.toUpperCase());
  // Tells whether these are keys, and loads what post-quantum keys need before they are used.
  const tried = await openSealed(new Uint8Array(), identities);
  if (!tried.ok && tried.code === 'not-a-key') return {ok: false, code: 'damaged-key'};
  const keys = identities.map(async (identity) => ({
    identity,
    recipient: await identityToRecipient(identity),
  }));
  return {ok: true, keys: await Promise.all(keys)};
};
