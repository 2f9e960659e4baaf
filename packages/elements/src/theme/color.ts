/** Red, green and blue of sRGB, each from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number];

/** Lightness from 0 to 1, chroma from 0 to about 0.4, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

const times = (matrix: Matrix, [x, y, z]: Three): Three => {
  const row = ([a, b, c]: Three) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

// https://bottosson.github.io/posts/oklab/, as CSS Color 4 section 10 has it.
const linearToCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const conesToLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const labToCones: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const conesToLinear: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** A part of sRGB as light: without the curve that screens expect (CSS Color 4, 10.2). */
export const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

const curved = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

const each = ([a, b, c]: Three, change: (part: number) => number): Three => [
  change(a),
  change(b),
  change(c),
];

const clipped = (color: Three): Color => each(color, (part) => Math.min(1, Math.max(0, part)));

const fromOklab = (lab: Three): Three =>
  each(
    times(
      conesToLinear,
      each(times(labToCones, lab), (cone) => cone ** 3),
    ),
    curved,
  );

const labOf = ([lightness, chroma, hue]: Oklch): Three => {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
};

/** The color in OKLCH, the space in which equal steps look equal. */
export const toOklch = (color: Color): Oklch => {
  const [lightness, a, b] = times(
    conesToLab,
    each(times(linearToCones, each(color, linear)), Math.cbrt),
  );
  return [lightness, Math.hypot(a, b), ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360];
};

const isInGamut = (color: Three): boolean => color.every((part) => part > -0.0005 && part < 1.0005);

/** The color that screens can show for it: of the same lightness and hue, with as much chroma as there is. */
export const fromOklch = ([lightness, chroma, hue]: Oklch): Color => {
  const at = (part: number) => fromOklab(labOf([lightness, part, hue]));
  if (isInGamut(at(chroma))) return clipped(at(chroma));
  let [low, high] = [0, chroma];
  while (high - low > 0.0005) {
    const middle = (low + high) / 2;
    if (isInGamut(at(middle))) low = middle;
    else high = middle;
  }
  return clipped(at(low));
};

const number = (text: string, whole: number): number =>
  text === 'none' ? 0 : text.endsWith('%') ? (parseFloat(text) / 100) * whole : parseFloat(text);

const hexColor = (hex: string): Color => {
  const step = hex.length < 6 ? 1 : 2;
  const part = (at: number) =>
    parseInt(hex.slice(at * step, (at + 1) * step).repeat(3 - step), 16) / 255;
  return [part(0), part(1), part(2)];
};

/**
 * Reads a color as `getComputedStyle` gives it: `rgb()`, `rgba()`, `color(srgb …)`, `oklab()` and `oklch()`; and
 * `#rgb` and `#rrggbb`. Undefined for any other, and for one that lets through what is below: its contrast is not
 * its own. What screens of sRGB can't show is clipped, as browsers do.
 */
export const parseColor = (css: string): Color | undefined => {
  const hex = /^#((?:[\da-f]{3}){1,2})$/i.exec(css)?.[1];
  if (hex) return hexColor(hex);
  const [, name = '', inner = ''] = /^(rgba?|color|oklab|oklch)\(([^()]*)\)$/.exec(css) ?? [];
  const [space, ...rest] = inner.split(/[\s,/]+/);
  const parts = name === 'color' ? rest : [space ?? '', ...rest];
  const [a = '', b = '', c = '', alpha = '1'] = parts;
  if (number(alpha, 1) < 1) return undefined;
  const read = (x: number, y: number, z: number): Three => [
    number(a, x),
    number(b, y),
    number(c, z),
  ];
  const found =
    name === 'color'
      ? space === 'srgb'
        ? clipped(read(1, 1, 1))
        : undefined
      : name === 'oklab'
        ? clipped(fromOklab(read(1, 0.4, 0.4)))
        : name === 'oklch'
          ? clipped(fromOklab(labOf(read(1, 0.4, 360))))
          : name
            ? clipped(each(read(255, 255, 255), (part) => part / 255))
            : undefined;
  return found?.some(Number.isNaN) ? undefined : found;
};

/** The color as `#rrggbb`. */
export const hexOf = (color: Color): string =>
  `#${color
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** What `color-mix(in srgb, one share, other)` gives. The share is from 0 to 1. */
export const mixed = (one: Color, share: number, other: Color): Color => {
  const part = (at: 0 | 1 | 2) => one[at] * share + other[at] * (1 - share);
  return [part(0), part(1), part(2)];
};
