import type {Queries} from '../database/database.ts';
import type {AuditHead} from './audit-entry.ts';

/** One row of the log as it lies in the database. */
export interface AuditRow {
  readonly number: number;
  /** Canonical JSON. */
  readonly entry: string;
  readonly hash: Uint8Array;
}

const pageSize = 500;

/** The rows of a tenant in their order, a page of them in memory at a time. */
export async function* readAudit(queries: Queries, tenant: string): AsyncGenerator<AuditRow> {
  let last = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = await queries.query<AuditRow>(
      `select number, entry, hash from audit_log
       where tenant = $1 and number > $2::bigint order by number limit ${pageSize}`,
      [tenant, last],
    );
    yield* rows;
    if (rows.length < pageSize) return;
    last = rows.at(-1)?.number ?? last;
  }
}

/** The heads of all chains, by tenant. */
export const readHeads = (queries: Queries): Promise<AuditHead[]> =>
  queries.query<AuditHead>('select tenant, number, hash from audit_heads order by tenant');

/** Every tenant of which there is anything in the log. */
export const readAuditTenants = async (queries: Queries): Promise<string[]> => {
  const rows = await queries.query<{tenant: string}>(
    'select tenant from audit_heads union select tenant from audit_log order by tenant',
  );
  return rows.map(({tenant}) => tenant);
};
