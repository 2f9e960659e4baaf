import {problemStatuses} from '../contract/problem-status.ts';
import {problemUrn, type ProblemType} from '../contract/problem.ts';
import type {JsonSchema} from '../json-schema/json-schema.ts';

const meanings: {readonly [Type in ProblemType]: string} = {
  'malformed-body': 'The body is not JSON, or not of the shape that this address takes.',
  'body-too-large': 'The body is larger than this address takes.',
  'unsupported-media-type': 'The body is not application/json, or is compressed.',
  'missing-idempotency-key': 'The Idempotency-Key header is missing or has another form.',
  'key-in-progress':
    'A request with this Idempotency-Key is being worked on. Try again after a while.',
  'key-reused': 'This Idempotency-Key or lookup was used with another body.',
  'unknown-tenant': 'There is no such tenant at this server.',
  'unknown-recipient': 'The tenant has no such recipient.',
  'unknown-item': 'There is no such report for this recipient.',
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
