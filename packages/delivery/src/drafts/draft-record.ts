import {toBase64Url} from '../encoding/base64.ts';
import type {DraftSubject} from './draft-content.ts';

/** How a draft is kept: for the same tab, or for whoever has the passphrase. */
export type DraftMode = 'session' | 'passphrase';

/** Milliseconds for which a draft is kept after its last change: 30 minutes, or 7 days. */
export const lifetime: Readonly<Record<DraftMode, number>> = {
  session: 30 * 60_000,
  passphrase: 7 * 24 * 60 * 60_000,
};

/** The layout of a {@link DraftRecord}. A draft of a later one is left alone. */
export const recordFormat = 1;

/** A draft as the database holds it. Nothing in it can be read without the key but its age. */
export interface DraftRecord {
  /** Random. */
  readonly id: string;
  /** A hash: which form of which tenant. */
  readonly slot: string;
  readonly format: number;
  /** Of the form. */
  readonly version: number;
  /** Milliseconds since 1970, by the clock of the device. */
  readonly expires: number;
  /** Makes the key from the passphrase; absent where the key is kept for the tab. */
  readonly salt?: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** Says whether a value from the database is a draft that this version reads. */
export const isDraftRecord = (value: unknown): value is DraftRecord => {
  const {id, slot, format, version, expires, salt, iv, sealed} = (value ?? {}) as Partial<
    Record<keyof DraftRecord, unknown>
  >;
  return (
    format === recordFormat &&
    [id, slot].every((text) => typeof text === 'string') &&
    [version, expires].every(Number.isFinite) &&
    (salt === undefined || salt instanceof Uint8Array) &&
    iv instanceof Uint8Array &&
    sealed instanceof ArrayBuffer
  );
};

/** Says whether a value from the database was written by a later version: not ours to touch. */
export const isLater = (value: unknown): boolean =>
  ((value ?? {}) as Partial<DraftRecord>).format! > recordFormat;

/**
 * Says whether a draft is past its time. So is one that lies impossibly far ahead: the clock of the device was
 * wrong when it was kept, and it must not stay for years.
 */
export const isExpired = ({expires, salt}: DraftRecord, now: number): boolean =>
  now >= expires || expires - now > 2 * lifetime[salt ? 'passphrase' : 'session'];

/** Where the drafts of a form stand: a hash, so that no name of a form or tenant is kept. */
export const slotOf = async ({tenant, form}: DraftSubject): Promise<string> => {
  const name = new TextEncoder().encode(`heard-draft-v1\n${tenant}\n${form}`);
  const hash = await crypto.subtle.digest('SHA-256', name);
  return toBase64Url(new Uint8Array(hash, 0, 16));
};

/** A name that nothing else has: 128 random bits. */
export const randomId = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
