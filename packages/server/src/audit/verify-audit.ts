import type {Database, Queries} from '../database/database.ts';
import {chainHash, chainStart, type AuditHead} from './audit-entry.ts';
import {readAudit, readAuditTenants, readHeads} from './read-audit.ts';

/** What is wrong with a chain, at its first place. */
export type AuditBreak =
  /** An entry, its hash or its place is not what was written. */
  | {readonly kind: 'changed'; readonly number: number}
  /** There is no entry of that number, and there are later ones. */
  | {readonly kind: 'missing'; readonly number: number}
  /** The log ends before this entry, which was the last one known. */
  | {readonly kind: 'cut'; readonly number: number}
  /** The kept end of the chain is not where the entries end. */
  | {readonly kind: 'wrong-head'; readonly number: number}
  /** The chain holds together, and is not the one whose head was noted. */
  | {readonly kind: 'rewritten'; readonly number: number};

/** How it stands with the chain of a tenant. */
export interface AuditVerdict {
  readonly tenant: string;
  /** The last entry up to which the chain holds. */
  readonly head: AuditHead;
  readonly broken?: AuditBreak;
}

/**
 * Follows every chain from its start and compares it with the kept heads, and with heads that were noted elsewhere.
 *
 * Reads one state of the database, so that entries which come in meanwhile do not matter. Without a noted head,
 * nobody can tell a log that was written anew from its start, or a tenant of which everything was removed.
 */
export async function verifyAudit(
  database: Database,
  noted: readonly AuditHead[] = [],
): Promise<AuditVerdict[]> {
  return database.transaction(async (queries) => {
    await queries.query('set transaction isolation level repeatable read, read only');
    const heads = await readHeads(queries);
    const tenants = new Set([
      ...(await readAuditTenants(queries)),
      ...noted.map(({tenant}) => tenant),
    ]);
    const verdicts: AuditVerdict[] = [];
    for (const tenant of tenants) {
      const isOf = (head: AuditHead) => head.tenant === tenant;
      verdicts.push(await verifyChain(queries, tenant, heads.find(isOf), noted.filter(isOf)));
    }
    return verdicts;
  });
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

const isAt = (entry: string, tenant: string, number: number): boolean => {
  try {
    const place = JSON.parse(entry) as {tenant?: unknown; number?: unknown};
    return place.tenant === tenant && place.number === number;
  } catch {
    return false;
  }
};

const verifyChain = async (
  queries: Queries,
  tenant: string,
  kept: AuditHead | undefined,
  noted: readonly AuditHead[],
): Promise<AuditVerdict> => {
  let head: AuditHead = {tenant, number: 0, hash: chainStart};
  const broken = (kind: AuditBreak['kind'], number: number): AuditVerdict => ({
    tenant,
    head,
    broken: {kind, number},
  });
  for await (const {number, entry, hash} of readAudit(queries, tenant)) {
    const expected = head.number + 1;
    if (number > expected) return broken('missing', expected);
    const isWhole = isAt(entry, tenant, number) && isSame(chainHash(head.hash, entry), hash);
    if (number !== expected || !isWhole) return broken('changed', number);
    head = {tenant, number, hash};
    if (noted.some((note) => note.number === number && !isSame(note.hash, hash))) {
      return broken('rewritten', number);
    }
  }
  const known = Math.max(kept?.number ?? 0, ...noted.map(({number}) => number));
  if (known > head.number) return broken('cut', head.number + 1);
  if (head.number > 0 && !(kept?.number === head.number && isSame(kept.hash, head.hash))) {
    return broken('wrong-head', head.number);
  }
  return {tenant, head};
};
