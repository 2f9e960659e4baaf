import type {Figures} from './result.ts';
import type {Round} from './round.ts';
import {median, percentile} from './statistics.ts';

/** The medians of rounds. */
export const figuresOf = (rounds: readonly Round[]): Figures => {
  const middle = (value: (round: Round) => number) => median(rounds.map(value));
  const share = (part: number) => middle(({times}) => percentile(times, part));
  return {
    load: middle(({load}) => load),
    heap: middle(({heap}) => heap),
    heapLater: middle(({heapLater}) => heapLater),
    p50: share(0.5),
    p95: share(0.95),
    p99: share(0.99),
    keystrokes: middle(({times}) => times.length),
  };
};
