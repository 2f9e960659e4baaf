import {IdempotencyKey, intakeBodyLimit} from '../contract/intake.ts';
import {
  objectMediaType,
  objectSizeLimit,
  objectsPerReport,
  tusVersion,
  unboundObjectHours,
} from '../contract/object-upload.ts';
import {ObjectId, UploadLength, UploadMetadata} from '../contract/objects.ts';
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

const schemaOf = (type: Parameters<typeof toJsonSchema>[0]): JsonSchema => {
  const {$schema: _, ...schema} = toJsonSchema(type);
  return schema;
};

const header = (name: string, description: string, schema: JsonSchema): JsonSchema => ({
  name,
  in: 'header',
  required: true,
  description,
  schema,
});

const inPath = (name: string, description: string, schema: JsonSchema = {type: 'string'}) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});

const idempotencyKey = (of: string): JsonSchema =>
  header(
    'Idempotency-Key',
    `128 bits as unpadded base64url: every retry of one ${of} has the same key.`,
    schemaOf(IdempotencyKey),
  );

const ageFile = (description: string): JsonSchema => ({
  description,
  content: {'application/octet-stream': {}},
});

const intake = (): JsonSchema => ({
  post: {
    operationId: 'sendReport',
    tags: ['Intake'],
    summary: 'Send one sealed report',
    description:
      'Stores a report that was sealed in the browser. The report and its key are stored in one step, so that a ' +
      `retry after a lost answer never makes a second report. The body may have up to ${intakeBodyLimit} bytes. ` +
      `It may name up to ${objectsPerReport} objects that came in before: they are bound to the report in that same ` +
      'step, or nothing is stored. No address, browser name or exact time is kept.',
    ...withoutSession,
    parameters: [idempotencyKey('report')],
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
        'unknown-object',
        'object-already-bound',
        'key-in-progress',
        'key-reused',
        'unavailable',
      ),
    },
  },
});

const objects = (): JsonSchema => ({
  post: {
    operationId: 'sendObject',
    tags: ['Intake'],
    summary: 'Send one sealed file',
    description:
      'Stores an age file that a report will name: the creation of tus with the whole object in it ' +
      `(creation-with-upload). An object may have up to ${objectSizeLimit} bytes, unless the operator says ` +
      `otherwise. One that no report names within ${unboundObjectHours} hours is deleted. An upload that breaks ` +
      'off leaves nothing: send it again, with the same key. A retry gets the id of the first time.',
    ...withoutSession,
    parameters: [
      header('Tus-Resumable', 'The version of tus.', {type: 'string', const: tusVersion}),
      header('Upload-Length', 'Bytes of the whole object.', schemaOf(UploadLength)),
      header(
        'Upload-Metadata',
        'The word `tenant` and its short name in base64, and nothing else: what else there is to tell of a file is sealed.',
        schemaOf(UploadMetadata),
      ),
      idempotencyKey('object'),
    ],
    requestBody: {
      required: true,
      description: 'One age file (C2SP age v1), whole.',
      content: {[objectMediaType]: {}},
    },
    responses: {
      201: {
        description: 'It is stored, now or before.',
        headers: {
          Location: {
            description: 'Its last part is the id of the object.',
            schema: {type: 'string'},
          },
          'Upload-Offset': {
            description: 'Bytes that are stored: all of them.',
            schema: {type: 'integer'},
          },
          'Tus-Resumable': {
            description: 'The version of tus.',
            schema: {type: 'string', const: tusVersion},
          },
          'Idempotency-Replayed': {
            description: '`true` when it was stored before.',
            schema: {type: 'string', const: 'true'},
          },
        },
      },
      ...problemAnswers(
        'malformed-body',
        'missing-idempotency-key',
        'unknown-tenant',
        'unsupported-tus-version',
        'object-too-large',
        'unsupported-media-type',
        'key-reused',
        'object-quota-reached',
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
    parameters: [inPath('id', 'The id of the report in the list.')],
    responses: {
      200: ageFile('The age file.'),
      ...problemAnswers('session-required', 'unknown-item', 'unavailable'),
    },
  },
});

const itemObject = (): JsonSchema => ({
  get: {
    operationId: 'fetchObject',
    tags: ['Inbox'],
    summary: 'Fetch one sealed file of a report',
    description:
      'Answers with the age file as it was sent, to whom the report is sealed to. Which object is which file, and ' +
      'the hash of what has to come out of it, stand in the report.',
    ...withSession,
    parameters: [
      inPath('id', 'The id of the report in the list.'),
      inPath('object', 'The id of the object.', schemaOf(ObjectId)),
    ],
    responses: {
      200: ageFile('The age file.'),
      ...problemAnswers('session-required', 'unknown-item', 'unavailable'),
    },
  },
});

const exports = (): JsonSchema => ({
  post: {
    operationId: 'recordExport',
    tags: ['Inbox'],
    summary: 'Record that reports are saved as a file',
    description:
      'The browser makes the file from what it opened, and the server never gets it. This writes into the audit log ' +
      'whose key saves which reports. Unless it is answered with 204, the inbox saves nothing.',
    ...withSession,
    requestBody: body('ExportRequest'),
    responses: {
      204: {description: 'It is recorded.'},
      ...problemAnswers(...readProblems, 'session-required', 'unknown-item', 'unavailable'),
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

const readiness = (): JsonSchema => ({
  get: {
    operationId: 'checkReadiness',
    tags: ['Service'],
    summary: 'Ask whether to send the server requests',
    description:
      'For what stands in front of several servers. Not ready: the database does not answer or has not the shape ' +
      'that this server needs, or the server is about to end. What is sent to it meanwhile is still answered.',
    ...withoutSession,
    responses: {
      200: {
        description: 'It is ready.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {status: {type: 'string', const: 'ready'}},
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
  '/v1/objects': objects(),
  '/v1/inbox/challenges': challenges(),
  '/v1/inbox/sessions': sessions(),
  '/v1/inbox/items': items(),
  '/v1/inbox/items/{id}': item(),
  '/v1/inbox/items/{id}/objects/{object}': itemObject(),
  '/v1/inbox/exports': exports(),
  '/v1/health': health(),
  '/v1/ready': readiness(),
  '/v1/openapi.json': description(),
});
