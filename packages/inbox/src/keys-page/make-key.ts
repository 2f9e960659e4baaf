import {
  generateIdentity,
  generatePostQuantumIdentity,
  identityToRecipient,
  lockKeyFile,
  writeKeyFile,
} from '@heard/delivery/opening';

import type {StaffKey} from '../key/read-key.ts';

export const keyKinds = ['classic', 'post-quantum'] as const;
/** The two kinds of keys. Recipients of both kinds are never mixed. */
export type KeyKind = (typeof keyKinds)[number];

/** A key that was made in this page and is saved nowhere yet. */
export interface MadeKey extends StaffKey {
  readonly kind: KeyKind;
  /** What the person calls it: for the file's name and the paper. Can be empty. */
  readonly name: string;
  readonly created: Date;
}

/** Makes a key pair. Rejects where the browser has no random numbers that are good enough. */
export const makeKey = async (kind: KeyKind, name: string): Promise<MadeKey> => {
  const identity = await (kind === 'classic' ? generateIdentity() : generatePostQuantumIdentity());
  const recipient = await identityToRecipient(identity);
  return {identity, recipient, kind, name: name.trim(), created: new Date()};
};

/** Letters and digits of any script, so that a name can not lead out of a folder. */
const safe = (name: string): string =>
  name
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 40);

/** The name under which the key file is saved: `front-desk.key`. */
export const keyFileName = ({name}: MadeKey): string => `${safe(name) || 'heard'}.key`;

/** The content of the key file, locked when there is a passphrase. */
export const keyFileText = async (key: MadeKey, passphrase: string): Promise<string> => {
  const text = writeKeyFile(key.identity, key.recipient, key.created);
  return passphrase ? lockKeyFile(text, passphrase) : text;
};

/** Shorter ones are guessed by a computer in days, however slow each guess is. In letters. */
export const shortestPassphrase = 12;

export const passphraseProblems = ['too-short', 'not-the-same'] as const;
export type PassphraseProblem = (typeof passphraseProblems)[number];

/** Why a passphrase, typed twice, can not be used. Empty means none is wanted. */
export const checkPassphrase = (typed: string, again: string): PassphraseProblem | undefined => {
  if (typed !== again) return 'not-the-same';
  return typed && [...typed].length < shortestPassphrase ? 'too-short' : undefined;
};

/** A secret key as it is read and typed from paper: its prefix, and then groups of four. */
export const groupsOf = (identity: string): readonly string[] => {
  const at = identity.lastIndexOf('-') + 2;
  return [identity.slice(0, at), ...(identity.slice(at).match(/.{1,4}/g) ?? [])];
};
