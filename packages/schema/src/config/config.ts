import * as z from 'zod/mini';

import {distinct} from '../shapes/distinct.ts';
import {maxCodePoints, text} from '../shapes/text.ts';
import {
  address,
  describe,
  locale,
  LocalizedText,
  phone,
  shortName as id,
  webAddress,
} from './config-values.ts';
import {FinderConfig} from './finder/finder-config.ts';
import {FormConfig} from './form/form-config.ts';

export {LocalizedText} from './config-values.ts';

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

/** On which answers a crisis line is shown at once, besides every help panel. */
export const crisisTopics = ['sexual-violence', 'family-violence', 'minors'] as const;
export type CrisisTopic = (typeof crisisTopics)[number];

/** How answers may be kept on the device until they are sent. */
export const draftModes = ['off', 'session', 'passphrase'] as const;
export type DraftMode = (typeof draftModes)[number];

/** A number to call or text in a crisis, shown without any request. */
export const CrisisLine = z.strictObject({
  name: LocalizedText.check(describe('Who answers.')),
  phone: z.optional(phone.check(describe('The number to call.'))),
  text: z.optional(phone.check(describe('The number to text.'))),
  note: z.optional(LocalizedText.check(describe('Hours, languages, or what it is for.'))),
  for: z.optional(
    z
      .array(z.enum(crisisTopics))
      .check(
        z.minLength(1),
        ...distinct,
        describe('Shown at once where this is reported, or to a child, besides the help panel.'),
      ),
  ),
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
  form: z.optional(FormConfig.check(describe('The form, and what you change about it.'))),
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
      idleMinutes: z.optional(
        z
          .int()
          .check(
            z.gte(5),
            z.lte(120),
            describe('The form is covered after so many minutes without a touch. Absent: 15.'),
          ),
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
        retention: z.optional(LocalizedText.check(describe('How long reports are kept.'))),
        policeReport: z.optional(
          LocalizedText.check(
            describe('Whether this is a report to the police, and how to make one.'),
          ),
        ),
        minors: z.optional(
          LocalizedText.check(
            describe(
              'What a child has to know before telling. Shown where the feature "age" is on.',
            ),
          ),
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
  drafts: z.optional(
    z
      .enum(draftModes)
      .check(
        describe(
          'How answers may be kept on the device. "off" (when absent): not at all. "session": for 30 minutes in the ' +
            'same tab. "passphrase": whoever reports may choose a passphrase.',
        ),
      ),
  ),
  finder: z.optional(FinderConfig.check(describe('The resource finder.'))),
});
export type Config = z.infer<typeof Config>;
