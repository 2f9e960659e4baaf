import {answersTo, shares, slipsOf, termText, type Answers} from '../search/ask-index.ts';
import {words} from '../search/words.ts';
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
}

/** What a word counts that is looked for in place of what was said: where that stands in the directory, too, and where not. */
const sharesOfMeant = {known: 0.15, unknown: 0.6} as const;
const longestPhrase = 4;
const mostMarks = 20;
/** A beginning as short as this stands for too much to be fetched in blocks. */
const shortBeginning = 2;

/** What each of the words that were typed may mean, in the words of a directory. */
export const understand = (
  file: SearchFile,
  asked: readonly string[],
  language: string,
): readonly Meaning[] => {
  const {index} = file;
  file.answers.next();
  file.slips.next();
  const textOf = (term: number) => termText(index, term);
  const everyday = meantBy(file, asked, language);
  return asked.map((word, place) => {
    const unfinished = place === asked.length - 1;
    const key = `${word} ${unfinished}`;
    const answers = new Map(
      file.answers.of(key, () => answersTo(index, word, {unfinished, language})),
    );
    if (file.isSplit && unfinished && word.length <= shortBeginning)
      for (const [term, share] of answers) if (share !== shares.same) answers.delete(term);
    const forms: string[] = [];
    for (const [term, share] of answers)
      if (share === shares.form) {
        const text = textOf(term);
        if (!text.startsWith(word)) forms.push(text);
      }
    const marks = [unfinished ? `${word}*` : word, ...forms.slice(0, mostMarks)];
    for (const [term, share] of everyday[place]!) {
      if (!answers.has(term)) marks.push(textOf(term));
      answers.set(term, Math.max(share, answers.get(term) ?? 0));
    }
    const isSlip = !answers.size;
    // Lists that stand in blocks are fetched for slips only where nothing else answers.
    const slips =
      isSlip || !file.isSplit
        ? [...file.slips.of(key, () => slipsOf(index, word, unfinished))]
        : [];
    for (const [term, share] of slips) if (!answers.has(term)) answers.set(term, share);
    const [nearest] = slips.sort(
      ([one, a], [other, b]) => b - a || index.counts[other]! - index.counts[one]!,
    );
    const meant = isSlip && nearest ? textOf(nearest[0]) : undefined;
    if (isSlip) marks.push(...slips.slice(0, mostMarks).map(([term]) => textOf(term)));
    return {answers, marks, isSlip: isSlip && slips.length > 0, meant};
  });
};

/** For each word the terms that everyday words, of which it is a part, stand for. */
const meantBy = (
  {index, thesaurus}: SearchFile,
  asked: readonly string[],
  language: string,
): readonly Answers[] => {
  const found = asked.map(() => new Map<number, number>());
  const termsOf = (text: string) =>
    words(text).map((word) => [...answersTo(index, word, {unfinished: false, language}).keys()]);
  for (let from = 0; from < asked.length; from++)
    for (let to = Math.min(asked.length, from + longestPhrase); to > from; to--) {
      const said = asked.slice(from, to).join(' ');
      const meant = thesaurus.get(said);
      if (!meant) continue;
      // What the directory says itself counts for more than what else it may call it.
      const isKnown = termsOf(said).every(({length}) => length);
      for (const terms of meant.map(termsOf)) {
        if (isKnown && terms.length > 1) continue;
        // Of several words the rarest says what is meant.
        const [rarest = []] = terms.sort(
          (one, other) => entriesOf(index, one) - entriesOf(index, other),
        );
        for (const term of rarest)
          for (let place = from; place < to; place++)
            found[place]!.set(term, sharesOfMeant[isKnown ? 'known' : 'unknown']);
      }
    }
  return found;
};

/** In how many entries some terms stand, at the most. */
const entriesOf = ({counts}: SearchFile['index'], terms: readonly number[]): number =>
  terms.reduce((sum, term) => sum + counts[term]!, 0);
