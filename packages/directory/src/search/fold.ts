/**
 * Makes spellings alike that should find each other: case, accents and width fall away.
 *
 *     fold('Ｎｉño’s') // 'nino’s'
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The folded words of a text: runs of letters and digits, with an apostrophe inside a word left out. */
export function words(text: string): string[] {
  return (
    fold(text)
      .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
