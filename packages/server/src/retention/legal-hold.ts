import {appendAudit} from '../audit/append-audit.ts';
import {isId} from '../database/is-id.ts';
import type {Database, Queries} from '../database/database.ts';

/** A report that no retention deletes. */
export interface HeldReport {
  readonly tenant: string;
  readonly id: string;
  /** The day it came (UTC). */
  readonly receivedOn: string;
  /** The day from which it is held (UTC). */
  readonly heldOn: string;
}

/** `unchanged`: it was held, or not held, already. */
export type HoldOutcome = 'done' | 'unchanged' | 'unknown-item';

/** Keeps a report from being deleted by retention, until the hold is lifted, and records that. */
export const setHold = (
  database: Database,
  tenant: string,
  id: string,
  now: Date,
): Promise<HoldOutcome> => changeHold(database, {tenant, id, event: 'hold-set'}, now);

/** Lets retention delete a report again, and records that. */
export const liftHold = (
  database: Database,
  tenant: string,
  id: string,
  now: Date,
): Promise<HoldOutcome> => changeHold(database, {tenant, id, event: 'hold-lifted'}, now);

const changeHold = async (
  database: Database,
  {tenant, id, event}: {tenant: string; id: string; event: 'hold-set' | 'hold-lifted'},
  now: Date,
): Promise<HoldOutcome> => {
  if (!isId(id)) return 'unknown-item';
  const isSetting = event === 'hold-set';
  return database.transaction(async (queries) => {
    const changed = await queries.query(
      `update reports set held_on = $3::date
       where tenant = $1 and id = $2::uuid and (held_on is null) = $4 returning id`,
      [tenant, id, isSetting ? now.toISOString().slice(0, 10) : null, isSetting],
    );
    if (changed.length > 0) {
      await appendAudit(queries, tenant, {event, by: 'operator', items: [id]}, now);
      return 'done';
    }
    const known = await queries.query(
      'select id from reports where tenant = $1 and id = $2::uuid',
      [tenant, id],
    );
    return known.length > 0 ? 'unchanged' : 'unknown-item';
  });
};

/** Every report that is held, by tenant and day. */
export const listHolds = (queries: Queries): Promise<HeldReport[]> =>
  queries.query<HeldReport>(
    `select tenant, id::text as id, received_on::text as "receivedOn", held_on::text as "heldOn"
     from reports where held_on is not null order by tenant, held_on, id`,
  );
