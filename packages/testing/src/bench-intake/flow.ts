/** What a run of the same work on several connections took. Milliseconds. */
export interface Flow {
  /** How often the work was done a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly count: number;
}

/** The value below which this share of sorted values lies. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * Does the same work on `connections` at once, each time again as soon as it is done, and measures it: for `seconds`, or
 * `times` in all.
 */
export const measureFlow = async (
  connections: number,
  until: {readonly seconds: number} | {readonly times: number},
  work: (connection: number) => Promise<void>,
): Promise<Flow> => {
  const times: number[] = [];
  const began = performance.now();
  const end = 'seconds' in until ? began + until.seconds * 1_000 : Infinity;
  let left = 'times' in until ? until.times : Infinity;
  const go = async (connection: number) => {
    while (left > 0 && performance.now() < end) {
      left--;
      const start = performance.now();
      await work(connection);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({length: connections}, (_, index) => go(index)));
  const seconds = (performance.now() - began) / 1_000;
  const sorted = times.sort((one, other) => one - other);
  return {
    rate: sorted.length / seconds,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    count: sorted.length,
  };
};

/** The flow in the middle, by rate. */
export const middle = (flows: readonly Flow[]): Flow =>
  [...flows].sort((one, other) => one.rate - other.rate)[flows.length >> 1]!;
