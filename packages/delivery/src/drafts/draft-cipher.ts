import {fromBytes, toBytes, type DraftContent, type DraftSubject} from './draft-content.ts';
import {recordFormat, type DraftRecord} from './draft-record.ts';

/** Rounds of PBKDF2-SHA-256, as OWASP advises. About 0.15 s on a desktop. */
const ITERATIONS = 600_000;

type Bytes = Uint8Array<ArrayBuffer>;
const AES = {name: 'AES-GCM', length: 256} as const;
const encode = (text: string) => new TextEncoder().encode(text);

/** Sealed with the content: a draft that is laid in another's place does not open. */
const contextOf = (
  {tenant, form}: DraftSubject,
  {id, version}: Pick<DraftRecord, 'id' | 'version'>,
) => encode(JSON.stringify(['heard-draft', recordFormat, tenant, form, version, id]));

/** The key in these 32 bytes. */
export const importKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, AES, false, ['encrypt', 'decrypt']);

/** A passphrase as it counts: without space around it, and the same whichever way a keyboard writes accents. */
export const plainPassphrase = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/** The key that a passphrase makes with a salt: PBKDF2-SHA-256, 600,000 rounds. */
export const deriveKey = async (passphrase: string, salt: Bytes): Promise<CryptoKey> => {
  const secret = encode(plainPassphrase(passphrase));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const pbkdf2 = {name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt};
  return crypto.subtle.deriveKey(pbkdf2, base, AES, false, ['encrypt', 'decrypt']);
};

/** Seals content to a key, with a fresh nonce. AES-256-GCM. */
export const sealContent = async (
  key: CryptoKey,
  subject: DraftSubject,
  id: string,
  content: DraftContent,
): Promise<Pick<DraftRecord, 'iv' | 'sealed'>> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = contextOf(subject, {id, version: subject.version});
  const gcm = {name: 'AES-GCM', iv, additionalData};
  return {iv, sealed: await crypto.subtle.encrypt(gcm, key, toBytes(content))};
};

/** The content of a draft; nothing when the key is another, or one bit is. */
export const openContent = async (
  key: CryptoKey,
  subject: DraftSubject,
  record: DraftRecord,
): Promise<DraftContent | undefined> => {
  const {iv, sealed} = record;
  try {
    const gcm = {name: 'AES-GCM', iv, additionalData: contextOf(subject, record)};
    return fromBytes(await crypto.subtle.decrypt(gcm, key, sealed));
  } catch {
    return undefined;
  }
};
