import type {ProblemType} from './problem.ts';

/** The HTTP status that belongs to each problem type. A fault of the server itself is `unavailable` with 500. */
export const problemStatuses = {
  'malformed-body': 400,
  'missing-idempotency-key': 400,
  'session-required': 401,
  'login-refused': 403,
  'unknown-tenant': 404,
  'unknown-item': 404,
  'not-found': 404,
  'method-not-allowed': 405,
  'key-in-progress': 409,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'key-reused': 422,
  'unknown-recipient': 422,
  'too-many-attempts': 429,
  unavailable: 503,
} as const satisfies {readonly [Type in ProblemType]: number};
