import * as z from 'zod/mini';

import {distinct} from '../shapes/distinct.ts';
import {maxCodePoints, text} from '../shapes/text.ts';
import {
  describe,
  locale,
  LocalizedText,
  phone,
  questionId,
  shortName as id,
  webAddress,
  wholeAddress,
} from './config-values.ts';
import {Delivery} from './delivery/delivery-config.ts';
import {Environment} from './delivery/environment-config.ts';
import {FinderConfig} from './finder/finder-config.ts';
import {FormConfig} from './form/form-config.ts';
import {Prefill} from './prefill/prefill-config.ts';
import {ThemeConfig} from './theme/theme-config.ts';

export {LocalizedText} from './config-values.ts';

/** A public age key: `age1…` (X25519), or `age1pq1…` (hybrid post-quantum). Never `AGE-SECRET-KEY-…`. */
export const RecipientKey = z
  .string()
  .check(z.regex(/^(age1[02-9ac-hj-np-z]{58}|age1pq1[02-9ac-hj-np-z]{100,4000})$/));

/** One organization that reads reports. */
export const Recipient = z.strictObject({
  id: id.check(
    describe(
      'A short name of your own for this recipient, used by the inbox and the API.',
      'hotline',
    ),
  ),
  name: LocalizedText.check(describe('The name people know it by.', 'Lake City Hotline')),
  purpose: z.optional(
    LocalizedText.check(
      describe(
        'What it does with a report, in one plain sentence.',
        'A community group, not the police. Two trained people read every report.',
      ),
    ),
  ),
  consent: z
    .enum(['by-sending', 'ask'])
    .check(
      describe(
        '"by-sending": reads every report, and the form says so. "ask": reads it only if the person ticks its name.',
        'by-sending',
        'ask',
      ),
    ),
  keys: z.optional(
    z
      .array(RecipientKey)
      .check(
        z.minLength(1),
        z.maxLength(20),
        describe(
          'Public keys (`heard keygen`): a daily one and a recovery one at least; each of them opens its reports. Left out only where reports ' +
            'are not sealed.',
          [
            'age15ehqw7d8kdrq7g6h6xpul832p5fe38ud7ddg05g9dtgf79puvfcsp5s4qp',
            'age1t6p2r05tk4ucn8eq8eltcedkle4ll5gmsvcxll4jagx9atvzna7scktg0x',
          ],
        ),
      ),
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
  name: LocalizedText.check(describe('Who answers.', '988 Suicide and Crisis Lifeline')),
  phone: z.optional(phone.check(describe('The number to call.', '988', '+1 312 555 0100'))),
  text: z.optional(phone.check(describe('The number to text.', '988'))),
  note: z.optional(
    LocalizedText.check(describe('Hours, languages, or what it is for.', 'Free, day and night.')),
  ),
  for: z.optional(
    z
      .array(z.enum(crisisTopics))
      .check(
        z.minLength(1),
        ...distinct,
        describe('Shown at once where this is reported, or to a child, besides the help panel.', [
          'sexual-violence',
        ]),
      ),
  ),
});
export type CrisisLine = z.infer<typeof CrisisLine>;

/** Another way to report or to ask, shown when sending fails too. */
export const OtherWay = z.strictObject({
  label: LocalizedText.check(
    describe('What the link says, for example "Call us: 555-0100".', 'Call us: 555-0100'),
  ),
  href: z
    .string()
    .check(
      z.regex(/^(https:\/\/|tel:|sms:|mailto:)\S+$/),
      ...maxCodePoints(500),
      describe('An https, tel, sms or mailto address.', 'tel:+15550100', 'mailto:help@example.org'),
    ),
});
export type OtherWay = z.infer<typeof OtherWay>;

/**
 * Everything an embedder sets, version 1. Strict: a key that we do not know is a mistake to be named,
 * not a wish to be ignored.
 */
export const Config = z.strictObject({
  $schema: z.optional(
    z
      .string()
      .check(
        describe(
          'Where this JSON Schema is, so that editors complete keys.',
          './heard/heard.config.schema.json',
        ),
      ),
  ),
  version: z.literal(1).check(describe('The version of this file format.', 1)),
  tenant: id.check(describe('The short name of your organization at the intake.', 'lake-city')),
  organization: z
    .strictObject({
      name: LocalizedText.check(
        describe('The name of the organization. The inbox shows it.', 'City of Lake City', {
          en: 'City of Lake City',
          es: 'Ciudad de Lake City',
        }),
      ),
    })
    .check(describe('Who you are.', {name: {en: 'City of Lake City', es: 'Ciudad de Lake City'}})),
  locales: z.optional(
    z
      .array(locale)
      .check(
        z.minLength(1),
        z.maxLength(60),
        describe('The languages offered, the main one first. Absent: all that Heard has.', [
          'en',
          'es',
        ]),
      ),
  ),
  form: z.optional(
    FormConfig.check(
      describe('The form, and what you change about it.', {
        preset: 'hate-incident',
        features: ['files'],
      }),
    ),
  ),
  delivery: Delivery.check(
    describe('Where reports go.', {connector: 'heard', endpoint: 'https://intake.example.org/v1'}),
  ),
  environments: z.optional(
    z.array(Environment).check(
      z.maxLength(20),
      describe(
        'Other places where reports go, by the host name of the page, for trying things out.',
        [
          {
            hosts: ['staging.example.org', 'localhost'],
            endpoint: 'https://staging.example.org/v1',
          },
        ],
      ),
    ),
  ),
  recipients: z.array(Recipient).check(
    z.minLength(1),
    z.maxLength(20),
    describe('Who reads reports. At least one has consent "by-sending".', [
      {
        id: 'hotline',
        name: 'Lake City Hotline',
        consent: 'by-sending',
        keys: [
          'age15ehqw7d8kdrq7g6h6xpul832p5fe38ud7ddg05g9dtgf79puvfcsp5s4qp',
          'age1t6p2r05tk4ucn8eq8eltcedkle4ll5gmsvcxll4jagx9atvzna7scktg0x',
        ],
      },
    ]),
  ),
  safety: z
    .strictObject({
      emergencyNumber: phone.check(
        describe('The number for danger right now, for example 911.', '911'),
      ),
      exitUrl: webAddress.check(
        describe(
          'Where "Leave this page" goes: a neutral page that explains itself.',
          'https://www.weather.gov/',
        ),
      ),
      crisisLines: z.optional(
        z
          .array(CrisisLine)
          .check(
            z.maxLength(10),
            describe(
              'Numbers behind "Talk to someone now" in the form, and in the finder when nothing was found.',
              [{name: '988 Suicide and Crisis Lifeline', phone: '988', text: '988'}],
            ),
          ),
      ),
      idleMinutes: z.optional(
        z
          .int()
          .check(
            z.gte(5),
            z.lte(120),
            describe('The form is covered after so many minutes without a touch. Absent: 15.', 15),
          ),
      ),
    })
    .check(
      describe('What keeps people safe. It can not be left out.', {
        emergencyNumber: '911',
        exitUrl: 'https://www.weather.gov/',
      }),
    ),
  notices: z.optional(
    z
      .strictObject({
        version: z.optional(
          text(60).check(
            describe(
              'Recorded in each report, so that you know which notice was read.',
              '2026-11-01',
            ),
          ),
        ),
        readers: z.optional(
          LocalizedText.check(
            describe(
              'Who reads reports, and when. On the first page.',
              'Two trained people read reports, on the next working day.',
            ),
          ),
        ),
        confidentiality: z.optional(
          LocalizedText.check(
            describe(
              'When you must tell somebody else. On the first page.',
              'We must tell Child Protection if a child is in danger.',
            ),
          ),
        ),
        retention: z.optional(
          LocalizedText.check(
            describe('How long reports are kept.', 'We keep reports for two years.'),
          ),
        ),
        policeReport: z.optional(
          LocalizedText.check(
            describe(
              'Whether this is a report to the police, and how to make one.',
              'This is not a report to the police. To make one, call 555-0111.',
            ),
          ),
        ),
        minors: z.optional(
          LocalizedText.check(
            describe(
              'What a child has to know before telling. Shown where the feature "age" is on.',
              'If you are under 18 and someone hurts you at home, the law makes us tell Child Protection.',
            ),
          ),
        ),
        nextSteps: z.optional(
          LocalizedText.check(
            describe(
              'What happens after a report has arrived. On the last page.',
              'If you asked us to, we call you within two working days.',
            ),
          ),
        ),
      })
      .check(
        describe('What you tell people, in your own words.', {
          readers: 'Reports are read on the next working day.',
          retention: 'We keep reports for two years.',
        }),
      ),
  ),
  otherWays: z.optional(
    z
      .array(OtherWay)
      .check(
        z.maxLength(10),
        describe('Other ways to reach you, shown when sending fails.', [
          {label: 'Call us: 555-0100', href: 'tel:+15550100'},
        ]),
      ),
  ),
  drafts: z.optional(
    z
      .enum(draftModes)
      .check(
        describe(
          'How answers may be kept on the device. "off" (when absent): not at all. "session": for 30 minutes in the ' +
            'same tab. "passphrase": whoever reports may choose a passphrase.',
          'session',
          'off',
        ),
      ),
  ),
  frame: z.optional(
    wholeAddress.check(
      describe(
        'The address of the form as a page of its own, on another origin: the form is shown in a frame that ' +
          'scripts of your page can not read.',
        'https://intake.example.org/frame/lake-city',
      ),
    ),
  ),
  theme: z.optional(
    ThemeConfig.check(describe('How it looks.', {look: 'warm', accent: '#0a5fb4', radius: '8px'})),
  ),
  prefill: z.optional(
    Prefill.check(
      describe(
        'Answers that are there when the form opens, by question. The person can change them.',
        {'incident.place.city': 'Lake City', 'incident.types': ['online']},
      ),
    ),
  ),
  locked: z.optional(
    z
      .array(questionId)
      .check(
        z.maxLength(100),
        ...distinct,
        describe('Prefilled questions that the person sees but can not change.', [
          'incident.place.city',
        ]),
      ),
  ),
  prefillFromAddress: z.optional(
    z
      .array(questionId)
      .check(
        z.maxLength(100),
        ...distinct,
        describe('Questions whose answers may stand in the address of the page. Absent: none.', [
          'incident.place.city',
        ]),
      ),
  ),
  finder: z.optional(
    FinderConfig.check(describe('The resource finder.', {directory: '/help.heard'})),
  ),
});
export type Config = z.infer<typeof Config>;
