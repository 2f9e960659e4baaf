/** What a token may be. A theme comes from a file that somebody else may have written, and ends up in style rules. */
const kinds = {
  color:
    /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:rgba?|hsla?|hwb|oklab|oklch)\((?:[\d\s.,%+/-]|none|deg|rad|turn){5,80}\)|(?!inherit|initial|unset|revert|transparent|currentcolor|default)[a-z]{3,20})$/i,
  radius: /^(?:0|(?:\d{1,3}(?:\.\d{1,4})?|\.\d{1,4})(?:px|em|rem))$/,
  font: /^[\p{L}\p{N} ,_-]*(?:(?:"[\p{L}\p{N} _.-]+"|'[\p{L}\p{N} _.-]+')[\p{L}\p{N} ,_-]*)*$/u,
} as const;

/** What kind of value a token holds. */
export type TokenKind = keyof typeof kinds;

const split = /^light-dark\(([^,()]+(?:\([^()]*\))?)\s*,\s*([^,()]+(?:\([^()]*\))?)\)$/i;
const longest = 300;

/**
 * The value as it may stand in a style rule, or undefined: an allow-list, so that nothing in it can end a
 * declaration or load anything. Colors: `#rgb`, `#rrggbb`, names, `rgb()`, `hsl()`, `hwb()`, `oklab()` and `oklch()` of
 * numbers, and `light-dark()` of two of them. A radius is a length. A font is a list of family names.
 */
export const cssToken = (kind: TokenKind, value: unknown): string | undefined => {
  if (typeof value !== 'string' || value.length > longest) return undefined;
  const text = value.trim();
  if (!text) return undefined;
  const pair = kind === 'color' ? split.exec(text) : null;
  if (pair) {
    const [one, other] = [cssToken('color', pair[1]), cssToken('color', pair[2])];
    return one && other && `light-dark(${one}, ${other})`;
  }
  return kinds[kind].test(text) ? text : undefined;
};
