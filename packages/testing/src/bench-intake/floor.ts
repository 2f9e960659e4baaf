import {createHash} from 'node:crypto';

import type {Parameter} from '@heard/server';
import pg from 'pg';

import type {NewReport} from './new-report.ts';

/** What a driver does with one statement. */
export type Run = (sql: string, parameters?: readonly Parameter[]) => Promise<unknown>;

/** The bare floor: what the intake writes for a report, by the driver alone, in one transaction. */
export const insertReport = async (
  run: Run,
  tenant: string,
  recipients: readonly string[],
  {id, key, lookup, sealed}: NewReport,
): Promise<void> => {
  const day = '2026-11-24';
  const fingerprint = createHash('sha256').update(sealed).digest();
  await run(
    `insert into idempotency (tenant, key, fingerprint, report_id, received_on, created_on)
     values ($1, $2, $3, $4::uuid, $5::date, $5::date)`,
    [tenant, key, fingerprint, id, day],
  );
  await run(
    `insert into reports (id, tenant, sealed, size, received_on, lookup)
     values ($1::uuid, $2, $3, $4, $5::date, $6)`,
    [id, tenant, sealed, sealed.length, day, lookup],
  );
  await run(
    `insert into report_recipients (report_id, recipient) select $1::uuid, unnest($2::text[])`,
    [id, recipients],
  );
};

/** As many connections of the driver, each with a statement at a time. */
export const connectAll = async (url: string, count: number) => {
  const clients = Array.from({length: count}, () => new pg.Client({connectionString: url}));
  await Promise.all(clients.map((client) => client.connect()));
  return {
    /** Writes in one transaction on one of them. */
    async transaction(connection: number, work: (run: Run) => Promise<void>): Promise<void> {
      const client = clients[connection]!;
      await client.query('begin');
      await work((sql, parameters = []) => client.query(sql, [...parameters]));
      await client.query('commit');
    },
    end: () => Promise.all(clients.map((client) => client.end())),
  };
};
