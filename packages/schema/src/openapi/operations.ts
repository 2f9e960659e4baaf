import {IdempotencyKey, intakeBodyLimit} from '../contract/intake.ts';
import {toJsonSchema, type JsonSchema} from '../json-schema/json-schema.ts';
import {problemAnswers} from './problem-answers.ts';

const json = (name: string): JsonSchema => ({
  'application/json': {schema: {$ref: `#/components/schemas/${name}`}},
});
const body = (name: string): JsonSchema => ({required: true, content: json(name)});
const answer = (description: string, name: string, headers?: JsonSchema): JsonSchema => ({
  description,
  ...(headers && {headers}),
  content: json(name),
});

const withSession = {security: [{session: []}]};
const withoutSession = {security: []};

const readProblems = ['malformed-body', 'body-too-large', 'unsupported-media-type'] as const;

const idempotencyKey = (): JsonSchema => {
  const {$schema: _, ...schema} = toJsonSchema(IdempotencyKey);
  return {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      '128 bits as unpadded base64url, made from the receipt code: every retry of one report has the same key.',
    schema,
  };
};

const intake = (): JsonSchema => ({
  post: {
    operationId: 'sendReport',
    tags: ['Intake'],
    summary: 'Send one sealed report',
    description:
      'Stores a report that was sealed in the browser. The report and its key are stored in one step, so that a ' +
      `retry after a lost answer never makes a second report. The body may have up to ${intakeBodyLimit} bytes. ` +
      'No address, browser name or exact time is kept.',
    ...withoutSession,
    parameters: [idempotencyKey()],
    requestBody: body('IntakeRequest'),
    responses: {
      200: answer('It was stored before: the answer of that time.', 'IntakeAccepted', {
        'Idempotency-Replayed': {
          description: 'Always `true`.',
          schema: {type: 'string', const: 'true'},
        },
      }),
      201: answer('It is stored.', 'IntakeAccepted'),
      ...problemAnswers(
        ...readProblems,
        'missing-idempotency-key',
        'unknown-tenant',
        'unknown-recipient',
        'key-in-progress',
        'key-reused',
        'unavailable',
      ),
    },
  },
});

const challenges = (): JsonSchema => ({
  post: {
    operationId: 'askForChallenge',
    tags: ['Inbox'],
    summary: 'Ask for a login challenge',
    description:
      'Answers with a challenge sealed to the key, whether the key is known or not. It can be used once, soon, and ' +
      'only from the page of the inbox.',
    ...withoutSession,
    requestBody: body('LoginChallengeRequest'),
    responses: {
      201: answer('A challenge.', 'LoginChallengeAnswer'),
      ...problemAnswers(
        ...readProblems,
        'unknown-tenant',
        'login-refused',
        'too-many-attempts',
        'unavailable',
      ),
    },
  },
});

const sessions = (): JsonSchema => ({
  post: {
    operationId: 'openSession',
    tags: ['Inbox'],
    summary: 'Come in by answering the challenge',
    description: 'Opens a session for the recipient whose key the challenge was sealed to.',
    ...withoutSession,
    requestBody: body('LoginRequest'),
    responses: {
      201: answer('A session.', 'Session'),
      ...problemAnswers(...readProblems, 'login-refused', 'too-many-attempts', 'unavailable'),
    },
  },
  delete: {
    operationId: 'closeSession',
    tags: ['Inbox'],
    summary: 'Leave',
    description: 'Ends the session. A session that has ended already is no problem.',
    ...withSession,
    responses: {
      204: {description: 'The session has ended.'},
      ...problemAnswers('session-required', 'unavailable'),
    },
  },
});

const items = (): JsonSchema => ({
  get: {
    operationId: 'listReports',
    tags: ['Inbox'],
    summary: 'List the sealed reports',
    description: 'Lists what is sealed to the recipient of the session, newest first.',
    ...withSession,
    responses: {
      200: answer('The list.', 'InboxList'),
      ...problemAnswers('session-required', 'unavailable'),
    },
  },
});

const item = (): JsonSchema => ({
  get: {
    operationId: 'fetchReport',
    tags: ['Inbox'],
    summary: 'Fetch one sealed report',
    description:
      'Answers with the age file as it was sent. Only the browser of the staff opens it.',
    ...withSession,
    parameters: [
      {
        name: 'id',
        in: 'path',
        required: true,
        description: 'The id of the report in the list.',
        schema: {type: 'string'},
      },
    ],
    responses: {
      200: {
        description: 'The age file.',
        content: {'application/octet-stream': {}},
      },
      ...problemAnswers('session-required', 'unknown-item', 'unavailable'),
    },
  },
});

const health = (): JsonSchema => ({
  get: {
    operationId: 'checkHealth',
    tags: ['Service'],
    summary: 'Ask whether the server works',
    description: 'Asks the database too.',
    ...withoutSession,
    responses: {
      200: {
        description: 'It works.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {status: {type: 'string', const: 'ok'}},
              required: ['status'],
            },
          },
        },
      },
      ...problemAnswers('unavailable'),
    },
  },
});

const description = (): JsonSchema => ({
  get: {
    operationId: 'describeApi',
    tags: ['Service'],
    summary: 'Fetch this description',
    description: 'Answers with this document.',
    ...withoutSession,
    responses: {
      200: {
        description: 'An OpenAPI 3.1 document.',
        content: {'application/json': {schema: {type: 'object'}}},
      },
      ...problemAnswers('unavailable'),
    },
  },
});

/** Every address of the contract. On any of them, other methods are answered with 405. */
export const paths = (): Readonly<Record<string, JsonSchema>> => ({
  '/v1/intake': intake(),
  '/v1/inbox/challenges': challenges(),
  '/v1/inbox/sessions': sessions(),
  '/v1/inbox/items': items(),
  '/v1/inbox/items/{id}': item(),
  '/v1/health': health(),
  '/v1/openapi.json': description(),
});
