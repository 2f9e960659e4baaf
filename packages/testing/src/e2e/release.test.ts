import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {releaseSteps} from '../release/release-steps.ts';

describe('a release that is only tried', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heard-release-'));
  after(() => rmSync(folder, {recursive: true}));

  // Each stands on those before it.
  for (const {what, run} of releaseSteps(folder))
    it(what, async (t) => {
      const found = await run();
      assert.ok(found);
      t.diagnostic(found);
    });
});
