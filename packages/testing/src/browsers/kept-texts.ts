import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import type {TestRunnerPlugin} from '@web/test-runner-core';

/**
 * Answers `executeServerCommand('kept-text', {path, text})` of a test with what is kept in the file at `path`,
 * which is relative to the test: reviewed text that people can read, such as the outline of a page. When the
 * tests run with `--rewrite`, the text of the first engine is written into the file before.
 */
export const keptTexts = (rewrite: boolean): TestRunnerPlugin => {
  const written = new Map<string, string>();
  return {
    name: 'kept-texts',
    async executeCommand({command, payload, session}) {
      if (command !== 'kept-text') return undefined;
      const {path, text} = payload as {readonly path: string; readonly text: string};
      const file = resolve(dirname(session.testFile), path);
      if (rewrite && !written.has(file)) {
        written.set(file, text);
        await mkdir(dirname(file), {recursive: true});
        await writeFile(file, text);
      }
      // The runner takes "nothing" for an unknown command.
      return {kept: await readFile(file, 'utf8').catch(() => null)};
    },
  };
};
