import * as z from 'zod/mini';

import type {AnswerTo, Question} from '../questions/question.ts';
import {partialDatePattern} from '../rules/partial-date.ts';
import {distinct} from '../shapes/distinct.ts';
import {strictRecord} from '../shapes/strict-record.ts';
import {filledText} from '../shapes/text.ts';

const partialDate = z.string().check(z.regex(partialDatePattern));
const language = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/));

const schemaFor = (question: Question): z.ZodMiniType => {
  switch (question.kind) {
    case 'choice':
      return z.enum(question.options);
    case 'choices':
      return z
        .array(z.enum(question.options))
        .check(z.minLength(1), z.maxLength(question.options.length), ...distinct);
    case 'short-text':
    case 'long-text':
      return filledText(question.maxLength);
    case 'text-list':
      return z
        .array(filledText(question.maxLength))
        .check(z.minLength(1), z.maxLength(question.maxItems));
    case 'partial-date':
      return partialDate;
    case 'language':
      return language;
    case 'consent':
      return z.boolean();
    case 'recipients':
      return z.array(id).check(z.minLength(1), z.maxLength(20), ...distinct);
    case 'contact-methods':
      return z
        .array(z.strictObject({kind: z.enum(question.methods), value: filledText(200)}))
        .check(z.minLength(1), z.maxLength(question.methods.length));
    case 'safe-contact':
      return z
        .strictObject({
          bestTimes: z.optional(filledText(300)),
          okToLeaveMessage: z.optional(z.boolean()),
          okToSayWhoWeAre: z.optional(z.boolean()),
          doNotUse: z.optional(filledText(300)),
        })
        .check(
          z.refine((safe) => Object.keys(safe).length > 0),
          z.meta({minProperties: 1}),
        );
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
            name: filledText(255),
            type: filledText(127),
            size: z.int().check(z.gte(0)),
            sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
            object: z.string().check(z.regex(/^[A-Za-z0-9_-]{22,43}$/)),
            cleaned: z.boolean(),
            kind: z.optional(z.literal('voice')),
          }),
        )
        .check(z.minLength(1), z.maxLength(100));
    case 'demographics':
      return strictRecord(
        id,
        z.union([
          filledText(300),
          z.array(filledText(300)).check(z.minLength(1), z.maxLength(60), ...distinct),
        ]),
        40,
      );
  }
};

/** The wire schema of an answer to a question. A question that was skipped is absent, never empty. */
export const answerSchema = <Q extends Question>(question: Q) =>
  schemaFor(question) as z.ZodMiniType<AnswerTo<Q>>;
