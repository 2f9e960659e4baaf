import * as z from 'zod/mini';

import {presets} from '../forms/form-definition.ts';
import {filledText} from '../shapes/text.ts';
import {OwnAnswer} from './own-answer.ts';

const languageTag = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));

/** How a report came in. */
export const channels = ['web', 'kiosk', 'phone', 'text', 'in_person', 'partner_import'] as const;

/** Says whether a question asks who the person is or how to reach them. */
export const isContactDetail = (questionId: string): boolean =>
  questionId.startsWith('contact.') && questionId !== 'contact.preference';

const staysAnonymous = (answers: object): boolean =>
  !Object.keys(answers).some(isContactDetail) &&
  (answers as {'contact.preference'?: unknown})['contact.preference'] !== 'contact_me';

/** The schema of a report whose answers have this schema. {@link Report} takes the whole bank. */
export const reportSchema = <Answers extends object>(answers: z.ZodMiniType<Answers>) =>
  z
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
      /** Answers to questions that the embedder added, if any. */
      custom: z.optional(z.array(OwnAnswer).check(z.minLength(1), z.maxLength(40))),
    })
    .check(
      // A report that says it is anonymous and holds a phone number would be handled as what it is not.
      z.refine((report) => !report.anonymous || staysAnonymous(report.answers), {
        path: ['anonymous'],
      }),
    );
