import type * as z from 'zod/mini';

import {
  ExportRequest,
  InboxItem,
  InboxList,
  LoginChallengeAnswer,
  LoginChallengeRequest,
  LoginRequest,
  Session,
} from '../contract/inbox.ts';
import {IntakeAccepted, IntakeRequest} from '../contract/intake.ts';
import {Problem, problemTypes, problemUrn} from '../contract/problem.ts';
import {toJsonSchema, type JsonSchema} from '../json-schema/json-schema.ts';

type Sentences<Shape> = {readonly [Key in keyof Required<Shape>]: string};

// Each property needs a sentence: one that is forgotten does not type-check.
const component = <Schema extends z.core.$ZodType>(
  schema: Schema,
  description: string,
  sentences: Sentences<z.core.output<Schema>>,
): JsonSchema => {
  const {$schema: _, properties, ...rest} = toJsonSchema(schema);
  return {
    description,
    ...rest,
    properties: Object.fromEntries(
      Object.entries(properties as Record<string, JsonSchema>).map(([key, value]) => [
        key,
        {...value, description: (sentences as Record<string, string>)[key]},
      ]),
    ),
  };
};

const tenant = 'The short name of the organization that shows the form.';

const problem = (): JsonSchema => {
  const schema = component(Problem, 'Why a request was refused (RFC 9457).', {
    type: 'One of a closed list of URNs. Clients map it to words of their own.',
    title: 'What the type means. For logs, never shown to the person who reports.',
    status: 'The HTTP status again.',
    detail: 'What is wrong with this very request.',
    retryAfter: 'Seconds to wait before trying again; in the Retry-After header too.',
    errors: 'What is wrong in the body, by JSON Pointer (RFC 6901).',
  });
  const {type, ...others} = schema['properties'] as Record<string, JsonSchema>;
  return {...schema, properties: {type: {...type, enum: problemTypes.map(problemUrn)}, ...others}};
};

/** Every body of the contract as JSON Schema, by the name of its zod schema. */
export const componentSchemas = (): Readonly<Record<string, JsonSchema>> => ({
  IntakeRequest: component(IntakeRequest, 'One sealed report. The server can not read it.', {
    tenant,
    recipients:
      'The ids of the recipients to whose keys the report is sealed, each once and all known to the tenant.',
    lookup: 'SHA-256 of the lookup id that is made from the receipt code: unpadded base64url.',
    sealed: 'One age file (C2SP age v1) in canonical base64.',
    objects:
      'The ids of the objects that belong to the report. They are bound to it, or nothing is.',
  }),
  IntakeAccepted: component(IntakeAccepted, 'The report is stored and will not be lost.', {
    received: 'Always true.',
    receivedOn: 'The day it arrived at the server (UTC).',
  }),
  LoginChallengeRequest: component(LoginChallengeRequest, 'Who asks to come in.', {
    tenant,
    key: 'The public age key of a recipient.',
  }),
  LoginChallengeAnswer: component(
    LoginChallengeAnswer,
    'A riddle that only the holder of the secret key can solve.',
    {
      challenge: 'Names the challenge in the answer to it.',
      sealed: 'The challenge as an age file in base64, sealed to that key.',
    },
  ),
  LoginRequest: component(LoginRequest, 'The answer to a challenge.', {
    challenge: 'Names the challenge.',
    answer:
      'SHA-256 of "heard-inbox-login", origin, tenant and nonce, joined by line feeds: unpadded base64url.',
  }),
  Session: component(Session, 'A session of one member of staff.', {
    token: 'Sent as a bearer token. Kept in memory only.',
    expiresInSeconds: 'Seconds from now until it ends.',
    recipient: 'The id of the recipient whose key it was.',
  }),
  InboxItem: component(InboxItem, 'A sealed report: all that the server knows of it.', {
    id: 'Names the report at the server.',
    receivedOn: 'The day it arrived (UTC).',
    size: 'Bytes of the age file.',
    recipients: 'The ids of the recipients who can open it.',
    lookup: 'SHA-256 of the lookup id: finds a report by its receipt code.',
    objects: 'Bytes of each sealed file that belongs to it.',
  }),
  InboxList: component(InboxList, 'The sealed reports for this recipient, newest first.', {
    items: 'The reports.',
  }),
  ExportRequest: component(ExportRequest, 'Which reports are about to be saved as a file.', {
    format: 'What kind of file the browser makes.',
    items: 'The ids of the reports in it, each once.',
  }),
  Problem: problem(),
});
