import {appendAudit} from '../audit/append-audit.ts';
import {isId} from '../database/is-id.ts';
import type {Database} from '../database/database.ts';

/** `held`: nothing was deleted, as somebody holds it. */
export type DeleteOutcome = 'done' | 'held' | 'unknown-item';

/**
 * Deletes one report with its files, before its time, and records that an operator did. What is held stays. The key of
 * its sending stays too, so that a late retry does not bring it back.
 */
export async function deleteReport(
  database: Database,
  tenant: string,
  id: string,
  now: Date,
): Promise<DeleteOutcome> {
  if (!isId(id)) return 'unknown-item';
  const outcome = await database.transaction(async (queries) => {
    const gone = await queries.query(
      `delete from reports where tenant = $1 and id = $2::uuid and held_on is null returning id`,
      [tenant, id],
    );
    if (gone.length > 0) {
      const record = {event: 'items-deleted', by: 'operator', items: [id]} as const;
      await appendAudit(queries, tenant, record, now);
      return 'done';
    }
    const known = await queries.query(
      'select id from reports where tenant = $1 and id = $2::uuid',
      [tenant, id],
    );
    return known.length > 0 ? 'held' : 'unknown-item';
  });
  if (outcome === 'done') {
    await database.reclaim(['reports', 'report_recipients', 'objects', 'object_chunks']);
  }
  return outcome;
}
