import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {faultGroups, faultPage} from './fault-page.ts';
import {faultTests} from './fault-tests.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const tests = faultTests(ROOT);
const rows = faultGroups.flatMap(({rows}) => rows);

suite('the checklist of faults', () => {
  test('has each row once, and every row that a test names', () => {
    const ids = rows.map(({id}) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
    assert.deepEqual(
      [...tests.keys()].filter((id) => !ids.includes(id)),
      [],
    );
  });

  test('has a test for each row about files, storage, the life of a page and hostile content', () => {
    const without = rows.filter(({id, later}) => /^[FLSX]/.test(id) && !later && !tests.has(id));
    assert.deepEqual(
      without.map(({id}) => id),
      [],
    );
  });

  test('is what docs/fault-checklist.md says', () => {
    const page = readFileSync(join(ROOT, 'docs/fault-checklist.md'), 'utf8');
    assert.ok(page === faultPage(faultGroups, tests), 'Run `npm run faults` and commit.');
  });
});
