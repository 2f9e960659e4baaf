import {solveLoginChallenge, type LoginAnswer} from '@heard/delivery/opening';
import type {Session} from '@heard/schema';

import type {StaffKey} from '../key/read-key.ts';
import type {ServerAnswer} from './answer.ts';
import type {InboxServer} from './inbox-server.ts';

type Unanswered = Extract<LoginAnswer, {ok: false}>['code'];

/** A challenge that is not answered: `challenge-other-origin` may be a server set up for another address. */
export const challengeTroubles = ['challenge-other-origin', 'challenge-refused'] as const;
export type ChallengeTrouble = (typeof challengeTroubles)[number];

/** A session, or why there is none. */
export type LoginResult =
  | ServerAnswer<Session>
  | {readonly ok: false; readonly code: ChallengeTrouble; readonly retryAfter?: never};

const unanswered = (code: Unanswered): LoginResult => ({
  ok: false,
  code: code === 'other-origin' ? 'challenge-other-origin' : 'challenge-refused',
});

const logInWith = async (
  server: InboxServer,
  {identity, recipient}: StaffKey,
  tenant: string,
): Promise<LoginResult> => {
  const asked = await server.requestChallenge({tenant, key: recipient});
  if (!asked.ok) return asked;
  const {challenge, sealed} = asked.value;
  const {origin} = location;
  const solved = await solveLoginChallenge(sealed, identity, {origin, tenant});
  if (!solved.ok) return unanswered(solved.code);
  return server.openSession({challenge, answer: solved.answer});
};

/**
 * Logs in with the first of the keys that the server knows.
 *
 * A challenge that is not for this origin and tenant is not answered, and no other key is tried then: a
 * server that asks wrongly once gets nothing more.
 */
export const logIn = async (
  server: InboxServer,
  keys: readonly StaffKey[],
  tenant: string,
): Promise<LoginResult> => {
  let result: LoginResult = {ok: false, code: 'login-refused'};
  for (const key of keys) {
    result = await logInWith(server, key, tenant);
    if (result.ok || result.code !== 'login-refused') return result;
  }
  return result;
};
