import {createHash} from 'node:crypto';

import {
  LoginChallenge,
  type LoginChallengeAnswer,
  loginAnswerInput,
  type LoginRequest,
} from '@heard/schema';
import {Decrypter} from 'age-encryption';

/** The origin that the tests' inbox page has. */
export const inboxOrigin = 'https://intake.example.org';

/** A JSON body for POST, as a page of the inbox's origin sends it. */
export const postJson = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: {'Content-Type': 'application/json', Origin: inboxOrigin, ...headers},
  body: JSON.stringify(body),
});

/** Opens a challenge with a private key. */
export async function openChallenge(
  {sealed}: LoginChallengeAnswer,
  identity: string,
): Promise<LoginChallenge> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const text = await decrypter.decrypt(Buffer.from(sealed, 'base64'), 'text');
  return LoginChallenge.parse(JSON.parse(text));
}

/** What the browser answers to a challenge that it opened. */
export const answerTo = (
  {challenge}: LoginChallengeAnswer,
  content: LoginChallenge,
): LoginRequest => ({
  challenge,
  answer: createHash('sha256').update(loginAnswerInput(content)).digest('base64url'),
});
