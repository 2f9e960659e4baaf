import * as z from 'zod/mini';

import {describe} from '../config-values.ts';
import {themeLooks} from './theme-looks.ts';

// Numbers that no calculation is hidden in: 12, 0.5, .5, 50%.
const number = String.raw`[+-]?(\d{1,4}(\.\d{1,6})?|\.\d{1,6})`;
const part = String.raw`(${number}(%|deg|rad|turn)?|none)`;
const rest = String.raw`( {0,2}(,| ) {0,2}${part}){2}( {0,2}[,/] {0,2}${part})?`;

/**
 * A color: `#` and 3, 4, 6 or 8 hexadecimal digits; a name of CSS; or `rgb()`, `hsl()`, `oklch()` with plain numbers.
 * Nothing that loads (`url()`), looks elsewhere (`var()`) or ends the declaration can be written in it.
 */
export const color = z
  .string()
  .check(
    z.regex(
      new RegExp(
        String.raw`^(#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]{3,20}|(rgb|hsl)a?\( ?${part}${rest} ?\)|oklch\( ?${part}${rest} ?\))$`,
      ),
    ),
    z.maxLength(100),
  );

// Words, or words in quotes: no bracket, no backslash, no semicolon.
const family = String.raw`(-?[A-Za-z][A-Za-z0-9_-]*( [A-Za-z][A-Za-z0-9_-]*){0,5}|"[A-Za-z0-9 ._-]{1,60}"|'[A-Za-z0-9 ._-]{1,60}')`;

/** How Heard looks. Colors are corrected where their contrast is too low to be read. */
export const ThemeConfig = z.strictObject({
  look: z.optional(
    z
      .enum(themeLooks)
      .check(describe('A look that is ready. Absent: "civic".', 'civic', 'high-contrast')),
  ),
  accent: z.optional(
    color.check(
      describe('The color of buttons, links and marks.', '#0a5fb4', 'oklch(0.5 0.15 255)'),
    ),
  ),
  onAccent: z.optional(
    color.check(describe('The color of text on the accent. Absent: computed.', '#ffffff')),
  ),
  surface: z.optional(color.check(describe('The color behind everything.', '#ffffff'))),
  text: z.optional(color.check(describe('The color of text.', '#1b1b1b'))),
  radius: z.optional(
    z
      .string()
      .check(
        z.regex(/^(0|(\d{1,3}(\.\d{1,4})?|\.\d{1,4})(px|rem|em))$/),
        describe('How round corners are: a length in px, rem or em.', '8px', '0'),
      ),
  ),
  font: z.optional(
    z
      .string()
      .check(
        z.regex(new RegExp(`^${family}( ?, ?${family}){0,9}$`)),
        z.maxLength(300),
        describe(
          'Font families, the first one that is there is used. No font is loaded.',
          '"Source Sans 3", sans-serif',
          'inherit',
        ),
      ),
  ),
  contrast: z.optional(
    z
      .union([z.literal(4.5), z.literal(7)])
      .check(describe('The least contrast of text and its ground. Absent: 4.5.', 4.5, 7)),
  ),
});
export type ThemeConfig = z.infer<typeof ThemeConfig>;
