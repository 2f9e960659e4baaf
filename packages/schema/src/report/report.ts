import * as z from 'zod/mini';

import {bank, type Answers} from '../questions/bank.ts';
import {answerSchema} from './answer-schema.ts';
import {reportSchema} from './report-schema.ts';

const answers = z.strictObject(
  Object.fromEntries(bank.map((question) => [question.id, z.optional(answerSchema(question))])),
) as unknown as z.ZodMiniType<Answers>;

/**
 * One report, version 1: what is sealed and sent. Strict (an unknown key is a mistake) and without
 * transforms, so that it means the same to zod and to JSON Schema. Times are UTC and never finer than an hour.
 */
export const Report = reportSchema(answers);
export type Report = z.infer<typeof Report>;
