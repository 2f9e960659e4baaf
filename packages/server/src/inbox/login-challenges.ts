import {randomBytes, timingSafeEqual} from 'node:crypto';

import {
  loginAnswerInput,
  type LoginChallenge,
  type LoginChallengeAnswer,
  type LoginRequest,
} from '@heard/schema';
import {Encrypter} from 'age-encryption';

import type {Database} from '../database/database.ts';
import {secretHash} from './secret-hash.ts';

/** How long a login challenge can be answered, in seconds. */
export const challengeSeconds = 120;

/** Who has shown to hold a private key. */
export interface KeyHolder {
  readonly tenant: string;
  readonly recipient: string;
  readonly keyHash: Uint8Array;
}

interface ChallengeFor {
  readonly tenant: string;
  readonly key: string;
  /** Whose key it is; absent for a key that belongs to nobody. */
  readonly recipient: string | undefined;
  readonly origin: string;
}

/**
 * Seals a new login challenge to a public key and remembers the answer's hash.
 *
 * The same is done for a key that belongs to nobody, so that answers do not tell whose keys are known; such
 * a challenge is never accepted. `undefined` when `key` is not a public age key at all.
 */
export async function createChallenge(
  database: Database,
  {tenant, key, recipient, origin}: ChallengeFor,
  now: Date,
): Promise<LoginChallengeAnswer | undefined> {
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(key);
  } catch {
    return undefined;
  }
  const challenge = randomBytes(32).toString('base64url');
  const content: LoginChallenge = {
    purpose: 'heard-inbox-login',
    origin,
    tenant,
    nonce: randomBytes(32).toString('base64url'),
  };
  const sealed = await encrypter.encrypt(JSON.stringify(content));
  const answer = secretHash(loginAnswerInput(content));
  await database.query('delete from login_challenges where expires_at <= $1::timestamptz', [
    now.toISOString(),
  ]);
  await database.query(
    `insert into login_challenges
       (challenge_hash, tenant, recipient, key_hash, answer_hash, expires_at)
     values ($1, $2, $3, $4, $5, $6::timestamptz)`,
    [
      secretHash(challenge),
      tenant,
      recipient ?? null,
      secretHash(key),
      secretHash(answer),
      new Date(now.getTime() + challengeSeconds * 1000).toISOString(),
    ],
  );
  return {challenge, sealed: Buffer.from(sealed).toString('base64')};
}

/**
 * Whose key answered a challenge rightly and in time; `undefined` otherwise.
 *
 * A challenge takes one answer, right or wrong: it is gone after that.
 */
export async function redeemChallenge(
  database: Database,
  {challenge, answer}: LoginRequest,
  now: Date,
): Promise<KeyHolder | undefined> {
  const [known] = await database.query<{
    tenant: string;
    recipient: string | null;
    keyHash: Uint8Array;
    answerHash: Uint8Array;
    isOpen: boolean;
  }>(
    `delete from login_challenges where challenge_hash = $1
     returning tenant, recipient, key_hash as "keyHash", answer_hash as "answerHash",
       expires_at > $2::timestamptz as "isOpen"`,
    [secretHash(challenge), now.toISOString()],
  );
  if (!known) return undefined;
  const given = secretHash(Buffer.from(answer, 'base64url'));
  const isRight = timingSafeEqual(given, known.answerHash);
  if (!isRight || !known.isOpen || known.recipient === null) return undefined;
  return {tenant: known.tenant, recipient: known.recipient, keyHash: known.keyHash};
}
