import * as z from 'zod/mini';

import {filledText} from '../shapes/text.ts';

const optionId = z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,62}$/));

/**
 * The answer to a question that an embedder added, with the words in which it was asked: whoever reads it later
 * needs no configuration, which may have changed since.
 */
export const OwnAnswer = z.strictObject({
  id: z.string().check(z.regex(/^custom\.[a-z0-9][a-z0-9-]{0,40}$/)),
  label: filledText(2000),
  /** Texts as typed; option ids as chosen; a partial date; yes or no. */
  answer: z.union([
    z.boolean(),
    filledText(10_000),
    z.array(filledText(10_000)).check(z.minLength(1), z.maxLength(60)),
  ]),
  /** The words of what was chosen. Absent where nothing can be chosen. */
  options: z.optional(
    z
      .array(z.strictObject({id: optionId, label: filledText(2000)}))
      .check(z.minLength(1), z.maxLength(60)),
  ),
});
export type OwnAnswer = z.infer<typeof OwnAnswer>;
