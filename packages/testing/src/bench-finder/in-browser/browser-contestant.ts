import type {Questions} from '../data/questions.ts';

/** Who is compared in a browser. */
export const BrowserContestant = ['heard', 'heardNarrowly', 'minisearch'] as const;
export type BrowserContestant = (typeof BrowserContestant)[number];

/** What the page that measures offers. Times in milliseconds. */
export type Measure = (
  who: BrowserContestant,
  questions: Questions,
  seconds: number,
) => Promise<{readonly load: number; readonly times: readonly number[]}>;
