import {below, oneOf, type Random} from './random.ts';
import {someSign} from './vocabulary.ts';

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A name with one slip of the finger: in one of its words of four letters or more; in Chinese, one wrong sign. */
export const withSlip = (name: string, random: Random): string => {
  if (isHan(name)) {
    const signs = [...name];
    signs[below(random, signs.length)] = someSign(random);
    return signs.join('');
  }
  const words = name.split(' ');
  const long = words.filter((word) => /^\p{L}{4,}$/u.test(word));
  if (!long.length) return name;
  const word = oneOf(random, long);
  words[words.indexOf(word)] = slipIn(word, random);
  return words.join(' ');
};

/** A letter less, one more, another one, or two swapped, at any place. */
const slipIn = (word: string, random: Random): string => {
  const at = below(random, word.length);
  const letter = oneOf(random, word);
  const [before, here, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  const slips = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.slice(0, 1) + here + after.slice(1),
  ].filter((slip) => slip !== word);
  return oneOf(random, slips);
};
