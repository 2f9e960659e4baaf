import type {Queries} from '../database/database.ts';
import type {Tenant} from '../tenants/tenants.ts';
import {firstKeptDay} from './retention-day.ts';

/** A report whose time is over. */
export interface ExpiredReport {
  readonly id: string;
  /** The day it came (UTC). */
  readonly receivedOn: string;
  /** How many files go with it. */
  readonly files: number;
  /** Whether it stays all the same, as it is held. */
  readonly isHeld: boolean;
}

/** The reports of a tenant whose time is over, oldest first, those that are held among them. */
export const findExpired = async (
  queries: Queries,
  {id, retentionDays}: Pick<Tenant, 'id' | 'retentionDays'>,
  now: Date,
): Promise<ExpiredReport[]> =>
  retentionDays === undefined
    ? []
    : queries.query<ExpiredReport>(
        `select id::text as id, received_on::text as "receivedOn", held_on is not null as "isHeld",
           (select count(*)::integer from objects where report_id = reports.id) as files
         from reports where tenant = $1 and received_on < $2::date
         order by received_on, id`,
        [id, firstKeptDay(retentionDays, now)],
      );
