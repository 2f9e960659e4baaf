/** Gives numbers from 0 up to 1, always the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32: small, quick, and all of its bits are good. */
export const seeded = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A whole number below another. */
export const below = (random: Random, end: number): number => Math.floor(random() * end);

/** One of a list. */
export const oneOf = <T>(random: Random, list: ArrayLike<T>): T =>
  list[below(random, list.length)]!;
