import * as z from 'zod/mini';

import {distinct} from '../shapes/distinct.ts';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/));
const bytes32 = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const key = z.string().check(z.regex(/^age1[0-9a-z]{58,4100}$/));

/** The body of `POST /v1/inbox/challenges`: who asks to come in, by public key. */
export const LoginChallengeRequest = z.strictObject({tenant: id, key});
export type LoginChallengeRequest = z.infer<typeof LoginChallengeRequest>;

/** A login challenge: an age file (base64) sealed to that key. What is in it is a {@link LoginChallenge}. */
export const LoginChallengeAnswer = z.strictObject({challenge: bytes32, sealed: z.string()});
export type LoginChallengeAnswer = z.infer<typeof LoginChallengeAnswer>;

/**
 * The content of a sealed login challenge. The browser answers only if purpose, origin and tenant are its
 * own, and with a hash: so a hostile server can't have a report opened by passing it off as a challenge.
 */
export const LoginChallenge = z.strictObject({
  purpose: z.literal('heard-inbox-login'),
  origin: z.string(),
  tenant: id,
  nonce: bytes32,
});
export type LoginChallenge = z.infer<typeof LoginChallenge>;

/** The body of `POST /v1/inbox/sessions`: `answer` is {@link loginAnswerInput} hashed with SHA-256. */
export const LoginRequest = z.strictObject({challenge: bytes32, answer: bytes32});
export type LoginRequest = z.infer<typeof LoginRequest>;

/** What is hashed to answer a login challenge. */
export const loginAnswerInput = ({origin, tenant, nonce}: LoginChallenge): string =>
  `heard-inbox-login\n${origin}\n${tenant}\n${nonce}`;

/** A session: sent as `Authorization: Bearer …`, kept in memory only. */
export const Session = z.strictObject({
  token: bytes32,
  expiresInSeconds: z.int(),
  recipient: id,
});
export type Session = z.infer<typeof Session>;

/** A sealed report in the list: all that the server knows of it. */
export const InboxItem = z.strictObject({
  id: z.string(),
  receivedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Bytes of the age file. */
  size: z.int(),
  recipients: z.array(id),
  /** SHA-256 of the lookup id: finds a report by its receipt code. */
  lookup: bytes32,
  /** Bytes of each object (a sealed file) that belongs to it. */
  objects: z.array(z.int().check(z.gte(0))),
});
export type InboxItem = z.infer<typeof InboxItem>;

/**
 * The answer of `GET /v1/inbox/items`, newest first. `GET /v1/inbox/items/{id}` is the age file itself, and
 * `GET /v1/inbox/items/{id}/objects/{object}` the age file of an object; which object is which, the report tells.
 */
export const InboxList = z.strictObject({items: z.array(InboxItem)});
export type InboxList = z.infer<typeof InboxList>;

/** The files that staff can make from reports in the browser. */
export const exportFormats = ['json', 'fbi-csv', 'odihr-csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The most reports that one record of an export names. */
export const mostExportedItems = 1_000;

/**
 * The body of `POST /v1/inbox/exports`: which reports go into a file that the browser is about to save. The server
 * gets no file; it writes down who saves what, and the file is saved only after that.
 */
export const ExportRequest = z.strictObject({
  format: z.enum(exportFormats),
  /** Ids of reports in the list. */
  items: z
    .array(z.string().check(z.maxLength(64)))
    .check(z.minLength(1), z.maxLength(mostExportedItems), ...distinct),
});
export type ExportRequest = z.infer<typeof ExportRequest>;
