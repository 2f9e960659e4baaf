import type {Report} from '@heard/schema';
import {Encrypter} from 'age-encryption';

import {loadPostQuantum} from '../age/late-hybrid.ts';
import {padJson} from './padding.ts';
import {checkKeys, isPostQuantum, type KeyRefusal} from './recipient-keys.ts';

/** A sealed report, or why there is none. `sealed` is one age file; `toBase64` makes it fit for the intake. */
export type SealResult =
  | {readonly ok: true; readonly sealed: Uint8Array}
  | {readonly ok: false; readonly code: KeyRefusal};

// WebKitGTK refuses one private X25519 key in 256. Every attempt makes a new one.
const ATTEMPTS = 4;

const encryptSoon = async (encrypter: Encrypter, content: Uint8Array): Promise<Uint8Array> => {
  for (let left = ATTEMPTS; ; left--) {
    try {
      return await encrypter.encrypt(content);
    } catch (error) {
      if (left === 1) throw error;
    }
  }
};

/**
 * Seals a report to all keys: JSON, UTF-8, padded with white space, one age v1 file.
 *
 * @example
 * const result = await sealReport(report, recipientsFor(config.recipients, consented).keys);
 *
 * Each call gives other bytes; retries must send the same ones, so seal once. Lone surrogates are kept
 * (JSON writes them as `\ud800`). No key or answer is in any error.
 */
export const sealReport = async (report: Report, keys: readonly string[]): Promise<SealResult> => {
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
  const json = new TextEncoder().encode(JSON.stringify(report));
  return {ok: true, sealed: await encryptSoon(encrypter, padJson(json))};
};
