import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {text as readText} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';

const program = join(
  dirname(fileURLToPath(import.meta.resolve('@heard/server/package.json'))),
  'bin/heard-server.js',
);

export type Settings = Readonly<Record<string, string>>;

const launch = (settings: Settings, words: readonly string[]) => {
  const child = spawn(process.execPath, [program, ...words], {
    env: {PATH: process.env['PATH'], ...settings},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killAtExit = () => child.kill('SIGKILL');
  process.once('exit', killAtExit);
  child.once('exit', () => process.off('exit', killAtExit));
  return child;
};

/** The built `heard-server`, running. */
export interface ServerProgram {
  readonly url: string;
  readonly pid: number;
  /** What it wrote so far, a line each. */
  readonly lines: readonly string[];
  /** Whether it is still there. */
  readonly isRunning: () => boolean;
  /** Sends a signal and waits for its end. Gives the exit code, or the signal that ended it. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals>;
}

/** Starts the built `heard-server` on any free port; resolves when it is ready, rejects when it ends before that. */
export async function startProgram(settings: Settings): Promise<ServerProgram> {
  const child = launch({PORT: '0', ...settings}, []);
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const lines: string[] = [];
  const url = await readyUrl(child, lines, ended);
  return {
    url,
    pid: child.pid!,
    lines,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const [code, by] = await ended;
      return code ?? by ?? 'SIGKILL';
    },
  };
}

const readyUrl = (
  child: ChildProcess & {stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream},
  lines: string[],
  ended: Promise<unknown>,
): Promise<string> =>
  new Promise((resolve, reject) => {
    for (const input of [child.stdout, child.stderr]) {
      createInterface({input}).on('line', (line) => {
        lines.push(line);
        const [, url] = /"event":"ready","url":"([^"]+)"/.exec(line) ?? [];
        if (url !== undefined) resolve(url);
      });
    }
    void ended.then(() => reject(new Error(`It ended before it was ready:\n${lines.join('\n')}`)));
  });

/** Runs a command of the built `heard-server` to its end. */
export async function runProgram(
  settings: Settings,
  words: readonly string[],
): Promise<{readonly code: number | null; readonly out: string; readonly err: string}> {
  const child = launch(settings, words);
  const [out, err, [code]] = await Promise.all([
    readText(child.stdout),
    readText(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return {code, out, err};
}
