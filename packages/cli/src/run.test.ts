import assert from 'node:assert/strict';
import {test} from 'node:test';

import {heard} from './run-heard.fixture.ts';

test('a person asks what there is to do', () => {
  const {status, stdout, stderr} = heard(['help']);
  assert.deepEqual([status, stderr], [0, '']);
  for (const name of ['keygen', 'open', 'check-config', 'directory build'])
    assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
  assert.equal(heard(['--help']).stdout, stdout);
  for (const args of [
    ['help', 'open'],
    ['open', '--help'],
    ['open', '-h'],
  ])
    assert.match(heard(args).stdout, /^Usage: heard open FILE --key KEYFILE/);
  assert.match(heard(['help', 'directory', 'build']).stdout, /^Usage: heard directory build/);
  assert.match(heard(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
});

test('a slip in the call is explained, and ends with 2', () => {
  for (const [args, message] of [
    [[], /which command\?/],
    [['opne', 'x'], /there is no command "opne x"/],
    [['directory'], /there is no command "directory"/],
    [['help', 'opne'], /there is no command "opne"/],
    [['keygen', '--force'], /Unknown option '--force'/],
    [['keygen', 'staff.key'], /heard keygen takes \[-o FILE\]/],
    [['open'], /heard open takes FILE/],
    [['open', 'a', 'b', '--key', 'c'], /heard open takes FILE/],
    [['open', 'a'], /Add --key KEYFILE/],
    [['check-config'], /heard check-config takes \[--env HOST\] FILE\|-/],
    [['directory', 'build', '.'], /Add -o FILE/],
    [['\u001b[2J'], /there is no command "\\u001b\[2J"/],
  ] as const) {
    const {status, stdout, stderr} = heard(args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
});
