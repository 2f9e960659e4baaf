import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Runs a script of this folder in a Node of its own, and gives what it writes. Rejects when it fails. */
export const runPart = async (script: string, args: readonly (string | number)[]) => {
  const file = fileURLToPath(new URL(`${script}.ts`, import.meta.url));
  const flags = ['--expose-gc', '--max-old-space-size=12000'];
  const {stdout} = await run(process.execPath, [...flags, file, ...args.map(String)], {
    maxBuffer: 2 ** 28,
  });
  return stdout;
};
