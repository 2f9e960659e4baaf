import * as z from 'zod/mini';

import {strictRecord} from '../shapes/strict-record.ts';
import {maxCodePoints, text} from '../shapes/text.ts';

/** What a setting means and what can be written, for editors and the documentation. At least one example. */
export const describe = (description: string, ...examples: readonly [unknown, ...unknown[]]) =>
  z.meta({description, examples: [...examples]});

/** A short name: small letters, digits and hyphens. */
export const shortName = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/));

/** A language tag: `en`, `zh-Hans`, `pt-BR`. */
export const locale = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/));

const sentence = text(2000);

/** Text of the embedder's own: one text for all languages, or one for each language tag. */
export const LocalizedText = z.union([sentence, strictRecord(locale, sentence, 60)]);
export type LocalizedText = z.infer<typeof LocalizedText>;

// A path or an https address; plain http only for a machine's own loopback name, while trying things out.
// No user name before the host, no `//host` and no `/\host`: each of them hides where a report would go.
const place = String.raw`https:\/\/[^\s/?#@\\]+([/?#]\S*)?|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?(\/\S*)?|\.{0,2}\/(?![/\\])\S*|[\w-]+[./](?![/\\])\S*`;
const anAddress = (pattern: string) =>
  z.string().check(z.regex(new RegExp(`^${pattern}$`)), ...maxCodePoints(2000));

/** Where something of the embedder is: an https address or a path. */
export const address = anAddress(`(${place})`);

/** Where people can write to: an https address, a path, or one mail address without a subject or a text. */
export const writtenTo = anAddress(String.raw`(${place}|mailto:[^\s?&%,;:@]+@[^\s?&%,;:@/]+)`);

/** Where the pictures of a map are: an address with its three places to fill in, none of them in the host. */
export const tilesAddress = anAddress(
  String.raw`(?=\S*\{z\})(?=\S*\{x\})(?=\S*\{y\})(?!https:\/\/[^/]*\{)(${place})`,
);

/** An https address of anybody. */
export const webAddress = z
  .string()
  .check(z.regex(/^https:\/\/[^\s/?#@\\]+([/?#]\S*)?$/), ...maxCodePoints(2000));

/** A whole address: https, or plain http on a machine's own loopback name, while trying things out. */
export const wholeAddress = anAddress(
  String.raw`(https:\/\/[^\s/?#@\\]+([/?#]\S*)?|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?(\/\S*)?)`,
);

/** The id of a question, of ours or of the embedder's own. */
export const questionId = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z]*(\.[A-Za-z0-9-]+)*$/), z.maxLength(60));

/** A number to call. */
export const phone = z.string().check(z.regex(/^\+?[0-9][0-9 ().-]{1,30}$/));
