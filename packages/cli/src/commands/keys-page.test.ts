import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';

import {at, heard} from '../run-heard.fixture.ts';

test('a person gets the page of keys as one file, and never loses another to it', () => {
  const {status, stdout} = heard(['keys', 'page', '--out', 'page.html']);
  assert.deepEqual([status, stdout], [0, 'page.html\n']);
  const page = readFileSync(at('page.html'), 'utf8');
  assert.match(page, /Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/);
  assert.doesNotMatch(page, /unsafe-inline|unsafe-eval|<link|<script[^>]* src=/);

  writeFileSync(at('page.html'), 'mine');
  const again = heard(['keys', 'page', '--out', 'page.html']);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /page\.html: it is there already, and is never overwritten/);
  assert.equal(readFileSync(at('page.html'), 'utf8'), 'mine');

  assert.equal(heard(['keys', 'page']).stdout, 'heard-keys.html\n');
});
