import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

// Imports that are there when the code runs: not those of types alone.
const running = /^(?:import|export)\s+(?!type\b)(?:[^;']*?\bfrom\s+)?'([^']+)'/gmu;

/** All files that a module needs when it runs, and the packages. */
const needs = (start: URL): ReadonlySet<string> => {
  const seen = new Set<string>();
  const visit = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(running)) {
      if (name.startsWith('.')) visit(new URL(name, file));
      else seen.add(name);
    }
  };
  visit(start);
  return seen;
};

for (const entry of ['index.ts', 'hsds/index.ts'])
  test(`a page that asks a server loads no schema: ${entry}`, () => {
    const files = needs(new URL(entry, import.meta.url));
    assert.ok(files.size > 10);
    assert.deepEqual(
      [...files].filter((file) => !file.startsWith('file:')),
      ['@heard/schema'],
    );
  });
