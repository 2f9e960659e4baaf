import {spawn} from 'node:child_process';
import {endTree} from './process-tree.ts';

export interface CommandResult {
  readonly ok: boolean;
  /** The last lines of what it printed, without colors. */
  readonly tail: string;
  readonly timedOut: boolean;
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
  {cwd, limitMs}: {readonly cwd: string; readonly limitMs: number},
): Promise<CommandResult> {
  const child = spawn(program, args, {cwd, stdio: ['ignore', 'pipe', 'pipe']});
  let tail = '';
  let timedOut = false;
  const show = (chunk: Buffer) => {
    const text = chunk.toString().replaceAll(CURSOR_MOVES, '');
    process.stdout.write(text);
    tail = (tail + text.replaceAll(COLORS, '')).slice(-TAIL_LENGTH);
  };
  child.stdout.on('data', show);
  child.stderr.on('data', show);

  const end = () => (child.pid === undefined ? undefined : endTree(child.pid));
  const limit = setTimeout(() => {
    timedOut = true;
    console.error(`\nNot through after ${Math.round(limitMs / 1000)} s: ended.`);
    void end();
  }, limitMs);
  const interrupted = () => void Promise.resolve(end()).then(() => process.exit(130));
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);

  const code = await new Promise<number | null>((resolve) => {
    child.once('error', ({message}) => {
      console.error(message);
      resolve(127);
    });
    child.once('close', resolve);
    // something that was left behind may hold the pipe open for ever, after the command has ended
    child.once('exit', (status) => setTimeout(() => resolve(status), 2_000).unref());
  });
  clearTimeout(limit);
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  child.stdout.destroy();
  child.stderr.destroy();
  return {ok: code === 0 && !timedOut, tail, timedOut};
}
