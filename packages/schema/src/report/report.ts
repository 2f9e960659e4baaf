import * as z from 'zod/mini';

import {presets} from '../forms/form-definition.ts';
import {bank, type Answers} from '../questions/bank.ts';
import {filledText} from '../shapes/text.ts';
import {answerSchema} from './answer-schema.ts';

const languageTag = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));

const answers = z.strictObject(
  Object.fromEntries(bank.map((question) => [question.id, z.optional(answerSchema(question))])),
) as unknown as z.ZodMiniType<Answers>;

/** The version of the option lists and crosswalks that a report was written with. */
export const taxonomyVersion = '2026-11';

/** How a report came in. */
export const channels = ['web', 'kiosk', 'phone', 'text', 'in_person', 'partner_import'] as const;

/** The questions whose answers say who the person is or how to reach them. */
export const contactDetails: readonly string[] = bank
  .map(({id}) => id)
  .filter((id) => id.startsWith('contact.') && id !== 'contact.preference');

const staysAnonymous = (given: Readonly<Record<string, unknown>>): boolean =>
  given['contact.preference'] !== 'contact_me' &&
  contactDetails.every((id) => given[id] === undefined);

/**
 * One report, version 1: what is sealed and sent. Strict (an unknown key is a mistake) and without
 * transforms, so that it means the same to zod and to JSON Schema. Times are UTC and never finer than an hour.
 */
export const Report = z
  .strictObject({
    schemaVersion: z.literal(1),
    taxonomyVersion: filledText(20),
    formId: z.enum(presets),
    formVersion: z.int().check(z.gte(1)),
    tenantId: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/)),
    channel: z.enum(channels),
    /** When it was sent, cut to the hour: `2026-11-23T14:00Z`. */
    submittedAt: z
      .string()
      .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):00Z$/)),
    /** The language of the words on screen (BCP 47). */
    uiLocale: languageTag,
    /** The language of the answers, if known (BCP 47). */
    reportLanguage: z.optional(languageTag),
    /** True when the person left no way to be contacted. */
    anonymous: z.boolean(),
    /** The version of the notice that was on screen, if the configuration names one. */
    noticeVersion: z.optional(filledText(60)),
    /** The age recipient (`age1…`) made from the receipt code: staff seal their answers to it. */
    replyTo: z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/)),
    answers,
  })
  // A report that says it is anonymous and holds a phone number would be handled as what it is not.
  .check(
    z.refine((report) => !report.anonymous || staysAnonymous(report.answers), {
      path: ['anonymous'],
    }),
  );
export type Report = z.infer<typeof Report>;
