/** Words in sorted order, their UTF-16 units one after the other. `starts` has one entry more than there are words. */
export interface Terms {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
}

/** Takes a term that is near to what was typed, and how many edits lie between. */
export type TakeTerm = (term: number, edits: number) => void;

/** Letters that stand in for others are looked for in alphabets, not among thousands of signs. */
const lastOfAlphabets = 0x2e80;

/**
 * Walks over all terms that are at most so many edits (a letter more, less, another, or two swapped) from a word; with
 * `unfinished`, over all that begin like it. The terms stand sorted: whatever begins alike is one range, and a
 * range whose beginning is too far away is left alone as a whole. A term may be given more than once, with other edits.
 */
export const nearTerms = (
  {units, starts}: Terms,
  word: string,
  most: number,
  unfinished: boolean,
  take: TakeTerm,
): void => {
  const {length} = word;
  const unitAt = (term: number, depth: number): number => {
    const at = starts[term]! + depth;
    return at < starts[term + 1]! ? units[at]! : -1;
  };
  /** The first term from `low` on whose unit at this depth is more than `unit`. */
  const after = (low: number, high: number, depth: number, unit: number): number => {
    // By leaps first: most ranges are short.
    let step = 1;
    let from = low;
    while (from + step < high && unitAt(from + step, depth) <= unit) {
      from += step;
      step *= 2;
    }
    let to = Math.min(high, from + step);
    while (from < to) {
      const middle = (from + to) >> 1;
      if (unitAt(middle, depth) <= unit) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const atLeast = (low: number, high: number, depth: number, unit: number): number =>
    low < high && unitAt(low, depth) < unit ? after(low, high, depth, unit - 1) : low;

  const walk = (low: number, high: number, depth: number, at: number, edits: number): void => {
    if (low >= high) return;
    if (at === length) {
      if (unfinished) for (let term = low; term < high; term++) take(term, edits);
      else if (unitAt(low, depth) < 0) take(low, edits);
      if (unfinished || edits === most) return;
    }
    const unit = at < length ? word.charCodeAt(at) : -1;
    if (edits === most) {
      const from = atLeast(low, high, depth, unit);
      if (from < high && unitAt(from, depth) === unit)
        walk(from, after(from, high, depth, unit), depth + 1, at + 1, edits);
      return;
    }
    // A letter less.
    if (at < length) walk(low, high, depth, at + 1, edits + 1);
    for (let from = atLeast(low, high, depth, 0); from < high;) {
      const found = unitAt(from, depth);
      if (found >= lastOfAlphabets && found !== unit) break;
      const to = after(from, high, depth, found);
      if (found === unit) walk(from, to, depth + 1, at + 1, edits);
      else if (at < length) walk(from, to, depth + 1, at + 1, edits + 1);
      // A letter more.
      walk(from, to, depth + 1, at, edits + 1);
      // Two swapped.
      if (at + 1 < length && found === word.charCodeAt(at + 1) && found !== unit) {
        const inner = atLeast(from, to, depth + 1, unit);
        if (inner < to && unitAt(inner, depth + 1) === unit)
          walk(inner, after(inner, to, depth + 1, unit), depth + 2, at + 2, edits + 1);
      }
      from = to;
    }
  };
  walk(0, starts.length - 1, 0, 0, 0);
};
