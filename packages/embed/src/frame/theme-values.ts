import {text, type Check} from './checks.ts';

/** Functions that make a color or a length, and ask for nothing. Not `url()`, `image-set()`, `var()` or `env()`. */
const functions =
  /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|calc|min|max|clamp)?$/i;
const isShort = /* @__PURE__ */ text(300, /^[\p{L}\p{N}\s#%.,()'"/*+_-]*$/u);

/** A value of a token: a color, a length, names of fonts. What could ask for a file, or end a declaration, is none. */
export const isThemeValue: Check = (value) =>
  isShort(value) &&
  !/\/\*|\*\//.test(value as string) &&
  [...(value as string).matchAll(/([\w-]*)\s*\(/g)].every(([, name = '']) => functions.test(name));

/** The tokens that an embedder may set, after `--heard-`: those of the theme, and no other. */
export const themeTokens: readonly string[] = [
  ...['surface', 'text', 'accent', 'on-accent', 'error', 'good', 'focus', 'muted', 'line'],
  ...['contrast', 'radius', 'font'],
];

/** The name of a token, after `--heard-`. */
export const isThemeToken: Check = (name) => themeTokens.includes(name as string);
