import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {hashFiles} from './hash-files.ts';

describe('the hash of a build', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'heard-hash-'));
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'a'), 'one');
    writeFileSync(join(folder, 'b'), 'two');
  });
  after(() => rmSync(folder, {recursive: true}));

  it('does not depend on the order in which files are found, nor on folders', () => {
    assert.equal(hashFiles(folder, ['a', 'b']), hashFiles(folder, ['b', 'inner', 'a']));
  });

  it('changes with a content, a name and a new file', () => {
    const first = hashFiles(folder, ['a', 'b']);
    assert.notEqual(hashFiles(folder, ['a']), first);
    writeFileSync(join(folder, 'b'), 'owt');
    const changed = hashFiles(folder, ['a', 'b']);
    assert.notEqual(changed, first);
    renameSync(join(folder, 'b'), join(folder, 'c'));
    assert.notEqual(hashFiles(folder, ['a', 'c']), changed);
  });
});
