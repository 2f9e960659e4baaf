import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';

import {staleTranslations} from './stale-translations.ts';

describe('the check for stale translations', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heard-stale-'));
    mkdirSync(join(folder, 'xliff'));
    mkdirSync(join(folder, 'src/locale/generated'), {recursive: true});
    writeFileSync(join(folder, 'xliff/es.xlf'), 'old');
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  /** A package whose `i18n` script runs this code. */
  const extracting = (code: string) => {
    writeFileSync(join(folder, 'i18n.cjs'), `const {writeFileSync} = require('node:fs'); ${code}`);
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({name: 'a', scripts: {i18n: 'node i18n.cjs'}}),
    );
  };

  it('is content when nothing changes', () => {
    extracting(`writeFileSync('xliff/es.xlf', 'old')`);
    assert.deepEqual(staleTranslations(folder), []);
  });

  it('names what would change or be new, and leaves the files as they were', () => {
    extracting(`writeFileSync('xliff/es.xlf', 'new');
      writeFileSync('src/locale/generated/es.ts', 'new');`);
    assert.deepEqual(staleTranslations(folder), ['xliff/es.xlf', 'src/locale/generated/es.ts']);
    assert.equal(readFileSync(join(folder, 'xliff/es.xlf'), 'utf8'), 'old');
    assert.equal(existsSync(join(folder, 'src/locale/generated/es.ts')), false);
  });

  it('says what the script said when it fails, and leaves the files as they were', () => {
    extracting(`writeFileSync('xliff/es.xlf', 'half'); throw new Error('no such sentence');`);
    assert.throws(() => staleTranslations(folder), /no such sentence/);
    assert.equal(readFileSync(join(folder, 'xliff/es.xlf'), 'utf8'), 'old');
  });
});
