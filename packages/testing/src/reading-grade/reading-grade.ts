import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

/** What a grade is counted from. */
export interface Counts {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
}

const sentences = new Intl.Segmenter('en', {granularity: 'sentence'});

/** The words of a text. What a hyphen joins is read as two; an address or a number is one. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/u)
    .flatMap((token) => (/[@\d]/u.test(token) ? [token] : token.split(/[-–—/]/u)))
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);

/** Where the rules that count are wrong. */
const miscounted: Readonly<Record<string, number>> = {everything: 3, optional: 3, stalked: 1};

/** How many syllables a word has, by rules and a list of exceptions. Numbers and addresses are read at a glance. */
export const syllablesOf = (word: string): number =>
  /[@\d]/u.test(word)
    ? 1
    : (miscounted[word.toLowerCase()] ?? Math.max(1, syllable(word.replaceAll('’', "'"))));

/**
 * Counts a text. A label that does not end with a mark is a sentence. Words that readers know by sight count as
 * two syllables, however long they are.
 */
export const countsOf = (text: string, known: ReadonlySet<string> = new Set()): Counts => {
  const words = wordsOf(text);
  const syllables = words.map((word) => {
    const count = syllablesOf(word);
    return known.has(word.toLowerCase()) ? Math.min(count, 2) : count;
  });
  return {
    sentence: [...sentences.segment(text)].filter(({segment}) => wordsOf(segment).length > 0)
      .length,
    word: words.length,
    syllable: syllables.reduce((sum, each) => sum + each, 0),
  };
};

/** The grade of US schools at which a text can be read, by Flesch and Kincaid (1975). Lower is easier. */
export const readingGrade = (text: string, known?: ReadonlySet<string>): number =>
  fleschKincaid({...countsOf(text, known)});
