import type {Migration} from './migration.ts';

/** Login by key: open challenges and sessions. Of answers and tokens only hashes are kept. */
export const inboxLogin: Migration = {
  number: 2,
  name: 'inbox-login',
  statements: [
    // `recipient` is null for a key that belongs to nobody: such a challenge is never accepted.
    `create table login_challenges (
      challenge_hash bytea primary key,
      tenant text not null,
      recipient text,
      key_hash bytea not null,
      answer_hash bytea not null,
      expires_at timestamptz not null
    )`,
    `create index login_challenges_by_expiry on login_challenges (expires_at)`,
    `create table sessions (
      token_hash bytea primary key,
      tenant text not null,
      recipient text not null,
      key_hash bytea not null,
      expires_at timestamptz not null
    )`,
    `create index sessions_by_expiry on sessions (expires_at)`,
  ],
};
