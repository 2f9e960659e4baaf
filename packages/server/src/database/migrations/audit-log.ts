import type {Migration} from './migration.ts';

/**
 * What staff and operators did, one chain of hashes for each tenant.
 *
 * `entry` is the canonical JSON itself: a column of type jsonb would give other bytes back than were hashed.
 * `audit_heads` has the end of each chain. Its row is what writers of one tenant wait for.
 */
export const auditLog: Migration = {
  number: 4,
  name: 'audit-log',
  statements: [
    `create table audit_log (
      tenant text not null,
      number integer not null,
      entry text not null,
      hash bytea not null,
      primary key (tenant, number)
    )`,
    `create table audit_heads (
      tenant text primary key,
      number integer not null,
      hash bytea not null
    )`,
  ],
};
