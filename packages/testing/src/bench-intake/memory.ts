import {readFileSync} from 'node:fs';

const MIB = 2 ** 20;

/** The memory that a process holds, in MiB (`VmRSS` of Linux). */
export const memoryOf = (pid: number): number => {
  const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kib) * 1_024) / MIB;
};

/** Looks at the memory of a process again and again while something is done. MiB. */
export const watchMemory = async (
  pid: number,
  work: () => Promise<unknown>,
): Promise<{
  readonly before: number;
  readonly most: number;
  readonly samples: readonly number[];
}> => {
  const samples = [memoryOf(pid)];
  const timer = setInterval(() => samples.push(memoryOf(pid)), 100);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return {before: samples[0]!, most: Math.max(...samples), samples};
};

/** By how much the middle of the last third is above that of the second third, in percent: after the first, memory is warm. */
export const growth = (samples: readonly number[]): number => {
  const third = Math.floor(samples.length / 3);
  const middleOf = (part: readonly number[]) =>
    [...part].sort((one, other) => one - other)[part.length >> 1] ?? 0;
  const second = middleOf(samples.slice(third, 2 * third));
  return (middleOf(samples.slice(2 * third)) / second - 1) * 100;
};
