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
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (longer - shorter > 1) return false;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const differing = longer - start - end;
  const isSwap = differing === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  return differing <= 1 || (isSwap && longer === shorter);
}
