import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';

import {codeEntries, publishedPackages, ROOT} from './published-packages.ts';

/**
 * Imports an entry and says what is different then. Lit brings a registry of custom elements for servers, where there
 * is none; whatever an import would register is in there.
 */
const program = (entry: string) => `
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const defined = [];
  globalThis.customElements = {define: (tag) => defined.push(tag), get: () => undefined};
  const exported = Object.keys(await import(${JSON.stringify(entry)}));
  const globals = Object.getOwnPropertyNames(globalThis)
    .filter((name) => !before.has(name) && name !== 'customElements');
  console.log(JSON.stringify({exported: exported.length, globals, defined}));`;

/** What Lit and zod keep beside every copy of themselves, to know of each other. */
const THEIRS = /^(__zod_|lit[A-Z]|reactiveElement)/u;

/** These two register the tag: that is all they are for. */
const DEFINES: Readonly<Record<string, readonly string[]>> = {
  '@heard/elements/report-form/define.js': ['heard-report-form'],
  '@heard/elements/resource-finder/define.js': ['heard-resource-finder'],
};

describe('an import in Node', () => {
  for (const {json} of publishedPackages())
    for (const entry of codeEntries(json))
      it(`works and does nothing: ${entry}`, async () => {
        // It ends by itself: nothing is left running.
        const {stdout, stderr} = await promisify(execFile)(
          process.execPath,
          ['--input-type=module', '--eval', program(entry)],
          {cwd: ROOT, timeout: 60_000},
        );
        const done = JSON.parse(stdout) as {
          readonly exported: number;
          readonly globals: readonly string[];
          readonly defined: readonly string[];
        };
        assert.deepEqual(done.defined, DEFINES[entry] ?? []);
        assert.deepEqual(
          done.globals.filter((name) => !THEIRS.test(name)),
          [],
        );
        assert.equal(stderr, '');
        assert.ok(done.exported > 0 || entry in DEFINES, 'it exports something');
      });
});
