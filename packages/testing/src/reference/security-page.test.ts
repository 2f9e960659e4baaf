import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const DOCS = fileURLToPath(new URL('../../../../docs/', import.meta.url));
const page = readFileSync(join(DOCS, 'security.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| (\d|[^|]*\d\.\d)/.test(line));

test('the page on security says of each requirement how it is met, and by which test', () => {
  assert.ok(rows.length > 40);
  for (const row of rows) {
    const [, requirements = '', state = '', how = '', tests = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    assert.match(requirements, /^\d+\.\d/, row);
    assert.match(state, /^(met|partly|not yet|deviates|does not apply|the operator’s)$/, row);
    assert.ok(how.length > 20 || state === 'does not apply', row);
    if (state === 'met') assert.match(tests, /\.test\.ts\)/, row);
    if (state === 'partly') assert.match(how, /\*\*Deviates/, row);
  }
});

test('what the page on security points to is there', () => {
  const links = [...page.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, link = '']) => link);
  assert.ok(links.length > 80);
  assert.deepEqual(
    links.filter((link) => !existsSync(join(DOCS, link))),
    [],
  );
});
