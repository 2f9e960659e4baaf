import * as z from 'zod/mini';

import {presets} from '../forms/form-definition.ts';
import {strictRecord} from '../shapes/strict-record.ts';
import {maxCodePoints, text} from '../shapes/text.ts';

const describe = (description: string) => z.meta({description});
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/));
const sentence = text(2000);
const locale = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/));

/** Text of the embedder's own: one text for all languages, or one for each language tag. */
export const LocalizedText = z.union([sentence, strictRecord(locale, sentence, 60)]);
export type LocalizedText = z.infer<typeof LocalizedText>;

// A path or an https address; plain http only for a machine's own loopback name, while trying things out.
// No user name before the host, no `//host` and no `/\host`: each of them hides where a report would go.
const address = z
  .string()
  .check(
    z.regex(
      /^(https:\/\/[^\s/?#@\\]+([/?#]\S*)?|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?(\/\S*)?|\.{0,2}\/(?![/\\])\S*|[\w-]+[./](?![/\\])\S*)$/,
    ),
    ...maxCodePoints(2000),
  );
const webAddress = z
  .string()
  .check(z.regex(/^https:\/\/[^\s/?#@\\]+([/?#]\S*)?$/), ...maxCodePoints(2000));
const phone = z.string().check(z.regex(/^\+?[0-9][0-9 ().-]{1,30}$/));

/** A public age key: `age1…` (X25519), or `age1pq1…` (hybrid post-quantum). Never `AGE-SECRET-KEY-…`. */
export const RecipientKey = z
  .string()
  .check(z.regex(/^(age1[02-9ac-hj-np-z]{58}|age1pq1[02-9ac-hj-np-z]{100,4000})$/));

/** One organization that reads reports. */
export const Recipient = z.strictObject({
  id: id.check(
    describe('A short name of your own for this recipient, used by the inbox and the API.'),
  ),
  name: LocalizedText.check(describe('The name people know it by.')),
  purpose: z.optional(
    LocalizedText.check(describe('What it does with a report, in one plain sentence.')),
  ),
  consent: z
    .enum(['by-sending', 'ask'])
    .check(
      describe(
        '"by-sending": reads every report, and the form says so. "ask": reads it only if the person ticks its name.',
      ),
    ),
  keys: z
    .array(RecipientKey)
    .check(
      z.minLength(1),
      z.maxLength(20),
      describe('Public keys (`heard keygen`): a daily one and a recovery one at least.'),
    ),
});
export type Recipient = z.infer<typeof Recipient>;

/** A number to call or text in a crisis, shown without any request. */
export const CrisisLine = z.strictObject({
  name: LocalizedText.check(describe('Who answers.')),
  phone: z.optional(phone.check(describe('The number to call.'))),
  text: z.optional(phone.check(describe('The number to text.'))),
  note: z.optional(LocalizedText.check(describe('Hours, languages, or what it is for.'))),
});
export type CrisisLine = z.infer<typeof CrisisLine>;

/** Another way to report or to ask, shown when sending fails too. */
export const OtherWay = z.strictObject({
  label: LocalizedText.check(describe('What the link says, for example "Call us: 555-0100".')),
  href: z
    .string()
    .check(
      z.regex(/^(https:\/\/|tel:|sms:|mailto:)\S+$/),
      ...maxCodePoints(500),
      describe('An https, tel, sms or mailto address.'),
    ),
});
export type OtherWay = z.infer<typeof OtherWay>;

/**
 * Everything an embedder sets, version 1. Strict: a key that we do not know is a mistake to be named,
 * not a wish to be ignored.
 */
export const Config = z.strictObject({
  $schema: z.optional(
    z.string().check(describe('Where this JSON Schema is, so that editors complete keys.')),
  ),
  version: z.literal(1).check(describe('The version of this file format.')),
  tenant: id.check(describe('The short name of your organization at the intake.')),
  organization: z
    .strictObject({
      name: LocalizedText.check(describe('The name of the organization that shows the form.')),
    })
    .check(describe('Who you are.')),
  locales: z.optional(
    z
      .array(locale)
      .check(
        z.minLength(1),
        z.maxLength(60),
        describe('The languages offered, first the main one.'),
      ),
  ),
  form: z.optional(
    z
      .strictObject({
        preset: z.optional(z.enum(presets).check(describe('Which of our forms is shown.'))),
      })
      .check(describe('The form.')),
  ),
  delivery: z
    .discriminatedUnion('connector', [
      z.strictObject({
        connector: z.literal('heard').check(describe('An intake that speaks the Heard contract.')),
        endpoint: address.check(describe('The address of the intake up to and including /v1.')),
      }),
    ])
    .check(describe('Where reports go.')),
  recipients: z
    .array(Recipient)
    .check(
      z.minLength(1),
      z.maxLength(20),
      describe('Who reads reports. At least one has consent "by-sending".'),
    ),
  safety: z
    .strictObject({
      emergencyNumber: phone.check(describe('The number for danger right now, for example 911.')),
      exitUrl: webAddress.check(
        describe('Where "Leave this page" goes: a neutral page that explains itself.'),
      ),
      crisisLines: z.optional(
        z.array(CrisisLine).check(z.maxLength(10), describe('Shown on every help panel.')),
      ),
    })
    .check(describe('What keeps people safe. It can not be left out.')),
  notices: z.optional(
    z
      .strictObject({
        version: z.optional(
          text(60).check(
            describe('Recorded in each report, so that you know which notice was read.'),
          ),
        ),
        readers: z.optional(LocalizedText.check(describe('Who reads reports, and when.'))),
        confidentiality: z.optional(
          LocalizedText.check(describe('When you must tell somebody else.')),
        ),
        nextSteps: z.optional(
          LocalizedText.check(describe('What happens after a report arrives.')),
        ),
      })
      .check(describe('What you tell people, in your own words.')),
  ),
  otherWays: z.optional(
    z
      .array(OtherWay)
      .check(z.maxLength(10), describe('Other ways to reach you, shown when something fails.')),
  ),
  finder: z.optional(
    z
      .strictObject({
        directory: address.check(describe('The address of the compiled directory.')),
      })
      .check(describe('The resource finder.')),
  ),
});
export type Config = z.infer<typeof Config>;
