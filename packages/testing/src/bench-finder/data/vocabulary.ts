import {below, oneOf, type Random} from './random.ts';

/** The scripts of the made-up directories. */
export const Script = ['Latin', 'Cyrillic', 'Arabic', 'Chinese'] as const;
export type Script = (typeof Script)[number];

/** Beginnings, middles and ends of syllables: words that can be said, and mean nothing. */
const syllables: Readonly<Record<Exclude<Script, 'Chinese'>, readonly (readonly string[])[]>> = {
  Latin: [
    'b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr sh sp st str th tr'.split(' '),
    'a e i o u a e i o ai ea ou é ía'.split(' '),
    ['', '', '', ...'n r s l t m ck nd rt st'.split(' ')],
  ],
  Cyrillic: [
    'б в г д ж з к л м н п р с т х ч ш бр вр гл др кр пр ск ст тр'.split(' '),
    'а е и о у а е и о ы я ю ё'.split(' '),
    ['', '', '', ...'н р с л т м й ть ск ст'.split(' ')],
  ],
  Arabic: [
    'ب ت ث ج ح خ د ر ز س ش ص ط ع غ ف ق ك ل م ن ه و ي أ'.split(' '),
    ['', '', '', 'ا', 'و', 'ي'],
    ['', '', '', '', 'ة', 'ن', 'ت'],
  ],
};

/** As many as make MiniSearch's index of 10,000 services as large as where the goals of the finder were set: 1.07 MB. */
const wordCount = 6_000;
const signCount = 3_000;
const firstSign = 0x4e00;

/** How many syllables or signs a word has: those that are used most are the shortest. */
const lengthOf = (rank: number, random: Random): number =>
  rank < 60 ? 1 + below(random, 2) : rank < 2_000 ? 2 + below(random, 2) : 2 + below(random, 3);

/** A sign of Chinese; some are far more common than others. */
export const someSign = (random: Random): string =>
  String.fromCodePoint(firstSign + Math.floor(random() ** 2 * signCount) * 5);

const someWord = (script: Script, length: number, random: Random): string =>
  Array.from({length}, () =>
    script === 'Chinese'
      ? someSign(random)
      : syllables[script].map((part) => oneOf(random, part)).join(''),
  ).join('');

/** The words of a script, each once, the most common first. */
export const wordsOf = (script: Script, random: Random): readonly string[] => {
  const words = new Set<string>();
  // Most words of Chinese have two signs.
  const longest = script === 'Chinese' ? 3 : Infinity;
  while (words.size < wordCount)
    words.add(someWord(script, Math.min(longest, lengthOf(words.size, random)), random));
  return [...words];
};

/** Says which word comes next, as words come in texts (Zipf): the second half as often as the first, the third a third as often. */
export const zipf = (words: readonly string[]): ((random: Random) => string) => {
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank++) sums[rank] = sum += 1 / (rank + 1);
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low]!;
  };
};
