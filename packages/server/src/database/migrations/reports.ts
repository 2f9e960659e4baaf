import type {Migration} from './migration.ts';

/**
 * Sealed reports and the keys under which they were sent.
 *
 * No address, no user agent, no time finer than a day. In `idempotency`, `received_on` is the day that was
 * answered and `created_on` the day from which the key is kept. `report_id` of `idempotency` does not refer to
 * `reports`: a key outlives its report, so that a late retry does not bring a deleted one back.
 */
export const reports: Migration = {
  number: 1,
  name: 'reports',
  statements: [
    `create table reports (
      id uuid primary key,
      tenant text not null,
      sealed bytea not null,
      size integer not null,
      received_on date not null,
      lookup bytea not null,
      unique (tenant, lookup)
    )`,
    // What is sealed does not get smaller: trying to compress it is lost work.
    `alter table reports alter column sealed set storage external`,
    `create index reports_by_day on reports (tenant, received_on desc, id)`,
    `create table report_recipients (
      report_id uuid not null references reports (id) on delete cascade,
      recipient text not null,
      primary key (report_id, recipient)
    )`,
    `create table idempotency (
      tenant text not null,
      key text not null,
      fingerprint bytea not null,
      report_id uuid not null,
      received_on date not null,
      created_on date not null,
      primary key (tenant, key)
    )`,
  ],
};
