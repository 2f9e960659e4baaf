import type {Report} from '@heard/schema';

import {encrypterFor, encryptSoon} from './encrypter-for.ts';
import {padJson} from './padding.ts';
import type {KeyRefusal} from './recipient-keys.ts';

/** A sealed report, or why there is none. `sealed` is one age file; `toBase64` makes it fit for the intake. */
export type SealResult =
  | {readonly ok: true; readonly sealed: Uint8Array}
  | {readonly ok: false; readonly code: KeyRefusal};

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
  const ready = await encrypterFor(keys);
  if (!ready.ok) return ready;
  const content = padJson(new TextEncoder().encode(JSON.stringify(report)));
  return {ok: true, sealed: await encryptSoon(() => ready.encrypter.encrypt(content))};
};
