import assert from 'node:assert/strict';
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {build} from 'vite';

import {integrityOf} from './loadable-parts.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const bundle = join(root, 'packages/embed/dist/bundle');
const scripts = (folder: string) =>
  Object.fromEntries(
    globSync('**/*.js', {cwd: folder})
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
const built = scripts(bundle);
const parts = Object.entries(built).filter(([file]) => file.startsWith('chunks/'));

describe('the built script tag', () => {
  it('is the same, byte by byte, when it is built again', {timeout: 170_000}, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heard-build-'));
    after(() => rmSync(folder, {recursive: true}));
    await build({
      configFile: join(root, 'vite.config.ts'),
      mode: 'embed',
      root: join(root, 'packages/embed'),
      build: {outDir: folder},
    });
    const again = scripts(folder);
    // The frame's own script has a build of its own.
    for (const [file, code] of Object.entries(again)) assert.equal(code, built[file], file);
    assert.deepEqual(
      Object.keys(again).filter((file) => file.startsWith('chunks/')),
      parts.map(([file]) => file),
    );
  });

  it('knows the hash of every part, and calls none that has none', () => {
    const known = Object.values(built)
      .flatMap((code) => [...code.matchAll(/"([\w.-]+)":"([\w+/]{43})((?: [\w.-]+)*)"/g)])
      .map(([, name, hash, needed]) => ({
        name: name!,
        hash: hash!,
        needed: needed!.split(' ').slice(1),
      }));
    const names = known.map(({name}) => name);
    assert.deepEqual(
      known
        .map(({name, hash}) => `chunks/${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`)
        .sort(),
      parts.map(([file]) => file),
    );
    for (const {name, hash} of known) {
      const [, code] = parts.find(([file]) =>
        file.startsWith(`chunks/${name}-${hash.slice(0, 8).replace(/\W/g, '_')}`),
      )!;
      assert.equal(integrityOf(code, 'sha256'), `sha256-${hash}=`, name);
    }
    const called = Object.values(built).flatMap((code) =>
      [...code.matchAll(/_(?:1|2|load)\("([^"]+)"\)/g)].map(([, name]) => name!),
    );
    assert.ok(called.length > 100);
    for (const name of [...called, ...known.flatMap(({needed}) => needed)])
      assert.ok(names.includes(name), name);
  });

  it('leaves nothing to the imports of the browser, which have no place for a hash', () => {
    for (const [file, code] of Object.entries(built)) {
      assert.doesNotMatch(code, /\bimport\s*["'`{*]|\bfrom\s*["'`]\.|\bimport\(["'`]/, file);
    }
  });

  it('comes with the hash of each script, and tags that have them', () => {
    const table = JSON.parse(readFileSync(join(bundle, 'integrity.json'), 'utf8')) as object;
    assert.deepEqual(
      table,
      Object.fromEntries(
        Object.entries(built).map(([file, code]) => [file, integrityOf(code, 'sha384')]),
      ),
    );
    const snippet = readFileSync(join(bundle, 'snippet.html'), 'utf8');
    const named = [
      ...snippet.matchAll(/(?:src|href)="\/heard\/v[^/]+\/([^"]+)" integrity="([^"]+)"/g),
    ];
    assert.equal(named.length, 2);
    for (const [, file, hash] of named)
      assert.equal(hash, Object.entries(table).find(([name]) => name === file)?.[1]);
  });

  it('leaves no name of Lit or Zod on the page', () => {
    for (const [file, code] of Object.entries(built))
      assert.doesNotMatch(
        code,
        /(?:litHtml|litElement|reactiveElement)Versions|litPropertyMetadata|globalThis\.__zod/,
        file,
      );
  });
});
