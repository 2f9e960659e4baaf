import assert from 'node:assert/strict';
import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';

import {lockKeyFile} from '@heard/delivery/opening';
import {sealReport} from '@heard/delivery/sealing';
import type {Report} from '@heard/schema';

import {at, heard, newKey} from '../run-heard.fixture.ts';

const report: Report = {
  schemaVersion: 1,
  taxonomyVersion: '2026-11',
  formId: 'hate-incident-short',
  formVersion: 1,
  tenantId: 'lake-city',
  channel: 'web',
  submittedAt: '2026-11-23T14:00Z',
  uiLocale: 'en',
  anonymous: true,
  replyTo: `age1${'q'.repeat(58)}`,
  answers: {'contact.preference': 'none', 'incident.narrative': 'what happened'},
};

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

test('K11 a person makes a post-quantum key, and hears that it is not mixed with others', async () => {
  const {status, stdout, stderr} = heard(['keygen', '--pq', '-o', 'long.key']);
  assert.equal(status, 0);
  assert.match(stdout, /^age1pq1[02-9ac-hj-np-z]{1900,2000}\n$/);
  assert.match(stderr, /not mixed with classic ones/);
  assert.match(readFileSync(at('long.key'), 'utf8'), /\nAGE-SECRET-KEY-PQ-1[0-9A-Z]{58}\n$/);

  const sealed = await sealReport(report, [stdout.trim()]);
  assert.ok(sealed.ok);
  writeFileSync(at('long.age'), sealed.sealed);
  assert.equal(heard(['open', 'long.age', '--key', 'long.key']).status, 0);

  const mixed = await sealReport(report, [stdout.trim(), newKey('short.key')]);
  assert.deepEqual(mixed, {ok: false, code: 'mixed-keys'});
});

test('a key file with a passphrase is named as such, with what unlocks it', async () => {
  newKey('plain.key');
  const locked = await lockKeyFile(readFileSync(at('plain.key'), 'utf8'), 'four words and a lamp');
  writeFileSync(at('locked.key'), locked);
  const {status, stderr} = heard(['open', 'long.age', '--key', 'locked.key']);
  assert.equal(status, 1);
  assert.match(stderr, /locked\.key: this key file has a passphrase\. "age --decrypt" unlocks it/);
});
