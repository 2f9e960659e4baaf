import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

import {findProgram} from '../run/find-program.ts';
import {freePort} from '../run/free-port.ts';

export interface WebKitDriver {
  /** The port of 127.0.0.1 on which the driver answers WebDriver commands. */
  readonly port: number;
  /** Ends the driver, its browser and its screen. May be called twice. */
  stop(): Promise<void>;
}

const START_LIMIT_MS = 20_000;

/**
 * Starts a screen without a monitor (Xvfb) and WebKitGTK's driver on it, with a profile that is
 * thrown away. WebKitGTK has no mode without a screen.
 */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const home = await mkdtemp(join(tmpdir(), 'heard-webkit-'));
  const started: ChildProcess[] = [];
  const endNow = () => started.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', endNow);

  const stop = async () => {
    process.off('exit', endNow);
    for (const child of started.splice(0).reverse()) await end(child);
    await rm(home, {recursive: true, force: true});
  };

  try {
    const screen = await startScreen(started);
    const port = await freePort();
    const driver = spawn(findProgram('webkit-driver'), [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: {
        ...process.env,
        DISPLAY: screen,
        LANG: 'en_US.UTF-8',
        LANGUAGE: 'en_US',
        NO_AT_BRIDGE: '1',
        XDG_CACHE_HOME: join(home, 'cache'),
        XDG_CONFIG_HOME: join(home, 'config'),
        XDG_DATA_HOME: join(home, 'data'),
      },
    });
    started.push(driver);
    await answers(`http://127.0.0.1:${port}/status`, driver);
    return {port, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Xvfb picks a free display by itself and writes its number to the file descriptor we name. */
async function startScreen(started: ChildProcess[]): Promise<string> {
  const screen = spawn(
    findProgram('xvfb'),
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  started.push(screen);
  const output = screen.stdio[3];
  if (!output || !('read' in output)) throw new Error('Xvfb has no pipe to write its display to.');
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended at once (exit code ${code}).`)));
    output.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
}

async function answers(url: string, driver: ChildProcess): Promise<void> {
  let failure: Error | undefined;
  driver.once('error', (error) => (failure = error));
  const until = Date.now() + START_LIMIT_MS;
  while (Date.now() < until) {
    if (failure) throw failure;
    if (driver.exitCode !== null) {
      throw new Error(`WebKitWebDriver ended at once (exit code ${driver.exitCode}).`);
    }
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await pause(50);
  }
  throw new Error(`WebKitWebDriver did not answer at ${url} within ${START_LIMIT_MS / 1000} s.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(limit);
}
