import {
  hasPassphrase,
  identityToRecipient,
  openSealed,
  unlockKeyFile,
} from '@heard/delivery/opening';

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
  'passphrase-needed',
  'wrong-passphrase',
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
/** A key and nothing else: no second one may begin within its letters, of which a key has fewer than 90. */
const ONE_SECRET = /^AGE-SECRET-KEY-(PQ-)?1[0-9A-Z]{1,70}$/i;
const PUBLIC = /\bage1[0-9a-z]{50,}/i;
const LOCKED = /^(age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----)/;

/**
 * Reads the keys from the text of a key file, as `heard keygen` and `age-keygen` write it.
 *
 * Lines that start with `#` are comments. A key alone may stand in groups and on several lines, as on paper. A key file
 * that is locked opens with `passphrase`. Nothing of the text is in any result but a good key.
 */
export const readKeys = async (text: string, passphrase = ''): Promise<ReadKeys> => {
  const bytes = new TextEncoder().encode(text);
  return hasPassphrase(bytes) ? readLockedKeys(bytes, passphrase) : readOpenKeys(text);
};

/** Reads the keys from a key file that {@link hasPassphrase}. */
export const readLockedKeys = async (file: Uint8Array, passphrase: string): Promise<ReadKeys> => {
  if (!passphrase) return {ok: false, code: 'passphrase-needed'};
  const unlocked = await unlockKeyFile(file, passphrase);
  if (unlocked.ok) return readOpenKeys(unlocked.text);
  return {ok: false, code: unlocked.code === 'damaged' ? 'damaged-key' : unlocked.code};
};

const readOpenKeys = async (text: string): Promise<ReadKeys> => {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  if (!lines.some(Boolean)) return {ok: false, code: 'empty'};
  if (LOCKED.test(text.trimStart())) return {ok: false, code: 'locked-file'};
  const fromPaper = text.replace(/\s+/g, '');
  const whole = ONE_SECRET.test(fromPaper) ? [fromPaper] : lines;
  const secrets = [...new Set(whole.filter((line) => SECRET.test(line)))];
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
