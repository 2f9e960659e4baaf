import {
  answersTo,
  rangeOf,
  shares,
  slipRangesOf,
  slipsOf,
  type Answers,
} from '../search/ask-dictionary.ts';
import type {Dictionary} from '../search/dictionary.ts';
import {isUnspaced, words} from '../search/words.ts';
import type {SearchFile} from './search-file.ts';

/** What a word that was typed may mean. */
export interface Meaning {
  /** The terms that answer to it, and what they count. */
  readonly answers: Answers;
  /** What to mark in texts: folded words, and beginnings with a `*`. */
  readonly marks: readonly string[];
  /** The word stands nowhere; this is what it was taken for. */
  readonly isSlip: boolean;
  /** The folded word that it was taken for, if it was a slip. */
  readonly meant: string | undefined;
  /** It is only begun, and too short to be looked for: services need not have it. */
  readonly isPending: boolean;
}

/** What a word counts that is looked for in place of what was said: where that stands in the directory, too, and where not. */
const sharesOfMeant = {known: 0.15, unknown: 0.6} as const;
const longestPhrase = 4;
const mostMarks = 20;
/** A beginning as short as this stands for too much to be fetched in blocks. */
const shortBeginning = 2;

/** What each of the words that were typed may mean, in the words of a directory. Fetches the words it needs. */
export const understand = async (
  file: SearchFile,
  asked: readonly string[],
  language: string,
): Promise<readonly Meaning[]> => {
  const {dictionary, inBlocks} = file;
  const isBegun = (place: number) => place === asked.length - 1;
  const isShort = (word: string, place: number) =>
    inBlocks && isBegun(place) && word.length <= shortBeginning && !isUnspaced(word);
  const unfinished = asked.map((word, place) => isBegun(place) && !isShort(word, place));
  const phrases = phrasesIn(file, asked);
  await dictionary.load([
    ...asked.map((word, place) => rangeOf(word, {unfinished: unfinished[place]!, language})),
    ...phrases.flatMap(({meant}) =>
      meant.flat().map((word) => rangeOf(word, {unfinished: false, language})),
    ),
  ]);

  file.answers.next();
  const everyday = meantBy(dictionary, asked, phrases, language);
  const known = asked.map((word, place) => {
    const asking = {unfinished: unfinished[place]!, language};
    return file.answers.of(`${word} ${asking.unfinished}`, () =>
      answersTo(dictionary, word, asking),
    );
  });
  const isUnknown = (place: number) => !known[place]!.size && !everyday[place]!.size;

  // What stands in blocks is fetched for slips only where nothing else answers.
  const ranges = asked.map((word, place) =>
    inBlocks && !isUnknown(place) ? [] : slipRangesOf(word, inBlocks),
  );
  await dictionary.load(ranges.flat());
  file.slips.next();
  return asked.map((word, place): Meaning => {
    const answers = new Map(known[place]);
    const forms: string[] = [];
    for (const [term, share] of answers)
      if (share === shares.form) {
        const text = dictionary.text(term);
        if (!text.startsWith(word)) forms.push(text);
      }
    const marks = [unfinished[place] ? `${word}*` : word, ...forms.slice(0, mostMarks)];
    for (const [term, share] of everyday[place]!) {
      if (!answers.has(term)) marks.push(dictionary.text(term));
      answers.set(term, Math.max(share, answers.get(term) ?? 0));
    }
    const slips = [
      ...file.slips.of(`${word} ${unfinished[place]} ${ranges[place]!.length}`, () =>
        slipsOf(dictionary, word, unfinished[place]!, ranges[place]!),
      ),
    ];
    const isSlip = isUnknown(place) && slips.length > 0;
    for (const [term, share] of slips) if (!answers.has(term)) answers.set(term, share);
    if (!isSlip)
      return {
        answers,
        marks,
        isSlip,
        meant: undefined,
        isPending: isShort(word, place) && (!answers.size || asked.length > 1),
      };
    const [nearest] = slips.sort(
      ([one, a], [other, b]) =>
        b - a || dictionary.listing(other).count - dictionary.listing(one).count,
    );
    marks.push(...slips.slice(0, mostMarks).map(([term]) => dictionary.text(term)));
    return {answers, marks, isSlip, meant: dictionary.text(nearest![0]), isPending: false};
  });
};

/** Words that stand beside each other and are in the thesaurus. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly said: readonly string[];
  /** What to look for in their place: words that belong together. */
  readonly meant: readonly (readonly string[])[];
}

const phrasesIn = ({thesaurus}: SearchFile, asked: readonly string[]): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  for (let from = 0; from < asked.length; from++)
    for (let to = Math.min(asked.length, from + longestPhrase); to > from; to--) {
      const said = asked.slice(from, to);
      const meant = thesaurus.get(said.join(' '));
      if (meant) phrases.push({from, to, said, meant: meant.map(words)});
    }
  return phrases;
};

/** For each word the terms that everyday words, of which it is a part, stand for. */
const meantBy = (
  dictionary: Dictionary,
  asked: readonly string[],
  phrases: readonly Phrase[],
  language: string,
): readonly Answers[] => {
  const found = asked.map(() => new Map<number, number>());
  const termsOf = (text: readonly string[]) =>
    text.map((word) => [...answersTo(dictionary, word, {unfinished: false, language}).keys()]);
  const entriesOf = (terms: readonly number[]) =>
    terms.reduce((sum, term) => sum + dictionary.listing(term).count, 0);
  for (const {from, to, said, meant} of phrases) {
    // What the directory says itself counts for more than what else it may call it.
    const isKnown = termsOf(said).every(({length}) => length);
    for (const terms of meant.map(termsOf)) {
      if (isKnown && terms.length > 1) continue;
      // Of several words the rarest says what is meant.
      const [rarest = []] = terms.sort((one, other) => entriesOf(one) - entriesOf(other));
      for (const term of rarest)
        for (let place = from; place < to; place++)
          found[place]!.set(term, sharesOfMeant[isKnown ? 'known' : 'unknown']);
    }
  }
  return found;
};
