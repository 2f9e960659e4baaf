import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const opening = /\b(?:describe|suite|it|test)\(\s*(['"`])(.*)/g;
const rowId = /\b[NDLSFHCXPAK]\d{2}\b/g;

/**
 * The files with tests that name a row of the checklist in their title, by the id of the row. Paths are relative
 * to `root`, the top folder of the repository.
 */
export const faultTests = (root: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const file of globSync('packages/*/src/**/*.test.ts', {cwd: root}).sort()) {
    const titles = readFileSync(join(root, file), 'utf8').matchAll(opening);
    const ids = [...titles].flatMap(([, , title = '']) => title.match(rowId) ?? []);
    for (const id of new Set(ids)) found.set(id, [...(found.get(id) ?? []), file]);
  }
  return found;
};
