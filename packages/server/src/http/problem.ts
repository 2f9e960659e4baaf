import {problemUrn, type Problem, type ProblemType} from '@heard/schema';

import type {Mistake} from '../mistakes/describe-mistakes.ts';
import type {RequestContext} from './api.ts';

const problems = {
  'malformed-body': [400, 'The body is not what this address takes.'],
  'body-too-large': [413, 'The body is too large.'],
  'unsupported-media-type': [415, 'The body has to be application/json, not compressed.'],
  'missing-idempotency-key': [400, 'The Idempotency-Key header is missing or has another form.'],
  'key-in-progress': [409, 'A request with this Idempotency-Key is being worked on.'],
  'key-reused': [422, 'This Idempotency-Key or lookup was used with another body.'],
  'unknown-tenant': [404, 'There is no such tenant here.'],
  'unknown-recipient': [422, 'The tenant has no such recipient.'],
  'unknown-item': [404, 'There is no such item.'],
  'login-refused': [403, 'The login was refused.'],
  'session-required': [401, 'A session is required.'],
  'too-many-attempts': [429, 'There were too many attempts.'],
  'not-found': [404, 'There is nothing at this address.'],
  'method-not-allowed': [405, 'This address does not take that method.'],
  unavailable: [503, 'The server can not answer at the moment.'],
} as const satisfies {readonly [Type in ProblemType]: readonly [status: number, title: string]};

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
    status = problems[type][0] as number,
    headers = {},
  }: {
    status?: number;
    headers?: Record<string, string>;
  } = {},
): Response {
  context.set('problem', type);
  const body: Problem = {
    type: problemUrn(type),
    title: problems[type][1],
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
