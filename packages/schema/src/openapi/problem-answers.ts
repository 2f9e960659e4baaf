import {problemStatuses} from '../contract/problem-status.ts';
import {problemUrn, type ProblemType} from '../contract/problem.ts';
import type {JsonSchema} from '../json-schema/json-schema.ts';

const meanings: {readonly [Type in ProblemType]: string} = {
  'malformed-body': 'The body is not JSON, or not of the shape that this address takes.',
  'body-too-large': 'The body is larger than this address takes.',
  'unsupported-media-type':
    'The body has another media type than this address takes, or is compressed.',
  'missing-idempotency-key': 'The Idempotency-Key header is missing or has another form.',
  'key-in-progress':
    'A request with this Idempotency-Key is being worked on. Try again after a while.',
  'key-reused': 'This Idempotency-Key or lookup was used with another body.',
  'unknown-tenant': 'There is no such tenant at this server.',
  'unknown-recipient': 'The tenant has no such recipient.',
  'unknown-item': 'There is no such report, or no such object of it, for this recipient.',
  'object-too-large': 'The object is larger than this server takes. The detail names the limit.',
  'object-quota-reached':
    'The tenant has no room for more objects that belong to no report yet. Try again after a while.',
  'unsupported-tus-version':
    'The Tus-Resumable header is missing or names another version than Tus-Version.',
  'unknown-object':
    'There is no such object: it never came in whole, or no report named it in time. Nothing was stored; send it again.',
  'object-already-bound': 'An object belongs to another report. Nothing was stored; send it again.',
  'login-refused': 'The answer is wrong, late or used before, or came from another page.',
  'session-required': 'There is no session, or it has ended.',
  'too-many-attempts': 'There were too many attempts. Try again after a while.',
  'not-found': 'There is nothing at this address.',
  'method-not-allowed': 'This address does not take that method.',
  unavailable: 'The server can not answer at the moment. Nothing was stored; try again.',
};

const retries: ReadonlySet<ProblemType> = new Set([
  'key-in-progress',
  'too-many-attempts',
  'object-quota-reached',
  'unavailable',
]);

const problemAnswer = (types: readonly ProblemType[]): JsonSchema => ({
  description: types.map((type) => `\`${problemUrn(type)}\`: ${meanings[type]}`).join('\n\n'),
  ...(types.some((type) => retries.has(type)) && {
    headers: {'Retry-After': {$ref: '#/components/headers/Retry-After'}},
  }),
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          {$ref: '#/components/schemas/Problem'},
          {properties: {type: {enum: types.map(problemUrn)}}},
        ],
      },
    },
  },
});

/** The answers of an operation that can fail in these ways, by status. */
export const problemAnswers = (
  ...types: readonly ProblemType[]
): Readonly<Record<string, JsonSchema>> => {
  const statuses = [...new Set(types.map((type) => problemStatuses[type]))].sort();
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      problemAnswer(types.filter((type) => problemStatuses[type] === status)),
    ]),
  );
};
