import {isId} from '../database/is-id.ts';
import type {Queries} from '../database/database.ts';

/** Why objects can not belong to a report, and which. */
export interface UnboundOutcome {
  readonly outcome: 'unknown-object' | 'object-already-bound';
  readonly objects: readonly string[];
}

/**
 * Gives a report its objects, within the transaction that stores it: from then on they stay as long as it does.
 * When one of them can not be had, says which and why, and the transaction has to be undone.
 */
export async function bindObjects(
  queries: Queries,
  {tenant, objects}: {readonly tenant: string; readonly objects: readonly string[]},
  report: string,
): Promise<UnboundOutcome | undefined> {
  if (objects.length === 0) return undefined;
  const bound = await queries.query<{id: string}>(
    `update objects set report_id = $1::uuid, collect_after = null
     where tenant = $2 and id = any($3::uuid[]) and key is not null and report_id is null
     returning id::text as id`,
    [report, tenant, objects.filter(isId)],
  );
  const missing = objects.filter((object) => !bound.some(({id}) => id === object));
  if (missing.length === 0) return undefined;
  const taken = await queries.query<{id: string}>(
    `select id::text as id from objects
     where tenant = $1 and id = any($2::uuid[]) and report_id is not null`,
    [tenant, missing.filter(isId)],
  );
  const unknown = missing.filter((object) => !taken.some(({id}) => id === object));
  return unknown.length > 0
    ? {outcome: 'unknown-object', objects: unknown}
    : {outcome: 'object-already-bound', objects: missing};
}
