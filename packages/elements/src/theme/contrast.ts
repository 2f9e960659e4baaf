import {linear, type Color} from './color.ts';

/** The relative luminance of a color, from 0 to 1 (WCAG 2.2). */
export const luminance = ([red, green, blue]: Color): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of two colors, from 1 to 21 (WCAG 2.2, "contrast ratio"). The order does not matter. */
export const contrastOf = (one: Color, other: Color): number => {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
};
