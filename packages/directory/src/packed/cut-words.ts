import type {ListedWord} from '../search/list-words.ts';

/** A block of words, and where among these each block of their lists begins and ends. */
export interface CutWords {
  readonly words: readonly ListedWord[];
  readonly lists: readonly (readonly [from: number, to: number])[];
}

/** About how many bytes a word takes beside its letters. */
const perWord = 3;
/** One word of so many may begin a block. */
const oneOf = 8;

/**
 * Cuts sorted words into blocks of about so many bytes, and their lists as well. Where a block of words may end depends on
 * the words there: when words come and go, blocks further on are cut as before, and keep their names.
 */
export const cutWords = (
  words: readonly ListedWord[],
  sizes: {readonly words: number; readonly lists: number},
): readonly CutWords[] => {
  const blocks: CutWords[] = [];
  let from = 0;
  let bytes = 0;
  words.forEach(({word}, at) => {
    if (bytes > 2 * sizes.words || (bytes > sizes.words && hash(word) % oneOf === 0)) {
      blocks.push(withLists(words.slice(from, at), sizes.lists));
      from = at;
      bytes = 0;
    }
    bytes += perWord + word.length;
  });
  if (from < words.length || !blocks.length) blocks.push(withLists(words.slice(from), sizes.lists));
  return blocks;
};

const withLists = (words: readonly ListedWord[], most: number): CutWords => {
  const lists: [number, number][] = [];
  let from = 0;
  let bytes = 0;
  words.forEach(({list: {length}}, at) => {
    if (bytes && bytes + length > most) {
      lists.push([from, at]);
      from = at;
      bytes = 0;
    }
    bytes += length;
  });
  lists.push([from, words.length]);
  return {words, lists};
};

/** FNV-1a over UTF-16 units. */
const hash = (word: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++)
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return value;
};
