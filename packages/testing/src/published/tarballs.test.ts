import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {checkPackage, createPackageFromTarballData, type Package} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

import {
  codeEntries,
  packInto,
  publishedPackages,
  ROOT,
  tarballName,
  type ExportTarget,
} from './published-packages.ts';
import {specifiersIn} from './specifiers-in.ts';

/**
 * What does not belong into a package: tests, sources of fixtures, the notes of the compiler and the bundler. Elements
 * have examples and journeys of theirs, which are entries.
 */
const LEFT_OUT = /\.(test|fixture)\.|\.tsbuildinfo$|bundle-stats|\/src\/|-cases\.js$|\/build\//u;

/** Built into one with all they need: what stands in their `dependencies` is not imported. */
const BUNDLED = /\/dist\/bundle\//u;

/** The two that our ES modules are not for: TypeScript before `exports`, and `require()`, as in the profile `esm-only`. */
const NOT_FOR: readonly string[] = ['node10', 'node16-cjs'];

const folder = mkdtempSync(join(tmpdir(), 'heard-tarballs-'));
before(() => packInto(folder));
after(() => rmSync(folder, {recursive: true}));

const targetsOf = (target: ExportTarget) =>
  typeof target === 'string' ? [target] : Object.values(target);

const packages = publishedPackages();

for (const {json} of packages) {
  const {name, exports = {}, bin = {}, dependencies = {}, peerDependencies = {}} = json;
  describe(`the packed ${name}`, () => {
    let data: Uint8Array<ArrayBuffer>;
    let packed: Package;
    let files: readonly string[];
    const path = (file: string) => `/node_modules/${name}/${file.replace(/^\.\//u, '')}`;
    before(() => {
      data = new Uint8Array(readFileSync(join(folder, tarballName(json))));
      packed = createPackageFromTarballData(data);
      files = packed.listFiles();
    });

    it('says what a registry and a bundler have to know', () => {
      assert.equal(json.license, 'MIT');
      assert.equal(json.type, 'module');
      assert.equal(json.engines?.['node'], '>=20');
      assert.ok(json.description);
      assert.notEqual(json.sideEffects, undefined);
      assert.deepEqual(json.publishConfig, {access: 'public', provenance: true});
      assert.equal(exports['./package.json'], './package.json');
      assert.deepEqual(
        Object.keys(json.scripts ?? {}).filter((each) => /install|prepare/u.test(each)),
        [],
      );
    });

    it('names only files that it holds, types first', () => {
      for (const [entry, target] of Object.entries(exports)) {
        if (!entry.endsWith('.json')) assert.equal(Object.keys(target)[0], 'types', entry);
        for (const file of targetsOf(target)) assert.ok(files.includes(path(file)), file);
      }
      for (const file of Object.values(bin)) assert.ok(files.includes(path(file)), file);
    });

    it('holds what people read, and nothing that only we need', () => {
      assert.ok(files.includes(path('README.md')));
      assert.equal(
        packed.tryReadFile(path('LICENSE')),
        readFileSync(join(ROOT, 'LICENSE'), 'utf8'),
      );
      assert.deepEqual(
        files.filter((file) => LEFT_OUT.test(file)),
        [],
      );
    });

    it('imports only what is installed with it, in its code and in its types', () => {
      const known = new Set([name, ...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
      const strange = files
        .filter((file) => /\.(js|d\.ts)$/u.test(file) && !BUNDLED.test(file))
        .flatMap((file) =>
          specifiersIn(packed.readFile(file)).map((specifier) => ({file, specifier})),
        )
        .filter(({specifier}) => !known.has(specifier) && !specifier.startsWith('node:'));
      assert.deepEqual(strange, []);
    });

    it('is right by publint', async () => {
      const {messages, pkg} = await publint({pack: {tarball: data.buffer}, strict: true});
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg)),
        [],
      );
    });

    it('has types that fit its code, by "are the types wrong"', async () => {
      const result = await checkPackage(packed);
      assert.equal(!!result.types, codeEntries(json).length > 0);
      const problems = 'problems' in result ? result.problems : [];
      const ours = problems.filter(
        (problem) => !('resolutionKind' in problem && NOT_FOR.includes(problem.resolutionKind)),
      );
      assert.deepEqual(ours, []);
    });
  });
}

describe('the packages together', () => {
  it('are of one version, and ask for exactly that one of each other', () => {
    const versions = new Set(packages.map(({json}) => json.version));
    assert.equal(versions.size, 1);
    for (const {json} of packages)
      for (const [name, version] of Object.entries(json.dependencies ?? {})) {
        assert.match(version, /^\d+\.\d+\.\d+$/u, `${json.name} asks for ${name} ${version}`);
        if (name.startsWith('@heard/')) assert.ok(versions.has(version), name);
      }
  });
});
