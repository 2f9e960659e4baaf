import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

import type {Command} from '../command.ts';
import {fileProblem} from '../files/file-problem.ts';
import {plainText} from '../terminal/plain-text.ts';

// Beside src and dist alike: dist holds what was built, and a test runs what is in src.
const PAGE = fileURLToPath(new URL('../../dist/keys-page/heard-keys.html', import.meta.url));

/** `heard keys page`: writes the page that makes keys and opens reports without a network. */
export const keysPageCommand: Command = {
  name: 'keys page',
  synopsis: '[--out FILE]',
  summary: 'Write a page that makes keys and opens reports without a network.',
  help: `
Writes one HTML file. Whoever opens it in a browser can make a key, save it with or without a
passphrase, print it on paper with a QR code, and open sealed reports and their files. The page
loads nothing and sends nothing: it works on a computer that was never connected.
A file that is there is never overwritten.

  --out FILE  Where the page goes. Without it: heard-keys.html.

  heard keys page --out heard-keys.html`,
  options: {out: {type: 'string'}},
  positionals: [0, 0],

  async run({values}, terminal) {
    const out = typeof values['out'] === 'string' ? values['out'] : 'heard-keys.html';
    const page = await readFile(PAGE).catch(() => undefined);
    if (!page) {
      terminal.err('heard: the page is not built yet. Run "npm run build" in the repository.\n');
      return 1;
    }
    try {
      await writeFile(out, page, {flag: 'wx'});
    } catch (error) {
      terminal.err(`heard: ${fileProblem(out, error)}\n`);
      return 1;
    }
    terminal.out(`${plainText(out)}\n`);
    terminal.err(
      'Wrote the page. Open it in a browser, best on a computer without a network, and hand it on as a file.\n',
    );
    return 0;
  },
};
