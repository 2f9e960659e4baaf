import {appendAudit} from '../audit/append-audit.ts';
import type {Database} from '../database/database.ts';
import type {Tenant} from '../tenants/tenants.ts';
import {firstKeptDay} from './retention-day.ts';

type Keeping = Pick<Tenant, 'id' | 'retentionDays'>;

/** Few enough that a transaction with twenty large files in each of them is over in seconds. */
const batch = 10;

/**
 * Deletes the reports whose time is over, with their files, and records which and who asked for it. Gives their number.
 *
 * Reports that are held stay. The keys of their sendings stay too, so that a late retry brings none of them back.
 * Instances that do this at the same time pass over what another one is at.
 */
export async function deleteExpired(
  database: Database,
  tenants: readonly Keeping[],
  now: Date,
  by: 'server' | 'operator' = 'server',
): Promise<number> {
  let count = 0;
  for (const {id, retentionDays} of tenants) {
    if (retentionDays === undefined) continue;
    const keptFrom = firstKeptDay(retentionDays, now);
    for (;;) {
      const gone = await deleteBatch(database, {tenant: id, keptFrom, by}, now);
      if (gone === 0) break;
      count += gone;
    }
  }
  if (count > 0) {
    await database.reclaim(['reports', 'report_recipients', 'objects', 'object_chunks']);
  }
  return count;
}

const deleteBatch = (
  database: Database,
  {
    tenant,
    keptFrom,
    by,
  }: {
    readonly tenant: string;
    readonly keptFrom: string;
    readonly by: 'server' | 'operator';
  },
  now: Date,
): Promise<number> =>
  database.transaction(async (queries) => {
    const gone = await queries.query<{id: string}>(
      `delete from reports where held_on is null and id in (
         select id from reports
         where tenant = $1 and received_on < $2::date and held_on is null
         order by received_on, id limit ${batch}
         for update skip locked
       ) returning id::text as id`,
      [tenant, keptFrom],
    );
    if (gone.length === 0) return 0;
    const items = gone.map(({id}) => id).toSorted();
    await appendAudit(queries, tenant, {event: 'items-deleted', by, items}, now);
    return gone.length;
  });
