const LONGEST = 80;

/**
 * The name of any file as it can be shown: without control characters and marks that turn the direction of what
 * follows, and cut in the middle when it is very long, so that its ending stays. A name that was chosen to deceive
 * shows its true ending.
 */
export const shownName = (name: string): string => {
  const letters = Array.from(
    name.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ''),
  );
  return letters.length > LONGEST
    ? `${letters.slice(0, LONGEST - 25).join('')}…${letters.slice(-24).join('')}`
    : letters.join('');
};

/** A name within a sentence: it does not turn the direction of what stands around it. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
