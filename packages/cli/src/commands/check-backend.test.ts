import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {test} from 'node:test';

import {Report} from '@heard/schema';

import {testReport} from '../check-backend/test-report.ts';
import {at, heard, makeConfig} from '../run-heard.fixture.ts';

// A port of this machine at which nobody listens.
const nobody = 'http://127.0.0.1:9/v1';
const config = makeConfig();
writeFileSync(at('heard.config.json'), JSON.stringify(config));

test('a test report is a report as the schema says', async () => {
  assert.deepEqual(Report.safeParse(await testReport('lake-city')).error, undefined);
});

test('a call that can not work is explained, and nothing is asked', () => {
  for (const [args, message, code] of [
    [['intake.example.org', '--config', 'heard.config.json'], /must be an https address/, 2],
    [['http://intake.example.org/v1', '--config', 'heard.config.json'], /begin with https/, 2],
    [['https://a:b@intake.example.org/v1', '--config', 'x'], /no password/, 2],
    [[nobody], /Add --config FILE, or --tenant/, 2],
    [[nobody, '--tenant', 'city', '--recipient', 'office'], /--key PUBLICKEY/, 2],
    [[nobody, '--config', 'nowhere.json'], /nowhere\.json/, 1],
    [
      [nobody, '--tenant', 'city', '--recipient', 'office', '--key', 'age1x'],
      /nothing can be sealed/,
      1,
    ],
    [[nobody, '--config', 'heard.config.json'], /nobody answers at http:\/\/127\.0\.0\.1:9\/v1/, 1],
  ] as const) {
    const {status, stdout, stderr} = heard(['check-backend', ...args]);
    assert.deepEqual([status, stdout], [code, ''], args.join(' '));
    assert.match(stderr, message);
  }
});

test('a configuration with a mistake is not used', () => {
  const {status, stderr} = heard(
    ['check-backend', nobody, '--config', '-'],
    JSON.stringify({...config, recipients: []}),
  );
  assert.equal(status, 1);
  assert.match(stderr, /heard check-config/);
});
