import {answersTo} from '../search/ask-dictionary.ts';
import type {Dictionary} from '../search/dictionary.ts';
import {words} from '../search/words.ts';
import {everydayWords} from './everyday-words.ts';

/**
 * What people say, and the words that directories have for it: `{"kicked out": ["eviction"]}`. Case and accents do
 * not matter, and neither does the language in which people say it.
 */
export type Thesaurus = {readonly [said: string]: readonly string[]};

/** A thesaurus as it travels: what is said, folded and parted by spaces, and what to look for. */
export type PackedThesaurus = readonly (readonly [said: string, meant: readonly string[]])[];

/**
 * The entries of a thesaurus that lead to something in a directory. Those of the embedder stand beside ours, and in
 * place of ours where they say the same; an empty list takes one of ours out.
 */
export const packThesaurus = (
  language: string,
  dictionary: Dictionary,
  own: Thesaurus = {},
): PackedThesaurus => {
  const base = language.split('-')[0] ?? '';
  const all = new Map<string, readonly string[]>();
  for (const [said, meant] of [
    ...Object.entries(everydayWords[base] ?? {}),
    ...Object.entries(own),
  ])
    all.set(words(said).join(' '), meant);
  return [...all].flatMap(([said, meant]) => {
    const known = meant
      .map((text) => words(text).join(' '))
      .filter((text) =>
        text
          .split(' ')
          .every(
            (word) => text && answersTo(dictionary, word, {unfinished: false, language: base}).size,
          ),
      );
    return said && known.length ? [[said, known] as const] : [];
  });
};
