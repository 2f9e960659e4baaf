/**
 * A text of the data as one line that turns nothing around it and pretends to be no other line, cut where it has no
 * end.
 */
export const oneLine = (text: string, most = 200): string =>
  text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, most);

/** The same for a place inside a sentence of ours: it reads in its own direction. */
export const inSentence = (text: string): string => `\u2068${oneLine(text)}\u2069`;
