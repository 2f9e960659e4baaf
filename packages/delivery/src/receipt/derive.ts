import {identityToRecipient} from 'age-encryption';

import {identityOf} from '../age/importable-identity.ts';
import {toBase64Url} from '../encoding/base64.ts';
import type {ReceiptCode} from './receipt.ts';

/** All that is made from a receipt code. None of it reveals the code or another part. */
export interface DerivedReceipt {
  /** SHA-256 of the lookup id, base64url: for `IntakeRequest.lookup`. */
  readonly lookup: string;
  /** 128 bits, base64url: for the `Idempotency-Key` of every attempt to send this report. */
  readonly idempotencyKey: string;
  /** The age identity (`AGE-SECRET-KEY-1…`) that opens the replies of staff. Secret like the code. */
  readonly replyIdentity: string;
  /** Its age recipient (`age1…`): for `Report.replyTo`. */
  readonly replyTo: string;
}

const ITERATIONS = 600_000;
const encode = (text: string) => new TextEncoder().encode(text);

const stretch = async (code: ReceiptCode, tenant: string): Promise<CryptoKey> => {
  const password = await crypto.subtle.importKey('raw', encode(code), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const salt = encode(`heard-receipt-v1\n${tenant}`);
  const pbkdf2 = {name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt};
  const master = await crypto.subtle.deriveBits(pbkdf2, password, 256);
  return crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveBits']);
};

const expand = async (master: CryptoKey, label: string, bits: number) => {
  const hkdf = {name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encode(label)};
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf, master, bits));
};

const lookupOf = async (master: CryptoKey) =>
  toBase64Url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', await expand(master, 'lookup', 256))),
  );

/** The `lookup` of {@link deriveFromReceipt} alone: finds a report by its code, and makes no key. */
export const deriveLookup = async (code: ReceiptCode, tenant: string): Promise<string> =>
  lookupOf(await stretch(code, tenant));

/**
 * Makes the lookup id, the idempotency key and the reply identity from a receipt code.
 *
 * PBKDF2-SHA-256 with 600,000 rounds, then HKDF-SHA-256 with one label for each part. The salt is the text
 * `heard-receipt-v1`, a line feed and the tenant's id: one salt for a whole tenant, since a person who comes
 * back brings nothing but the code; the code's 76 random bits make up for it. The same code and tenant
 * give the same result in every browser. Takes about 0.15 s on a desktop.
 */
export const deriveFromReceipt = async (
  code: ReceiptCode,
  tenant: string,
): Promise<DerivedReceipt> => {
  const master = await stretch(code, tenant);
  const replyIdentity = identityOf(await expand(master, 'reply-identity', 256));
  return {
    lookup: await lookupOf(master),
    idempotencyKey: toBase64Url(await expand(master, 'idempotency', 128)),
    replyIdentity,
    replyTo: await identityToRecipient(replyIdentity),
  };
};
