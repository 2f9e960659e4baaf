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
  'object-already-bound': 409,
  'unsupported-tus-version': 412,
  'body-too-large': 413,
  'object-too-large': 413,
  'unsupported-media-type': 415,
  'key-reused': 422,
  'unknown-recipient': 422,
  'unknown-object': 422,
  'too-many-attempts': 429,
  'object-quota-reached': 503,
  unavailable: 503,
} as const satisfies {readonly [Type in ProblemType]: number};
