import * as z from 'zod/mini';

import {distinct} from '../shapes/distinct.ts';
import {objectsPerReport} from './object-upload.ts';
import {ObjectId} from './objects.ts';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/));
/** Unpadded base64url of 32 bytes. */
const bytes32 = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** An `Idempotency-Key`: 128 bits as 22 characters of unpadded base64url, made from the receipt code. */
export const IdempotencyKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/** The largest body `POST /v1/intake` takes, in bytes. */
export const intakeBodyLimit = 262_144;

/** The body of `POST /v1/intake`: one sealed report. The server can't read what is in it. */
export const IntakeRequest = z.strictObject({
  tenant: id,
  /** The ids of the recipients to whose keys the report is sealed. */
  recipients: z.array(id).check(z.minLength(1), z.maxLength(20)),
  /** SHA-256 of the lookup id that is made from the receipt code. */
  lookup: bytes32,
  /** One age file (C2SP age v1), base64. */
  sealed: z
    .string()
    .check(z.regex(/^YWdlLWVuY3J5cHRpb24ub3JnL3Yx[A-Za-z0-9+/]+={0,2}$/), z.maxLength(250_000)),
  /**
   * The objects that belong to the report, stored before by `POST /v1/objects`. They are bound to it in the step
   * that stores it: all of them, or nothing is stored.
   */
  objects: z.optional(
    z.array(ObjectId).check(z.minLength(1), z.maxLength(objectsPerReport), ...distinct),
  ),
});
export type IntakeRequest = z.infer<typeof IntakeRequest>;

/** The answer to a stored report: 201 the first time, 200 with `Idempotency-Replayed: true` after that. */
export const IntakeAccepted = z.strictObject({
  received: z.literal(true),
  /** The day it arrived at the server (UTC), `2026-11-23`. */
  receivedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type IntakeAccepted = z.infer<typeof IntakeAccepted>;
