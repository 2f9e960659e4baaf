import {fold} from './fold.ts';

/** A word of a text, folded, and where it stands in it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Scripts that write no spaces between words. Runs of them are cut into pairs of signs, so that no dictionary is
// needed and a part of a word finds it, in every browser alike.
const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const sign = `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}\u30fc]`;
const unspaced = new RegExp(sign, 'u');
// Arabic words may hold joiners and a lengthening stroke, others an apostrophe.
const letter = `(?!${sign})[\\p{L}\\p{N}\\p{M}\\u200c\\u200d\\u0640]|(?<=\\p{L})['’](?=\\p{L})`;
const run = new RegExp(`(?:${sign}\\p{M}*)+|(?:${letter})+`, 'gu');

/** Says whether a word is a pair of signs of a script without spaces. */
export const isUnspaced = (word: string): boolean => unspaced.test(word);

// "القانون" and "قانون" are one word, with and without its article.
const withoutArticle = (word: string): string =>
  word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;

function* pairs(text: string, start: number): Generator<Word> {
  const signs = [...text];
  let at = start;
  for (const [place, sign] of signs.entries()) {
    const next = signs[place + 1] ?? '';
    // The last sign is in a pair already, unless it is alone.
    if (next || signs.length === 1)
      yield {text: fold(sign + next), start: at, end: at + sign.length + next.length};
    at += sign.length;
  }
}

/** The words of a text with their places: runs of letters and digits; in scripts without spaces, pairs of signs. */
export function* wordsIn(text: string): Generator<Word> {
  for (const {0: found, index} of text.matchAll(run)) {
    if (isUnspaced(found)) yield* pairs(found, index);
    else {
      const folded = withoutArticle(fold(found).replace(/['’]/gu, ''));
      if (folded) yield {text: folded, start: index, end: index + found.length};
    }
  }
}

/** The folded words of a text. */
export const words = (text: string): string[] => [...wordsIn(text)].map((word) => word.text);
