import {problemStatuses, problemUrn, type Problem, type ProblemType} from '@heard/schema';

import type {Mistake} from '../mistakes/describe-mistakes.ts';
import type {RequestContext} from './api.ts';

/** For developers; clients show words of their own by type. */
const titles: {readonly [Type in ProblemType]: string} = {
  'malformed-body': 'The body is not what this address takes.',
  'body-too-large': 'The body is too large.',
  'unsupported-media-type': 'The body has another media type, or is compressed.',
  'missing-idempotency-key': 'The Idempotency-Key header is missing or has another form.',
  'key-in-progress': 'A request with this Idempotency-Key is being worked on.',
  'key-reused': 'This Idempotency-Key or lookup was used with another body.',
  'unknown-tenant': 'There is no such tenant here.',
  'unknown-recipient': 'The tenant has no such recipient.',
  'unknown-item': 'There is no such item.',
  'object-too-large': 'The object is too large.',
  'object-quota-reached': 'There is no room for more objects that belong to no report yet.',
  'unsupported-tus-version': 'This server speaks another version of tus.',
  'unknown-object': 'There is no such object.',
  'object-already-bound': 'An object belongs to another report.',
  'login-refused': 'The login was refused.',
  'session-required': 'A session is required.',
  'too-many-attempts': 'There were too many attempts.',
  'not-found': 'There is nothing at this address.',
  'method-not-allowed': 'This address does not take that method.',
  unavailable: 'The server can not answer at the moment.',
};

/** Why a request is refused: what a handler decides, before it becomes an answer. */
export interface Refusal {
  readonly type: ProblemType;
  readonly detail?: string;
  /** Seconds; goes into the `Retry-After` header too. */
  readonly retryAfter?: number;
  readonly errors?: readonly Mistake[];
}

/** The answer to a refused request: RFC 9457, with the status that belongs to its type unless one is given. */
export function problem(
  context: RequestContext,
  {type, detail, retryAfter, errors}: Refusal,
  {
    status = problemStatuses[type] as number,
    headers = {},
  }: {
    status?: number;
    headers?: Record<string, string>;
  } = {},
): Response {
  context.set('problem', type);
  const body: Problem = {
    type: problemUrn(type),
    title: titles[type],
    status,
    ...(detail !== undefined && {detail}),
    ...(retryAfter !== undefined && {retryAfter}),
    ...(errors !== undefined && {errors: [...errors]}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(retryAfter !== undefined && {'Retry-After': String(retryAfter)}),
      ...headers,
    },
  });
}
