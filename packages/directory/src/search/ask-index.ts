import {nearTerms} from './near-terms.ts';
import type {SearchIndex} from './open-index.ts';
import {shortestStem, stem} from './stem.ts';
import {isUnspaced} from './words.ts';

/** What a word that was asked for counts where it stands in another form. */
export const shares = {same: 1, form: 0.8, begins: 0.7, near: [1, 0.4, 0.2]} as const;

/** Which terms of an index answer to a word, and what they count: 1 for the word itself, less for others. */
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

/** The text of a term. */
export const termText = ({units, starts}: SearchIndex, term: number): string =>
  // Called thousands of times for a question: spreading would take far longer.
  String.fromCharCode.apply(
    null,
    units.subarray(starts[term]!, starts[term + 1]!) as unknown as number[],
  );

/** The terms that answer to a word for sure: itself, what it begins while it is unfinished, and its other forms. */
export const answersTo = (
  index: SearchIndex,
  word: string,
  {unfinished, language}: Asking,
): Answers => {
  const answers = new Map<number, number>();
  const add = taking(answers);
  nearTerms(index, word, 0, false, (term) => add(term, shares.same));
  if (unfinished) nearTerms(index, word, 0, true, (term) => add(term, shares.begins));
  const root = stem(word, language);
  // What is shorter stands for itself alone.
  if (!isUnspaced(word) && root.length >= shortestStem)
    nearTerms(index, root, 0, true, (term) => {
      if (stem(termText(index, term), language) === root) add(term, shares.form);
    });
  return answers;
};

/** The terms that a word may be with a slip or two of the finger; what it may begin, where it is none of them. */
export const slipsOf = (index: SearchIndex, word: string, unfinished: boolean): Answers => {
  const answers = new Map<number, number>();
  const add = taking(answers);
  const slips = slipsIn(word);
  if (slips) nearTerms(index, word, slips, false, (term, edits) => add(term, shares.near[edits]!));
  // A beginning with a slip fits half the dictionary: only where nothing else does.
  if (slips && unfinished && !answers.size)
    nearTerms(index, word, 1, true, (term, edits) =>
      add(term, shares.near[edits]! * shares.begins),
    );
  return answers;
};

/** Takes up a term with the most that it counts. */
const taking = (answers: Map<number, number>) => (term: number, share: number) => {
  if (share > (answers.get(term) ?? 0)) answers.set(term, share);
};
