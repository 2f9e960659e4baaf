import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import {test} from 'node:test';

import {at, heard} from '../run-heard.fixture.ts';

test('a person makes a key that only they can read, and never loses one to a second', () => {
  const {status, stdout, stderr} = heard(['keygen', '-o', 'made.key']);
  assert.equal(status, 0);
  assert.match(stdout, /^age1[02-9ac-hj-np-z]{58}\n$/);
  assert.match(stderr, /second key for recovery/);
  assert.doesNotMatch(stdout + stderr, /AGE-SECRET-KEY/);
  assert.equal(statSync(at('made.key')).mode & 0o777, 0o600);
  const before = readFileSync(at('made.key'), 'utf8');
  assert.match(
    before,
    /^# created: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n# public key: age1\w{58}\nAGE-SECRET-KEY-1\w{58}\n$/,
  );

  const again = heard(['keygen', '--output', 'made.key']);
  assert.deepEqual([again.status, again.stdout], [1, '']);
  assert.match(again.stderr, /made\.key: it is there already, and is never overwritten/);
  assert.equal(readFileSync(at('made.key'), 'utf8'), before);
  assert.match(heard(['keygen', '-o', 'no/where.key']).stderr, /there is no such file or folder/);
  assert.match(heard(['keygen']).stdout, /^# created: .*\n# public key: age1.*\nAGE-SECRET-KEY-1/);
});
