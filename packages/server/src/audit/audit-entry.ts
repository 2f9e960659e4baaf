import {createHash} from 'node:crypto';

import type {ExportFormat} from '@heard/schema';

/** What is recorded. */
export const auditEvents = [
  'session-begun',
  'item-opened',
  'file-opened',
  'items-exported',
  'items-deleted',
  'hold-set',
  'hold-lifted',
] as const;
export type AuditEvent = (typeof auditEvents)[number];

/** Who did it: the holder of a key, somebody at the machine of the server, or the server by itself. */
export type AuditActor =
  | {
      readonly by: 'staff';
      readonly recipient: string;
      /** SHA-256 of the public key's text, in hexadecimal. */
      readonly key: string;
    }
  | {readonly by: 'operator' | 'server'};

/** What happened, before it has a place in the chain. Ids only: no name, no address, nothing of a report. */
export type AuditRecord = AuditActor & {
  readonly event: AuditEvent;
  /** The ids of the reports that it is about. */
  readonly items?: readonly string[];
  /** The id of the sealed file that it is about. */
  readonly object?: string;
  /** What kind of file was made of the reports. */
  readonly format?: ExportFormat;
};

/** A record with its place: the `number` counts from 1 within a tenant. */
export type AuditEntry = AuditRecord & {
  readonly tenant: string;
  readonly number: number;
  /** The minute (UTC), `2026-11-24T09:30Z`. */
  readonly time: string;
};

/** The end of a tenant's chain. Number 0 is a chain without entries. */
export interface AuditHead {
  readonly tenant: string;
  readonly number: number;
  readonly hash: Uint8Array;
}

/** What stands before the first entry. */
export const chainStart = new Uint8Array(32);

/**
 * An entry as JSON with sorted names and no spaces. That is the form of RFC 8785, as entries hold nothing but
 * texts, lists of texts and small whole numbers.
 */
export const canonicalJson = (entry: AuditEntry): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1))),
  );

/** SHA-256 over the hash of the entry before and the canonical JSON of this one. */
export const chainHash = (previous: Uint8Array, entry: string): Buffer =>
  createHash('sha256').update(previous).update(entry).digest();

/** A head as one word, `city:12:5f0c…`, to be noted elsewhere. */
export const headText = ({tenant, number, hash}: AuditHead): string =>
  `${tenant}:${number}:${Buffer.from(hash).toString('hex')}`;

/** Reads what {@link headText} wrote; `undefined` when it is something else. */
export const readHeadText = (text: string): AuditHead | undefined => {
  const [, tenant, number, hash] = /^([^:\s]+):(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (tenant === undefined || number === undefined || hash === undefined) return undefined;
  return {tenant, number: Number(number), hash: Buffer.from(hash, 'hex')};
};
