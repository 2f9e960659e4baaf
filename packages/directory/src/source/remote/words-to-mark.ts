import {wordsIn} from '../../search/words.ts';

/** What to mark in texts that a server found. The last word may be unfinished. */
export const wordsToMark = (text: string): readonly string[] => {
  const found = [...wordsIn(text)];
  const isUnfinished = found.at(-1)?.end === text.trimEnd().length && !/\s$/u.test(text);
  return [
    ...new Set(
      found.map(({text: word}, place) =>
        isUnfinished && place === found.length - 1 ? `${word}*` : word,
      ),
    ),
  ];
};
