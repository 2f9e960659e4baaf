import * as z from 'zod/mini';

/**
 * What can go wrong at the intake (RFC 9457). The list is closed: a client maps the type to words of its
 * own and never shows the server's text.
 */
export const problemTypes = [
  'malformed-body',
  'body-too-large',
  'unsupported-media-type',
  'missing-idempotency-key',
  'key-in-progress',
  'key-reused',
  'unknown-tenant',
  'unknown-recipient',
  'unknown-item',
  'object-too-large',
  'object-quota-reached',
  'unsupported-tus-version',
  'unknown-object',
  'object-already-bound',
  'login-refused',
  'session-required',
  'too-many-attempts',
  'not-found',
  'method-not-allowed',
  'unavailable',
] as const;
export type ProblemType = (typeof problemTypes)[number];

/** The URN of a problem type. */
export const problemUrn = (type: ProblemType): string => `urn:heard:problem:${type}`;

/** An RFC 9457 problem details object (`application/problem+json`). */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  /** Seconds to wait before trying again; also in the `Retry-After` header. */
  retryAfter: z.optional(z.int()),
  /** What is wrong in the body, by JSON Pointer (RFC 6901). */
  errors: z.optional(z.array(z.object({pointer: z.string(), detail: z.string()}))),
});
export type Problem = z.infer<typeof Problem>;
