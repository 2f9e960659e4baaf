import {setTimeout} from 'node:timers/promises';

/** Resolves after so many milliseconds, or when the signal aborts. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

const hour = 3_600_000;

/** By the clock of the system; does not keep the process alive. */
export const systemWait: Wait = (milliseconds, signal) =>
  setTimeout(milliseconds, undefined, {signal, ref: false}).catch(() => {});

/** Does the work now and every hour from its end on. Resolves when the signal aborts and the work is done. */
export async function everyHour(
  work: () => Promise<unknown>,
  wait: Wait,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await work();
    await wait(hour, signal);
  }
}
