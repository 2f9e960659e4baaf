import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {after, before} from 'node:test';
import {fileURLToPath} from 'node:url';

import {freePort} from '../../run/free-port.ts';

const LIMIT_MS = 60_000;

/** An example that answers requests. */
export interface RunningExample {
  readonly url: string;
}

/** Starts an example before the stories of a file, by the file that its `npm start` runs, and ends it after them. */
export const useExample = (
  name: string,
  environment: Readonly<Record<string, string>> = {},
): (() => RunningExample) => {
  const folder = fileURLToPath(new URL(`../../../../../examples/${name}/`, import.meta.url));
  let url: string | undefined;
  let end = async () => {};
  before(async () => {
    const port = String(await freePort());
    const child = spawn(process.execPath, ['start.ts'], {
      cwd: folder,
      env: {...process.env, ...environment, PORT: port},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(child, 'close');
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    end = async () => {
      process.off('exit', kill);
      kill();
      await ended;
    };
    let output = '';
    url = await new Promise<string>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`${name} ${why}:\n${output}`));
      const limit = setTimeout(() => fail('took too long'), LIMIT_MS);
      for (const channel of [child.stdout, child.stderr])
        channel.on('data', (chunk: Buffer) => {
          output += chunk.toString();
          const said = /The page is at (http:\S+?)\/\s/u.exec(output)?.[1];
          if (!said) return;
          clearTimeout(limit);
          resolve(said);
        });
      void ended.then(() => fail('ended'));
    });
  });
  after(() => end());
  return () => {
    if (!url) throw new Error('The example is there while stories run only.');
    return {url};
  };
};
