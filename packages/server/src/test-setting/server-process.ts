import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {text as readText} from 'node:stream/consumers';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('../serve.ts', import.meta.url));

export type Settings = Readonly<Record<string, string>>;

const started = new Set<ChildProcess>();
after(() => started.forEach((child) => child.kill('SIGKILL')));

/** Starts `heard-server` as a process of its own; it ends with the file's tests at the latest. */
export const spawnServer = (settings: Settings, words: readonly string[] = []): ChildProcess => {
  const child = spawn(process.execPath, [program, ...words], {
    env: {PATH: process.env['PATH'], ...settings},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
};

/** A server that answers, and what it writes. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Every line so far, of both its outputs. */
  readonly lines: string[];
  /** Sends a signal and gives exit code and signal, when it has ended. */
  end(signal?: NodeJS.Signals): Promise<unknown[]>;
}

/** Starts a server on any free port and waits until it is ready. */
export async function startProcess(settings: Settings): Promise<ServerProcess> {
  const child = spawnServer({PORT: '0', ...settings});
  const lines: string[] = [];
  const exited = once(child, 'exit');
  const ready = Promise.withResolvers<string>();
  assert.ok(child.stdout && child.stderr);
  const closed = [child.stdout, child.stderr].map((input) => {
    const reader = createInterface({input});
    reader.on('line', (line) => {
      lines.push(line);
      const {event, url} =
        input === child.stdout ? (JSON.parse(line) as {event: string; url: string}) : {};
      if (event === 'ready' && url !== undefined) ready.resolve(url);
    });
    return once(reader, 'close');
  });
  void exited.then(() =>
    ready.reject(new Error(`It ended before it was ready:\n${lines.join('\n')}`)),
  );
  ready.promise.catch(() => {});
  return {
    url: await ready.promise,
    child,
    lines,
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await Promise.all(closed);
      return exited;
    },
  };
}

/** Runs a command of `heard-server` to its end. */
export async function runProcess(
  settings: Settings,
  words: readonly string[],
): Promise<{readonly code: unknown; readonly out: string; readonly err: string}> {
  const child = spawnServer(settings, words);
  assert.ok(child.stdout && child.stderr);
  const [out, err, [code]] = await Promise.all([
    readText(child.stdout),
    readText(child.stderr),
    once(child, 'exit') as Promise<unknown[]>,
  ]);
  return {code, out, err};
}
