import {wordsIn} from './words.ts';

/** A part of a text, and whether it is to be marked. */
export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Cuts a text into parts that are marked and parts that are not, by the `words` of a `ResourceAnswer`.
 *
 *     marksIn('Eviction help', ['evict*']) // [{text: 'Eviction', isMarked: true}, {text: ' help', isMarked: false}]
 *
 * The parts put together are the text. Without words it is one part.
 */
export const marksIn = (text: string, words: readonly string[]): readonly MarkedPart[] => {
  const whole = new Set(words);
  const beginnings = words.flatMap((word) => (word.endsWith('*') ? word.slice(0, -1) : []));
  const parts: MarkedPart[] = [];
  let at = 0;
  const add = (to: number, isMarked: boolean) => {
    if (to > at) parts.push({text: text.slice(at, to), isMarked});
    at = Math.max(at, to);
  };
  for (const {text: word, start, end} of wordsIn(text))
    if (whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning))) {
      add(start, false);
      add(end, true);
    }
  add(text.length, false);
  return parts;
};
