import {spawn} from 'node:child_process';

import {endTree} from './process-tree.ts';

export interface CommandResult {
  readonly ok: boolean;
  /** The last lines of what it printed, without colors. */
  readonly tail: string;
  readonly timedOut: boolean;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly limitMs: number;
  /** Where its output goes; our own output unless told otherwise. */
  readonly write?: (text: string) => void;
}

const TAIL_LENGTH = 4_000;
/** Moves of a terminal's cursor, which mean nothing in a log. */
// eslint-disable-next-line no-control-regex
const CURSOR_MOVES = /\u001B\[[0-9]*[A-GJK]/gu;
// eslint-disable-next-line no-control-regex
const COLORS = /\u001B\[[0-9;]*m/gu;

/**
 * Runs a command, shows what it prints as it comes, and ends it with all it started when it is not
 * through after `limitMs` or when we are asked to end.
 */
export async function runCommand(
  [program = '', ...args]: readonly string[],
  {cwd, limitMs, write = (text) => void process.stdout.write(text)}: CommandOptions,
): Promise<CommandResult> {
  const child = spawn(program, args, {cwd, stdio: ['ignore', 'pipe', 'pipe']});
  let tail = '';
  let timedOut = false;
  const show = (chunk: Buffer) => {
    const text = chunk.toString().replaceAll(CURSOR_MOVES, '');
    write(text);
    tail = (tail + text.replaceAll(COLORS, '')).slice(-TAIL_LENGTH);
  };
  child.stdout.on('data', show);
  child.stderr.on('data', show);

  let ended: Promise<void> | undefined;
  const end = () => (ended ??= child.pid === undefined ? Promise.resolve() : endTree(child.pid));
  const limit = setTimeout(() => {
    timedOut = true;
    write(`\nNot through after ${Math.round(limitMs / 1000)} s: ended.\n`);
    void end();
  }, limitMs);
  const interrupted = () => void end().then(() => process.exit(130));
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);

  const code = await new Promise<number | null>((resolve) => {
    child.once('error', ({message}) => {
      write(`${message}\n`);
      resolve(127);
    });
    child.once('close', resolve);
    // something that was left behind may hold the pipe open for ever, after the command has ended
    child.once('exit', (status) => setTimeout(() => resolve(status), 2_000).unref());
  });
  clearTimeout(limit);
  await ended;
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  child.stdout.destroy();
  child.stderr.destroy();
  return {ok: code === 0 && !timedOut, tail, timedOut};
}
