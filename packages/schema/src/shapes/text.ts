import * as z from 'zod/mini';

import {codePoints} from '../rules/code-points.ts';

/**
 * At most so many Unicode code points. JSON Schema counts those, zod counts UTF-16 units: with this check
 * an emoji or a rare Chinese character weighs the same in both.
 */
export const maxCodePoints = (maxLength: number) =>
  [
    z.refine<string>((value) => codePoints(value) <= maxLength, {params: {maximum: maxLength}}),
    z.meta({maxLength}),
  ] as const;

/** A text that is not empty, of at most so many code points. */
export const text = (maxLength: number) =>
  z.string().check(z.minLength(1), ...maxCodePoints(maxLength));

/** A text that holds more than white space: an answer that was skipped is absent, never empty. */
export const filledText = (maxLength: number) => text(maxLength).check(z.regex(/\S/));
