import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';

/**
 * Compares lines with the text that is kept in a file beside the test, so that a reviewer sees every change.
 * The file is written anew by `npm run access:rewrite`.
 */
export const expectKept = async (path: string, lines: readonly string[]) => {
  const text = `${lines.join('\n').trimEnd()}\n`;
  const {kept} = await executeServerCommand<
    {readonly kept: string | null},
    {readonly path: string; readonly text: string}
  >('kept-text', {path, text});
  expect(text.split('\n'), `${path} differs: npm run access:rewrite`).to.deep.equal(
    (kept ?? '').split('\n'),
  );
};
