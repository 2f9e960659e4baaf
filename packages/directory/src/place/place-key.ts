import {fold} from '../search/fold.ts';

/** What is often written short at the start of a name: `St. Louis`, `Ft. Worth`, `E. St. Louis`. */
const LONG: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
]);

/**
 * Makes spellings of a place's name alike: case, accents, punctuation, and short forms before a word.
 *
 *     placeKey('St. Louis') // 'saint louis'
 */
export function placeKey(name: string): string {
  const words = fold(name)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  return words
    .map((word, position) => (position < words.length - 1 ? (LONG.get(word) ?? word) : word))
    .join(' ');
}

/** A postal code without spaces and case, and a US one without its last four digits. */
export function postalKey(code: string): string {
  const key = fold(code).replace(/[^\p{L}\p{N}]/gu, '');
  return /^\d{9}$/.test(key) ? key.slice(0, 5) : key;
}

/** Whether two names differ in at most one letter: one more, one less, another, or two swapped. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(start + from);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
}
