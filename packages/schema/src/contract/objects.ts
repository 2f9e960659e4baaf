import * as z from 'zod/mini';

/** The id of a stored object: long enough that nobody guesses one. The last part of the `Location` of the answer. */
export const ObjectId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,43}$/));

/** `Upload-Length`: bytes of the whole object, in decimal digits. */
export const UploadLength = z.string().check(z.regex(/^(0|[1-9]\d{0,14})$/));

/**
 * `Upload-Metadata` (tus): `tenant` and its base64, and nothing else. Names and types of files travel inside the
 * sealed report only, so that no metadata of a file is ever in the clear.
 */
export const UploadMetadata = z
  .string()
  .check(z.regex(/^tenant [A-Za-z0-9+/]+={0,2}$/), z.maxLength(100));
