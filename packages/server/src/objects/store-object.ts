import {createHash, randomUUID} from 'node:crypto';

import {
  DatabaseUnavailableError,
  sqlState,
  type Database,
  type Queries,
} from '../database/database.ts';
import {beginsAsAgeFile} from '../intake/age-start.ts';
import {inChunks} from './in-chunks.ts';
import {leastObjectBytes, type ObjectLimits} from './object-limits.ts';
import {cameAnHourAgo, uploadEnds, waitsUntil} from './object-times.ts';

/** A sealed file on its way into the database. */
export interface IncomingObject {
  readonly tenant: string;
  readonly key: string;
  /** Bytes that were announced. */
  readonly size: number;
  readonly pieces: AsyncIterable<Uint8Array>;
}

export type ObjectOutcome =
  | {readonly outcome: 'stored' | 'replayed'; readonly id: string}
  | {readonly outcome: 'key-reused' | 'quota-reached' | 'not-sealed' | 'wrong-size'};

/** Bytes of one row. So much of an object, a few times over, is in memory at a time. */
export const chunkBytes = 1_048_576;

/**
 * Stores an object while it comes in, and resolves when all of it is committed.
 *
 * No transaction is held open for the length of an upload: a slow line must not keep others from the database. An
 * object gets its key last of all, and before that it is nobody's: what breaks off is deleted, and after a crash
 * it is swept up. The same key with the same bytes gives the object of the first time. Two uploads at once with
 * one key do not wait for each other: the first that is whole stays.
 */
export async function storeObject(
  database: Database,
  object: IncomingObject,
  {limits, now}: {limits: ObjectLimits; now: Date},
): Promise<ObjectOutcome> {
  if (await findByKey(database, object)) {
    const read = await readThrough(object);
    return typeof read === 'string' ? {outcome: read} : replay(database, object, read, now);
  }
  const id = await reserve(database, object, limits, now);
  if (id === undefined) return {outcome: 'quota-reached'};
  let isKept = false;
  try {
    const read = await readThrough(object, async (content, position) => {
      await database.query(
        'insert into object_chunks (object_id, position, content) values ($1::uuid, $2, $3)',
        [id, position, content],
      );
    });
    if (typeof read === 'string') return {outcome: read};
    isKept = await claimKey(database, object, id, read, now);
    return isKept ? {outcome: 'stored', id} : await replay(database, object, read, now);
  } finally {
    if (!isKept) await discard(database, id);
  }
}

/** Hands on chunk after chunk, and gives the hash of all of them; or why this is not what was announced. */
const readThrough = async (
  {pieces, size}: IncomingObject,
  take: (chunk: Uint8Array, position: number) => Promise<void> = async () => {},
): Promise<Uint8Array | 'not-sealed' | 'wrong-size'> => {
  const hash = createHash('sha256');
  let length = 0;
  let position = 0;
  for await (const chunk of inChunks(pieces, chunkBytes)) {
    if (position === 0 && !beginsAsAgeFile(chunk)) return 'not-sealed';
    length += chunk.byteLength;
    if (length > size) return 'wrong-size';
    hash.update(chunk);
    await take(chunk, position);
    position += 1;
  }
  if (length !== size) return 'wrong-size';
  return position > 0 ? hash.digest() : 'not-sealed';
};

const findByKey = async (
  queries: Queries,
  {tenant, key}: IncomingObject,
): Promise<{id: string; fingerprint: Uint8Array} | undefined> => {
  const [found] = await queries.query<{id: string; fingerprint: Uint8Array}>(
    'select id::text as id, fingerprint from objects where tenant = $1 and key = $2',
    [tenant, key],
  );
  return found;
};

/** Makes the row of an object before its bytes come, so that those on their way count too. */
const reserve = async (
  database: Database,
  {tenant, size}: IncomingObject,
  limits: ObjectLimits,
  now: Date,
): Promise<string | undefined> =>
  database.transaction(async (queries) => {
    // One at a time for each tenant, or two could take the same room.
    await queries.query('select pg_advisory_xact_lock($1::int, hashtext($2))', [4_400, tenant]);
    const room = limits.unboundBytes - Math.max(size, leastObjectBytes);
    if (!(await makeRoom(queries, tenant, room, now))) return undefined;
    const id = randomUUID();
    await queries.query(
      `insert into objects (id, tenant, size, collect_after)
       values ($1::uuid, $2, $3, $4::timestamptz)`,
      [id, tenant, size, uploadEnds(now)],
    );
    return id;
  });

/**
 * Says whether the objects of a tenant that belong to no report take no more than `most` bytes. If they do, the
 * oldest go, as far as they came more than an hour ago: whoever sends a report is done with it long before, and
 * somebody who only fills the place would keep all others out for a day.
 */
const makeRoom = async (
  queries: Queries,
  tenant: string,
  most: number,
  now: Date,
): Promise<boolean> => {
  for (;;) {
    const [taken] = await queries.query<{fits: boolean}>(
      `select coalesce(sum(greatest(size, $2::int)), 0) <= $3::bigint as fits
       from objects where tenant = $1 and report_id is null`,
      [tenant, leastObjectBytes, most],
    );
    if (taken?.fits) return true;
    const gone = await queries.query(
      `delete from objects where id in (
         select id from objects
         where tenant = $1 and report_id is null and key is not null
           and collect_after <= $2::timestamptz
         order by collect_after, id limit 20
       ) and report_id is null returning id`,
      [tenant, cameAnHourAgo(now)],
    );
    if (gone.length === 0) return false;
  }
};

/** Makes the object known by its key; `false` when another upload with the key was there first. */
const claimKey = async (
  database: Database,
  {key}: IncomingObject,
  id: string,
  fingerprint: Uint8Array,
  now: Date,
): Promise<boolean> => {
  try {
    const claimed = await database.query(
      `update objects set key = $2, fingerprint = $3, collect_after = $4::timestamptz
       where id = $1::uuid returning id`,
      [id, key, fingerprint, waitsUntil(now)],
    );
    return claimed.length === 1;
  } catch (error) {
    // unique_violation
    if (sqlState(error) === '23505') return false;
    throw error;
  }
};

const replay = async (
  database: Database,
  object: IncomingObject,
  fingerprint: Uint8Array,
  now: Date,
): Promise<ObjectOutcome> => {
  const known = await findByKey(database, object);
  if (!known) throw new DatabaseUnavailableError('The object was swept up meanwhile.');
  if (!Buffer.from(known.fingerprint).equals(fingerprint)) return {outcome: 'key-reused'};
  // Somebody is at it again, so it waits for its report from now on.
  await database.query(
    `update objects set collect_after = $2::timestamptz where id = $1::uuid and report_id is null`,
    [known.id, waitsUntil(now)],
  );
  return {outcome: 'replayed', id: known.id};
};

const discard = async (database: Database, id: string): Promise<void> => {
  try {
    await database.query('delete from objects where id = $1::uuid', [id]);
  } catch {
    // The database is gone. The object has no key, so the sweep takes it.
  }
};
