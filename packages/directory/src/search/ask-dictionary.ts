import {beginningWith, everyWord, exactly, type Dictionary, type WordRange} from './dictionary.ts';
import {shortestStem, stem} from './stem.ts';
import {isUnspaced} from './words.ts';

/** What a word that was asked for counts where it stands in another form. */
export const shares = {same: 1, form: 0.8, begins: 0.7, near: [1, 0.4, 0.2]} as const;

/** Which terms answer to a word, and what they count: 1 for the word itself, less for others. */
export type Answers = ReadonlyMap<number, number>;

/** How a word was meant. */
export interface Asking {
  /** It may go on: the last word while somebody types. */
  readonly unfinished: boolean;
  /** The language of the entries, for other forms of the word. */
  readonly language: string;
}

/** How many slips of the finger a word of this length may have. */
const slipsIn = (word: string): number =>
  word.length < 4 || isUnspaced(word) || /\d/u.test(word) ? 0 : word.length < 8 ? 1 : 2;

/** What the other forms of a word begin with; undefined for what is too short: that stands for itself alone. */
const rootOf = (word: string, language: string): string | undefined => {
  const root = stem(word, language);
  return isUnspaced(word) || root.length < shortestStem ? undefined : root;
};

/** Where {@link answersTo} looks. */
export const rangeOf = (word: string, {unfinished, language}: Asking): WordRange => {
  const root = rootOf(word, language);
  if (root !== undefined) return beginningWith(root);
  return unfinished ? beginningWith(word) : exactly(word);
};

/** The terms that answer to a word for sure: itself, what it begins while it is unfinished, and its other forms. */
export const answersTo = (dictionary: Dictionary, word: string, asking: Asking): Answers => {
  const {unfinished, language} = asking;
  const answers = new Map<number, number>();
  const add = taking(answers);
  const range = [rangeOf(word, asking)];
  dictionary.near([exactly(word)], word, 0, false, (term) => add(term, shares.same));
  if (unfinished) dictionary.near(range, word, 0, true, (term) => add(term, shares.begins));
  const root = rootOf(word, language);
  if (root !== undefined)
    dictionary.near(range, root, 0, true, (term) => {
      if (stem(dictionary.text(term), language) === root) add(term, shares.form);
    });
  return answers;
};

/**
 * Where {@link slipsOf} looks: everywhere, or where words are fetched in blocks among those that begin alike, or have
 * another letter before or two swapped there. Few people miss the first letter of a word, and to look
 * everywhere for them would fetch all words.
 */
export const slipRangesOf = (word: string, inBlocks: boolean): readonly WordRange[] => {
  if (!slipsIn(word)) return [];
  if (!inBlocks) return [everyWord];
  const [first = '', second = '', third = ''] = word;
  return [first, second + third, second + first].map(beginningWith);
};

/** The terms that a word may be with a slip or two of the finger; what it may begin, where it is none of them. */
export const slipsOf = (
  dictionary: Dictionary,
  word: string,
  unfinished: boolean,
  ranges: readonly WordRange[],
): Answers => {
  const answers = new Map<number, number>();
  const add = taking(answers);
  const slips = slipsIn(word);
  if (slips)
    dictionary.near(ranges, word, slips, false, (term, edits) => add(term, shares.near[edits]!));
  // A beginning with a slip fits half the dictionary: only where nothing else does.
  if (slips && unfinished && !answers.size)
    dictionary.near(ranges, word, 1, true, (term, edits) =>
      add(term, shares.near[edits]! * shares.begins),
    );
  return answers;
};

/** Takes up a term with the most that it counts. */
const taking = (answers: Map<number, number>) => (term: number, share: number) => {
  if (share > (answers.get(term) ?? 0)) answers.set(term, share);
};
