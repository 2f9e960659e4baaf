import type {Queries} from '../database/database.ts';
import {
  canonicalJson,
  chainHash,
  chainStart,
  type AuditEntry,
  type AuditHead,
  type AuditRecord,
} from './audit-entry.ts';

/**
 * Adds an entry to the chain of a tenant, within the transaction of what it records: both are kept, or neither.
 *
 * Writers of one tenant wait for each other from here to the end of their transactions, at this instance and at
 * others. So it should be the last thing that a transaction does.
 */
export async function appendAudit(
  queries: Queries,
  tenant: string,
  record: AuditRecord,
  now: Date,
): Promise<void> {
  await queries.query(
    `insert into audit_heads (tenant, number, hash) values ($1, 0, $2)
     on conflict (tenant) do nothing`,
    [tenant, chainStart],
  );
  const [head] = await queries.query<Omit<AuditHead, 'tenant'>>(
    'select number, hash from audit_heads where tenant = $1 for update',
    [tenant],
  );
  if (!head) throw new Error('The head of the audit log is gone.');
  const number = head.number + 1;
  const time = `${now.toISOString().slice(0, 16)}Z`;
  const entry = canonicalJson({...record, tenant, number, time} satisfies AuditEntry);
  const hash = chainHash(head.hash, entry);
  await queries.query(
    'insert into audit_log (tenant, number, entry, hash) values ($1, $2, $3, $4)',
    [tenant, number, entry, hash],
  );
  await queries.query('update audit_heads set number = $2, hash = $3 where tenant = $1', [
    tenant,
    number,
    hash,
  ]);
}
