import * as z from 'zod/mini';

import {strictRecord} from '../../shapes/strict-record.ts';
import {text} from '../../shapes/text.ts';
import {questionId} from '../config-values.ts';

/** Answers by the ids of their questions: an option, a short text or a date, or a list of options or texts. */
export const Prefill = strictRecord(
  questionId,
  z.union([text(2000), z.array(text(2000)).check(z.minLength(1), z.maxLength(60))]),
  100,
);
export type Prefill = z.infer<typeof Prefill>;
