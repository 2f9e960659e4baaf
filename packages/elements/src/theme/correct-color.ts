import {fromOklch, hexOf, parseColor, toOklch, type Color} from './color.ts';

/** As fine as eyes are: one hundredth of the way from black to white is just seen. */
const step = 1 / 512;

/** As a screen shows it, in steps of 1/255: what is promised has to hold after the rounding. */
const shown = (color: Color): Color => parseColor(hexOf(color))!;

/**
 * The color nearest to this one that is good enough. Only its lightness moves, in OKLCH: the hue stays, and as much
 * of the chroma as screens can show. A color that is good enough stays as it is. Undefined when none is good enough.
 */
export const correctColor = (
  color: Color,
  isGood: (color: Color) => boolean,
): Color | undefined => {
  if (isGood(color)) return color;
  const [lightness, chroma, hue] = toOklch(color);
  for (let away = step; away < 1 + step; away += step)
    for (const moved of [lightness - away, lightness + away]) {
      if (moved < -step || moved > 1 + step) continue;
      const found = shown(fromOklch([Math.min(1, Math.max(0, moved)), chroma, hue]));
      if (isGood(found)) return found;
    }
  // Dark and light ends of a hue are not quite black and white.
  return (
    [
      [0, 0, 0],
      [1, 1, 1],
    ] satisfies Color[]
  ).find(isGood);
};
