import type {Database} from '../database/database.ts';

/**
 * Deletes the objects that no report named in time, and what is left of uploads that broke off while the server
 * stopped. Gives their number. A few at a time, so that reports that come in meanwhile need not wait.
 */
export async function collectUnbound(database: Database, now: Date): Promise<number> {
  let count = 0;
  for (;;) {
    const gone = await database.query(
      `delete from objects where id in (
         select id from objects where collect_after <= $1::timestamptz limit 10
       ) and report_id is null returning id`,
      [now.toISOString()],
    );
    if (gone.length === 0) break;
    count += gone.length;
  }
  if (count > 0) await database.reclaim(['objects', 'object_chunks']);
  return count;
}
