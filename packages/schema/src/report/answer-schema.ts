import * as z from 'zod/mini';

import type {AnswerTo, Question} from '../questions/question.ts';
import {codePoints} from '../rules/check.ts';

// JSON Schema counts code points, JavaScript counts UTF-16 units: a check of our own keeps both the same.
const text = (maxLength: number) =>
  z.string().check(
    z.minLength(1),
    z.refine((value) => codePoints(value) <= maxLength),
    z.meta({maxLength}),
  );

const partialDate = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
const language = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/));

const schemaFor = (question: Question): z.ZodMiniType => {
  switch (question.kind) {
    case 'choice':
      return z.enum(question.options);
    case 'choices':
      return z
        .array(z.enum(question.options))
        .check(z.minLength(1), z.maxLength(question.options.length));
    case 'short-text':
    case 'long-text':
      return text(question.maxLength);
    case 'text-list':
      return z
        .array(text(question.maxLength))
        .check(z.minLength(1), z.maxLength(question.maxItems));
    case 'partial-date':
      return partialDate;
    case 'language':
      return language;
    case 'consent':
      return z.boolean();
    case 'recipients':
      return z.array(id).check(z.minLength(1), z.maxLength(20));
    case 'contact-methods':
      return z
        .array(z.strictObject({kind: z.enum(question.methods), value: text(200)}))
        .check(z.minLength(1), z.maxLength(question.methods.length));
    case 'safe-contact':
      return z.strictObject({
        bestTimes: z.optional(text(300)),
        okToLeaveMessage: z.optional(z.boolean()),
        okToSayWhoWeAre: z.optional(z.boolean()),
        doNotUse: z.optional(text(300)),
      });
    case 'point':
      return z.strictObject({
        lat: z.number().check(z.gte(-90), z.lte(90)),
        long: z.number().check(z.gte(-180), z.lte(180)),
        radiusM: z.number().check(z.gte(0), z.lte(100_000)),
      });
    case 'files':
      return z
        .array(
          z.strictObject({
            id,
            name: text(255),
            type: text(127),
            size: z.int().check(z.gte(0)),
            sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
          }),
        )
        .check(z.minLength(1), z.maxLength(100));
    case 'demographics':
      return z.record(
        id,
        z.union([text(300), z.array(text(300)).check(z.minLength(1), z.maxLength(60))]),
      );
  }
};

/** The wire schema of an answer to a question. A question that was skipped is absent, never empty. */
export const answerSchema = <Q extends Question>(question: Q) =>
  schemaFor(question) as z.ZodMiniType<AnswerTo<Q>>;
