import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const REPORTER = fileURLToPath(new URL('compact-reporter.ts', import.meta.url));

/** What a person sees when these files are run as tests. */
const report = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'heard-reporter-'));
  try {
    for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
    const {NODE_TEST_CONTEXT: _, ...env} = process.env; // else it would think it is one of our tests
    const args = ['--test', `--test-reporter=${REPORTER}`, '--test-reporter-destination=stdout'];
    return spawnSync(process.execPath, [...args, ...Object.keys(files)], {
      cwd: folder,
      env,
      encoding: 'utf8',
    }).stdout;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

describe('the reporter of Node tests', () => {
  it('counts tests, not the suites around them', () => {
    const shown = report({
      'a.test.mjs': `import {describe, it} from 'node:test';
        describe('a person', () => describe('who waits', () => { it('a', () => {}); it('b', () => {}); }));`,
    });
    assert.equal(lastLine(shown), '2 passed, 0 failed');
    assert.match(shown, /^a\.test\.mjs: 2$/m);
  });

  it('shows a failure with its whole title, its place and its reason', () => {
    const shown = report({
      'a.test.mjs': `import {describe, it} from 'node:test';
        describe('a person', () => it('is heard', () => { throw new Error('nobody listened'); }));`,
    });
    assert.equal(lastLine(shown), '0 passed, 1 failed');
    assert.match(
      shown,
      /FAILED a person > is heard\n {2}a\.test\.mjs:2\n {2}Error: nobody listened/,
    );
    assert.match(shown, /^FAILED a person > is heard\n0 passed, 1 failed$/m);
  });

  it('counts tests that were left out apart', () => {
    const shown = report({
      'a.test.mjs': `import {it} from 'node:test';
        it('a', () => {}); it.skip('b', () => {}); it.todo('c', () => { throw new Error(); });`,
    });
    assert.equal(lastLine(shown), '1 passed, 0 failed, 2 skipped');
  });

  it('counts a broken hook, a file that does not load and a file without a test as failures', () => {
    const shown = report({
      'empty.test.mjs': 'export {};',
      'hook.test.mjs': `import {before, describe, it} from 'node:test';
        describe('a', () => { before(() => { throw new Error('hook broke'); }); it('b', () => {}); });`,
      'load.test.mjs': `import './missing.mjs';`,
    });
    assert.match(shown, /hook broke/);
    assert.match(shown, /missing\.mjs/);
    assert.match(shown, /FAILED empty\.test\.mjs\n {2}It holds no test/);
    assert.equal(lastLine(shown), '0 passed, 4 failed');
  });
});
