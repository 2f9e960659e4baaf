import type {Migration} from './migration.ts';

/**
 * Sealed files. An object without a key is still coming in; one without a report waits for it.
 *
 * `collect_after` is a whole hour, and null as soon as a report has the object: when a file of a report came is
 * nobody's business.
 */
export const objects: Migration = {
  number: 3,
  name: 'objects',
  statements: [
    `create table objects (
      id uuid primary key,
      tenant text not null,
      size integer not null,
      key text,
      fingerprint bytea,
      report_id uuid references reports (id) on delete cascade,
      collect_after timestamptz,
      unique (tenant, key)
    )`,
    `create index objects_by_report on objects (report_id)`,
    `create index objects_to_collect on objects (collect_after)`,
    `create table object_chunks (
      object_id uuid not null references objects (id) on delete cascade,
      position integer not null,
      content bytea not null,
      primary key (object_id, position)
    )`,
    `alter table object_chunks alter column content set storage external`,
  ],
};
