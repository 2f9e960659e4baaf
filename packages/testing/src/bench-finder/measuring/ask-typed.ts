import type {Ask} from '../contestants/contestant.ts';

/** Every state of a text while it is typed. */
export const keystrokes = (text: string): readonly string[] => {
  const signs = [...text];
  return signs.map((_, place) => signs.slice(0, place + 1).join(''));
};

/**
 * How long each keystroke takes while names are typed, in milliseconds. Stops after a name when the time is over: the
 * slowest would need hours.
 */
export const timeTyped = async (
  ask: Ask,
  names: readonly string[],
  seconds: number,
): Promise<number[]> => {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  for (const name of names) {
    for (const text of keystrokes(name)) {
      const start = performance.now();
      await ask(text);
      times.push(performance.now() - start);
      // The slowest does not even come to the end of a name.
      if (performance.now() > end + seconds * 1000) return times;
    }
    if (performance.now() > end) break;
  }
  return times;
};
