// Everything that a terminal may obey rather than show: controls (but not the line feed), marks that reorder
// text, line separators, and lone surrogates. Joiners stay: scripts and emoji need them.
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- these are the characters to escape
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

const escape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Text of strangers made safe for a terminal: what it could obey is written as `\u001b`.
 *
 * Line feeds stay, so indent or quote what has several lines. JSON text stays JSON of the same value.
 */
export const plainText = (text: string): string => text.replace(UNSAFE, escape);
