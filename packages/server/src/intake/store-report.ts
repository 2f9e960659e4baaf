import {createHash, randomUUID} from 'node:crypto';

import {sqlState, type Database, type Queries} from '../database/database.ts';
import {bindObjects, type UnboundOutcome} from '../objects/bind-objects.ts';

/** A sealed report on its way into the database. */
export interface SealedReport {
  readonly tenant: string;
  readonly key: string;
  readonly recipients: readonly string[];
  readonly lookup: Uint8Array;
  readonly sealed: Uint8Array;
  /** The ids of the objects that belong to it. */
  readonly objects: readonly string[];
  /** The day of arrival (UTC), `2026-11-23`. */
  readonly receivedOn: string;
}

export type StoreOutcome =
  /** `receivedOn`: the day the report arrived, for a retry that of the first time. */
  | {readonly outcome: 'stored' | 'replayed'; readonly receivedOn: string}
  | {readonly outcome: 'key-reused' | 'key-in-progress'}
  | UnboundOutcome;

const fingerprintOf = ({tenant, recipients, objects, lookup, sealed}: SealedReport): Uint8Array =>
  createHash('sha256')
    .update(JSON.stringify([tenant, recipients, ...objects]))
    .update(lookup)
    .update(sealed)
    .digest();

/** How long a request waits for another one with its key, in milliseconds. */
export const defaultKeyWait = 5_000;

/** Undoes the transaction that it is thrown in. */
class Undone extends Error {
  readonly because: UnboundOutcome;

  constructor(because: UnboundOutcome) {
    super('Nothing is stored.');
    this.because = because;
  }
}

/**
 * Stores a report, its key and what belongs to it in one transaction, and resolves only when all is committed.
 *
 * The same key with the same report gives the answer of the first time; with another report nothing is
 * stored. Requests at the same time with one key wait for each other, so that one of them stores.
 */
export async function storeReport(
  database: Database,
  report: SealedReport,
  {keyWait = defaultKeyWait}: {keyWait?: number} = {},
): Promise<StoreOutcome> {
  try {
    if (await storeAtOnce(database, report, keyWait))
      return {outcome: 'stored', receivedOn: report.receivedOn};
    return await database.transaction(async (queries) => {
      await queries.query(`select set_config('lock_timeout', $1, true)`, [`${keyWait}ms`]);
      const id = randomUUID();
      if (!(await claimKey(queries, report, id))) return replay(queries, report);
      if (await insertReport(queries, report, id)) {
        const unbound = await bindObjects(queries, report, id);
        if (unbound) throw new Undone(unbound);
        return {outcome: 'stored', receivedOn: report.receivedOn};
      }
      return afterLookupWasTaken(queries, report);
    });
  } catch (error) {
    if (error instanceof Undone) return error.because;
    // lock_not_available: the other request is still at it.
    if (sqlState(error) === '55P03') return {outcome: 'key-in-progress'};
    throw error;
  }
}

/**
 * Stores a new report without objects in one statement, which is a transaction of its own: one way to the database and
 * back. Says `false` when nothing is stored, because its key or its lookup is there already or it has objects.
 */
const storeAtOnce = async (
  database: Queries,
  report: SealedReport,
  keyWait: number,
): Promise<boolean> => {
  const {tenant, key, sealed, lookup, recipients, objects, receivedOn} = report;
  if (objects.length > 0) return false;
  try {
    const stored = await database.query(
      `with claimed as (
         insert into idempotency (tenant, key, fingerprint, report_id, received_on, created_on)
         select $1, $2, $3, $4::uuid, $5::date, $5::date
         from (select set_config('lock_timeout', $6, true)) as patience
         on conflict (tenant, key) do nothing
         returning report_id
       ), stored as (
         insert into reports (id, tenant, sealed, size, received_on, lookup)
         select report_id, $1, $7, $8::integer, $5::date, $9 from claimed
         returning id
       )
       insert into report_recipients (report_id, recipient)
       select id, unnest($10::text[]) from stored
       returning report_id`,
      [
        tenant,
        key,
        fingerprintOf(report),
        randomUUID(),
        receivedOn,
        `${keyWait}ms`,
        sealed,
        sealed.byteLength,
        lookup,
        recipients,
      ],
    );
    return stored.length > 0;
  } catch (error) {
    // unique_violation: the lookup is taken, and all of the statement is undone, the key too.
    if (sqlState(error) === '23505') return false;
    throw error;
  }
};

const claimKey = async (queries: Queries, report: SealedReport, id: string): Promise<boolean> => {
  const claimed = await queries.query(
    `insert into idempotency (tenant, key, fingerprint, report_id, received_on, created_on)
     values ($1, $2, $3, $4::uuid, $5::date, $5::date)
     on conflict (tenant, key) do nothing
     returning key`,
    [report.tenant, report.key, fingerprintOf(report), id, report.receivedOn],
  );
  return claimed.length === 1;
};

const replay = async (queries: Queries, report: SealedReport): Promise<StoreOutcome> => {
  const [known] = await queries.query<{same: boolean; receivedOn: string}>(
    `select fingerprint = $3 as same, received_on::text as "receivedOn"
     from idempotency where tenant = $1 and key = $2`,
    [report.tenant, report.key, fingerprintOf(report)],
  );
  return known?.same
    ? {outcome: 'replayed', receivedOn: known.receivedOn}
    : {outcome: 'key-reused'};
};

const insertReport = async (
  queries: Queries,
  {tenant, sealed, receivedOn, lookup, recipients}: SealedReport,
  id: string,
): Promise<boolean> => {
  const stored = await queries.query(
    `insert into reports (id, tenant, sealed, size, received_on, lookup)
     values ($1::uuid, $2, $3, $4, $5::date, $6)
     on conflict (tenant, lookup) do nothing
     returning id`,
    [id, tenant, sealed, sealed.byteLength, receivedOn, lookup],
  );
  if (stored.length === 0) return false;
  await queries.query(
    `insert into report_recipients (report_id, recipient)
     select $1::uuid, recipient from unnest($2::text[]) as recipient`,
    [id, recipients],
  );
  return true;
};

/**
 * A receipt code makes both the key and the lookup, so a report with a known lookup and a new key is a
 * retry after the key was forgotten, or not from the person who has the code.
 */
const afterLookupWasTaken = async (
  queries: Queries,
  report: SealedReport,
): Promise<StoreOutcome> => {
  const [known] = await queries.query<{id: string; same: boolean; receivedOn: string}>(
    `select id::text as id, sealed = $3 as same, received_on::text as "receivedOn"
     from reports where tenant = $1 and lookup = $2`,
    [report.tenant, report.lookup, report.sealed],
  );
  if (!known?.same) {
    await queries.query('delete from idempotency where tenant = $1 and key = $2', [
      report.tenant,
      report.key,
    ]);
    return {outcome: 'key-reused'};
  }
  await queries.query(
    `update idempotency set report_id = $3::uuid, received_on = $4::date
     where tenant = $1 and key = $2`,
    [report.tenant, report.key, known.id, known.receivedOn],
  );
  return {outcome: 'replayed', receivedOn: known.receivedOn};
};
