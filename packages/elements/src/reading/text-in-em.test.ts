import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Copies on paper are pages of their own, with no host around them. */
const ownPages = ['keeping/paper.styles.ts', 'resource-finder/share/paper.styles.ts'];

suite('the size of our text', () => {
  const files = globSync('**/*.styles.ts', {cwd: folder}).filter(
    (file) => !ownPages.includes(file.replaceAll('\\', '/')),
  );

  test('follows the element that holds it, never the root of the page or a number of pixels', () => {
    assert.ok(files.length > 8, String(files.length));
    for (const file of files) {
      // A floor for pages that make all text tiny follows the element from there on.
      const styles = readFileSync(`${folder}/${file}`, 'utf8').replaceAll(
        /max\([\d.]+em, 16px\)/gu,
        '1em',
      );
      assert.doesNotMatch(styles, /\d(?:rem|pt)\b/u, file);
      assert.doesNotMatch(styles, /font(?:-size)?:[^;]*\dpx/u, file);
    }
  });
});
