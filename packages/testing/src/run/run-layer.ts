import type {Layer} from './layers.ts';
import {runCommand, type CommandOptions} from './run-command.ts';

export interface Outcome {
  readonly layer: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** The tests that failed, as its runner names them in its last lines. */
  readonly failures?: readonly string[];
  /** Why it failed, when its output does not say so. */
  readonly note?: string;
}

/** Runs all commands of a layer and counts. */
export async function runLayer(
  layer: Layer,
  {cwd, write}: Pick<CommandOptions, 'cwd' | 'write'>,
): Promise<Outcome> {
  const started = performance.now();
  const outcome = (passed: number, failed: number, skipped: number, note?: string): Outcome => ({
    layer: layer.name,
    passed,
    failed,
    skipped,
    seconds: Math.round((performance.now() - started) / 1000),
    ...(note === undefined ? {} : {note}),
  });

  const until = started + layer.limitMinutes * 60_000;
  let ok = true;
  let tail = '';
  for (const command of layer.commands) {
    const limitMs = Math.max(1_000, until - performance.now());
    const result = await runCommand(command, {cwd, limitMs, ...(write && {write})});
    if (result.timedOut) return outcome(0, 1, 0, `ended after ${layer.limitMinutes} min`);
    ok &&= result.ok;
    tail = result.tail;
  }
  if (!layer.counts) return ok ? outcome(1, 0, 0) : outcome(0, 1, 0);

  const counts = readCounts(tail);
  if (!counts) return outcome(0, 1, 0, 'ended before it could count');
  const {passed, failed, skipped} = counts;
  const failures = readFailures(tail);
  if (passed + failed === 0) return outcome(0, 1, skipped, 'found no test');
  if (!ok && failed === 0) return outcome(passed, 1, skipped, 'tests passed, the runner failed');
  return {...outcome(passed, failed, skipped), ...(failures.length > 0 && {failures})};
}

/** The names of failed tests: the lines that begin with `FAILED` right above the counts. */
export function readFailures(output: string): string[] {
  const above = output.trimEnd().split('\n').slice(0, -1);
  const first = above.findLastIndex((line) => line !== '' && !line.startsWith('FAILED ')) + 1;
  return above.slice(first).filter((line) => line !== '');
}

/** The counts in the last line of a runner's output, or nothing if it does not end with them. */
export function readCounts(
  output: string,
): {passed: number; failed: number; skipped: number} | undefined {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  const [, passed, failed, skipped] =
    /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/u.exec(last) ?? [];
  if (passed === undefined || failed === undefined) return undefined;
  return {passed: Number(passed), failed: Number(failed), skipped: Number(skipped ?? 0)};
}
