import type {DataResult, Standing} from '../measuring/result.ts';
import {Asking} from '../data/questions.ts';
import {Script} from '../data/vocabulary.ts';

/** A goal, what was reached, and whether that is enough. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly reached: string;
  readonly holds: boolean;
}

export const ms = (value: number): string =>
  `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
export const megabytes = (value: number): string => `${(value / 1e6).toFixed(2)} MB`;
export const kilobytes = (value: number): string => `${(value / 1024).toFixed(1)} KB`;

const atMost = (what: string, value: number, limit: number, show: (value: number) => string) => ({
  what,
  goal: `at most ${show(limit)}`,
  reached: show(value),
  holds: value <= limit,
});

const times = (what: string, theirs: number, ours: number, least: number): Goal => ({
  what,
  goal: `${least} times`,
  reached: `${(theirs / ours).toFixed(1)} times`,
  holds: theirs / ours >= least,
});

/** The smallest recall of a contestant in any script, and where that is. */
const leastRecall = (standing: Standing): readonly [value: number, where: string] => {
  const all = Script.flatMap((script) =>
    // By a part, there may be more than ten with these words.
    Asking.filter((asking) => asking !== 'part').flatMap((asking) => {
      const of = standing.recall[script]?.[asking];
      return of ? [[of.found / of.asked, `${script}, ${asking}`] as const] : [];
    }),
  );
  return all.reduce((least, one) => (one[0] < least[0] ? one : least));
};

const firstTenGoals = ({sizes: {brotli}}: DataResult, limit: number): readonly Goal[] => [
  atMost(
    'bytes until the first ten results, brotli, name asked at once',
    brotli.atOnce.most,
    limit,
    kilobytes,
  ),
  atMost('the same, typed letter by letter', brotli.typed.most, limit, kilobytes),
];

/** The goals that were set for a directory of this size. */
export const goalsFor = (result: DataResult): readonly Goal[] => {
  const {data, standings, sizes, chromium} = result;
  const {heard, minisearch} = standings;
  const goals: Goal[] = [];
  if (!heard) return goals;
  const [recall, where] = leastRecall(heard);
  if (data !== 'illinois')
    goals.push({
      what: `recall among the first ten, at the least (${where})`,
      goal: 'at least 0.99',
      reached: recall.toFixed(3),
      holds: recall >= 0.99,
    });
  if (data === '1000') goals.push(...firstTenGoals(result, 45 * 1024));
  if (data === '100000') goals.push(atMost('p95 of a keystroke', heard.p95, 16, ms));
  if (data !== '10000') return goals;
  goals.push(
    atMost('p95 of a keystroke', heard.p95, 2, ms),
    atMost('load to the first answer', heard.load, 25, ms),
    atMost('index, brotli, without descriptions', sizes.withoutDetails, 750_000, megabytes),
    ...firstTenGoals(result, 200 * 1024),
    atMost('heap after load', heard.heap, 17e6, megabytes),
  );
  if (minisearch)
    goals.push(
      times('p95 of a keystroke, faster than MiniSearch', minisearch.p95, heard.p95, 30),
      times('load, faster than MiniSearch', minisearch.load, heard.load, 10),
      times('heap after load, smaller than MiniSearch', minisearch.heap, heard.heap, 6),
    );
  const narrowly = chromium?.heardNarrowly;
  if (narrowly)
    goals.push(
      atMost('in Chromium, CPU 4x, slips, facets and a place: p95', narrowly.p95, 8.3, ms),
      atMost('in Chromium, CPU 4x, slips, facets and a place: p99', narrowly.p99, 16.7, ms),
    );
  return goals;
};
