import type {InboxItem} from '@heard/schema';

import {isId} from '../database/is-id.ts';
import type {Queries} from '../database/database.ts';
import type {KeyHolder} from './login-challenges.ts';

export type Reader = Pick<KeyHolder, 'tenant' | 'recipient'>;

/** The reports sealed to a recipient, newest day first. */
export async function listItems(
  database: Queries,
  {tenant, recipient}: Reader,
): Promise<InboxItem[]> {
  const rows = await database.query<Omit<InboxItem, 'lookup'> & {lookup: Uint8Array}>(
    `select id::text as id, received_on::text as "receivedOn", size, lookup,
       (select array_agg(addressee.recipient order by addressee.recipient)
        from report_recipients addressee where addressee.report_id = reports.id) as recipients,
       array(select objects.size from objects where report_id = reports.id order by id) as objects
     from reports join report_recipients reader on reader.report_id = reports.id
     where tenant = $1 and reader.recipient = $2
     order by received_on desc, id`,
    [tenant, recipient],
  );
  return rows.map((row) => ({...row, lookup: Buffer.from(row.lookup).toString('base64url')}));
}

/** One sealed report, an age file; `undefined` when there is none of that id for this recipient. */
export async function readItem(
  database: Queries,
  {tenant, recipient}: Reader,
  id: string,
): Promise<Uint8Array | undefined> {
  if (!isId(id)) return undefined;
  const [report] = await database.query<{sealed: Uint8Array}>(
    `select sealed from reports join report_recipients reader on reader.report_id = reports.id
     where reports.id = $1::uuid and tenant = $2 and reader.recipient = $3`,
    [id, tenant, recipient],
  );
  return report?.sealed;
}

/** Says whether all of these ids, each named once, are of reports that this recipient can open. */
export async function areReadable(
  database: Queries,
  {tenant, recipient}: Reader,
  ids: readonly string[],
): Promise<boolean> {
  if (!ids.every(isId)) return false;
  const [found] = await database.query<{count: number}>(
    `select count(*)::integer as count
     from reports join report_recipients reader on reader.report_id = reports.id
     where reports.id = any($1::uuid[]) and tenant = $2 and reader.recipient = $3`,
    [ids, tenant, recipient],
  );
  return found?.count === ids.length;
}
