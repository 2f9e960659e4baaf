import type {ProblemType} from '@heard/schema';

import {isAccepted, type Outcome, type RefusalCode, type ReportStored} from './outcome.ts';
import {requestedDelay} from './retry-delay.ts';

// What each problem of the closed list means for a sender. The test ties them to the schema's list.
const BUSY = 'key-in-progress object-quota-reached too-many-attempts'.split(' ');
const REFUSED = (
  'malformed-body body-too-large unsupported-media-type missing-idempotency-key key-reused unknown-tenant ' +
  'unknown-recipient unknown-item object-too-large unsupported-tus-version unknown-object ' +
  'object-already-bound login-refused session-required not-found method-not-allowed'
).split(' ');
const URN = /^urn:heard:problem:/;

// Too early, too slow, or too often: the same request may pass later.
const PASSING = [408, 425, 429];

const mediaType = (response: Response) =>
  response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return JSON.parse(await response.text());
  } catch (error) {
    // A cut connection is not an answer; only text that is no JSON is one that can't be read.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const problemIn = (body: unknown): {type?: string; retryAfter?: unknown} => {
  if (typeof body !== 'object' || body === null) return {};
  const {type, retryAfter} = body as {type?: unknown; retryAfter?: unknown};
  return {type: String(type).replace(URN, ''), retryAfter};
};

const refusal = (code: RefusalCode): Outcome<never> => ({kind: 'refused', code});

/**
 * Reads an answer that does not say "stored". Problems are known by their type alone; the server's text goes no
 * further. Rejects when the connection is cut within the answer.
 */
export const readTrouble = async (response: Response, now: number): Promise<Outcome<never>> => {
  const {status, headers} = response;
  if (status < 400) return {kind: 'wait', reason: 'unreadable'};
  const isProblem = mediaType(response) === 'application/problem+json';
  const {type = '', retryAfter} = isProblem ? problemIn(await readJson(response)) : {};
  const delay = requestedDelay(headers.get('retry-after'), retryAfter, now);
  if (REFUSED.includes(type)) return refusal(type as ProblemType);
  if (BUSY.includes(type) || PASSING.includes(status)) return {kind: 'wait', reason: 'busy', delay};
  if (type === 'unavailable' || status >= 500) return {kind: 'wait', reason: 'server-error', delay};
  return refusal('unrecognized');
};

/**
 * Reads an answer of the intake to a report. Only 200 or 201 with `application/json` of the right shape means
 * "stored".
 */
export const readAnswer = async (
  response: Response,
  now: number,
): Promise<Outcome<ReportStored>> => {
  const {status, headers} = response;
  if (status !== 200 && status !== 201) return readTrouble(response, now);
  const body = mediaType(response) === 'application/json' ? await readJson(response) : undefined;
  if (!isAccepted(body)) return {kind: 'wait', reason: 'unreadable'};
  const replayed = status === 200 || headers.get('idempotency-replayed') === 'true';
  return {kind: 'stored', stored: {receivedOn: body.receivedOn, replayed}};
};
