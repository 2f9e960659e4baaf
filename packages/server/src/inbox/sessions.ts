import {randomBytes} from 'node:crypto';

import type {Session} from '@heard/schema';

import {appendAudit} from '../audit/append-audit.ts';
import {staffActor} from '../audit/staff-actor.ts';
import type {Database} from '../database/database.ts';
import type {TenantList} from '../tenants/tenants.ts';
import type {KeyHolder} from './login-challenges.ts';
import {secretHash} from './secret-hash.ts';

/** How long a session lasts, in seconds. It is not made longer by using it. */
export const sessionSeconds = 1_800;

/** Opens a session, and records that. Its token is given out once; the database has the hash only. */
export async function openSession(
  database: Database,
  holder: KeyHolder,
  now: Date,
): Promise<Session> {
  const {tenant, recipient, keyHash} = holder;
  const token = randomBytes(32).toString('base64url');
  await database.query('delete from sessions where expires_at <= $1::timestamptz', [
    now.toISOString(),
  ]);
  const expiresAt = new Date(now.getTime() + sessionSeconds * 1000).toISOString();
  await database.transaction(async (queries) => {
    await queries.query(
      `insert into sessions (token_hash, tenant, recipient, key_hash, expires_at)
       values ($1, $2, $3, $4, $5::timestamptz)`,
      [secretHash(token), tenant, recipient, keyHash, expiresAt],
    );
    await appendAudit(queries, tenant, {event: 'session-begun', ...staffActor(holder)}, now);
  });
  return {token, expiresInSeconds: sessionSeconds, recipient};
}

/**
 * Whose session a token opens; `undefined` when it is unknown, over, or its key was taken out of the
 * tenant's configuration since.
 */
export async function findSession(
  database: Database,
  tenants: TenantList,
  token: string,
  now: Date,
): Promise<KeyHolder | undefined> {
  const [session] = await database.query<KeyHolder & Record<string, unknown>>(
    `select tenant, recipient, key_hash as "keyHash" from sessions
     where token_hash = $1 and expires_at > $2::timestamptz`,
    [secretHash(token), now.toISOString()],
  );
  if (!session) return undefined;
  const keys = tenants.recipient(session.tenant, session.recipient)?.keys ?? [];
  return keys.some((key) => secretHash(key).equals(session.keyHash)) ? session : undefined;
}

/** Ends a session. */
export async function closeSession(database: Database, token: string): Promise<void> {
  await database.query('delete from sessions where token_hash = $1', [secretHash(token)]);
}
