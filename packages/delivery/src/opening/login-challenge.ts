import {LoginChallenge, loginAnswerInput} from '@heard/schema';

import {fromBase64, toBase64Url} from '../encoding/base64.ts';
import type {OpenFailure} from './decrypter-for.ts';
import {openSealed} from './open-sealed.ts';
import {parseJson} from './parse-json.ts';

/** The answer for `LoginRequest.answer`, or why none is given. */
export type LoginAnswer =
  | {readonly ok: true; readonly answer: string}
  | {
      readonly ok: false;
      readonly code: OpenFailure | 'not-a-challenge' | 'other-origin' | 'other-tenant';
    };

/**
 * Opens a login challenge and answers it with a hash.
 *
 * Only what is a login challenge of this very origin and tenant is answered, and no opened byte leaves
 * this function: so a hostile server can not have a report opened by passing it off as a challenge.
 */
export const solveLoginChallenge = async (
  sealed: string,
  identity: string,
  {origin, tenant}: {readonly origin: string; readonly tenant: string},
): Promise<LoginAnswer> => {
  const bytes = fromBase64(sealed);
  if (!bytes) return {ok: false, code: 'damaged'};
  const opened = await openSealed(bytes, [identity]);
  if (!opened.ok) return opened;
  const {success, data: challenge} = LoginChallenge.safeParse(parseJson(opened.content));
  if (!success) return {ok: false, code: 'not-a-challenge'};
  if (challenge.origin !== origin) return {ok: false, code: 'other-origin'};
  if (challenge.tenant !== tenant) return {ok: false, code: 'other-tenant'};
  const input = new TextEncoder().encode(loginAnswerInput(challenge));
  return {
    ok: true,
    answer: toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', input))),
  };
};
