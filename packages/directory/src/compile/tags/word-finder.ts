import {fold} from '../../search/fold.ts';

/**
 * Finds words and phrases in texts as whole words, whatever their case and accents, also in a plain plural.
 *
 *     new WordFinder(['veteran']).isIn('Help for Veterans') // true
 */
export class WordFinder {
  readonly #pattern: RegExp | undefined;

  constructor(words: readonly string[]) {
    const folded = words.map((word) => even(word).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    if (folded.length === 0) return;
    const edge = String.raw`[\p{L}\p{N}]`;
    this.#pattern = new RegExp(`(?<!${edge})(?:${folded.join('|')})(?:e?s)?(?!${edge})`, 'u');
  }

  /** Whether a word is anywhere in a text. */
  isIn(text: string): boolean {
    return this.#pattern?.test(even(text)) ?? false;
  }

  /** Whether a text begins with a word. */
  begins(text: string): boolean {
    return this.#pattern?.exec(even(text))?.index === 0;
  }

  /** The text, made even, without the words. */
  without(text: string): string {
    const pattern = this.#pattern;
    return pattern === undefined ? text : even(text).replace(new RegExp(pattern, 'gu'), ' | ');
  }
}

/** The text that was made even last: very many words are looked for in each. */
let last = {text: '', even: ''};

/** Hyphens and apostrophes are written or not, and mean the same. */
function even(text: string): string {
  if (text === last.text) return last.even;
  const evened = fold(text)
    .replace(/['’‘`]/g, '')
    .replace(/[\s\p{Pd}_/]+/gu, ' ')
    .trim();
  last = {text, even: evened};
  return evened;
}
