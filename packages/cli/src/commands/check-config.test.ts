import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';

import {at, heard, makeConfig} from '../run-heard.fixture.ts';

const config = makeConfig();

test('a city officer is told of every mistake in the configuration, with its place', () => {
  const good = heard(['check-config', '-'], JSON.stringify(config));
  assert.deepEqual([good.status, good.stderr], [0, '']);
  assert.match(good.stdout, /^standard input: it can be used, 0 errors, /);

  const secret = /AGE-SECRET-KEY-1\S+/.exec(readFileSync(at('daily.key'), 'utf8'))?.[0] ?? '';
  const {safety: _, ...unsafe} = config;
  const bad = {...unsafe, tenent: 'x', recipients: [{...config.recipients[0], keys: [secret]}]};
  writeFileSync(at('bad.json'), JSON.stringify(bad));
  const {status, stdout, stderr} = heard(['check-config', 'bad.json']);
  assert.deepEqual([status, stderr], [1, '']);
  assert.match(stdout, /^bad\.json: it can not be used, 3 errors/);
  for (const place of ['safety', 'tenent', 'recipients\\[0\\]\\.keys\\[0\\]'])
    assert.match(stdout, new RegExp(`^error    ${place}: \\S.* \\[[a-z-]+\\]$`, 'm'));
  assert.ok(!stdout.includes(secret), 'the secret key is not repeated');
});

test('warnings alone do not stop anybody', () => {
  const [recipient] = config.recipients;
  const oneKey = {...config, recipients: [{...recipient, keys: recipient?.keys.slice(0, 1)}]};
  const {status, stdout} = heard(['check-config', '-'], JSON.stringify(oneKey));
  assert.equal(status, 0);
  assert.match(stdout, /^warning {2}recipients\[0\]\.keys: /m);
});

test('an operator sees where reports go from a test site', () => {
  const file = {
    ...config,
    environments: [{hosts: ['staging.example.org'], endpoint: 'https://staging.example.org/v1'}],
  };
  const shown = (host: string) => {
    const {status, stdout, stderr} = heard(
      ['check-config', '-', '--env', host],
      JSON.stringify(file),
    );
    assert.equal(status, 0);
    assert.match(stderr, /^standard input: it can be used/);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  const {environments: _, ...rest} = file;
  assert.deepEqual(shown('www.example.org'), rest);
  assert.deepEqual(shown('Staging.example.org'), {
    ...rest,
    delivery: {connector: 'heard', endpoint: 'https://staging.example.org/v1'},
  });
});

test('a file with a mistake is not printed, for any host', () => {
  const secret = /AGE-SECRET-KEY-1\S+/.exec(readFileSync(at('daily.key'), 'utf8'))?.[0] ?? '';
  const bad = {...config, organization: {name: secret}};
  const {status, stdout, stderr} = heard(
    ['check-config', '-', '--env', 'a.org'],
    JSON.stringify(bad),
  );
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /organization\.name: This is a secret key/);
  assert.ok(!stderr.includes(secret));
});

test('a misspelt key is named with the nearest one, however deep it stands', () => {
  const {status, stdout} = heard(
    ['check-config', '-'],
    JSON.stringify({
      ...config,
      theme: {acent: 'navy'},
      form: {
        questions: [
          {id: 'custom.a', kind: 'choice', label: 'A?', options: [{id: 'a', lable: 'A'}]},
        ],
      },
    }),
  );
  assert.equal(status, 1);
  assert.match(stdout, /theme\.acent: .*Did you mean "accent"\?/);
  assert.match(stdout, /form\.questions\[0\]\.options\[0\]\.lable: .*Did you mean "label"\?/);
});

test('a configuration that is no JSON: line and column', () => {
  const {status, stdout} = heard(['check-config', '-'], '{\n  "version": 1,\n  "tenant": "x",\n}');
  assert.equal(status, 1);
  assert.match(stdout, /^error {4}line 4, column 1: there is a comma too many/m);
  const none = heard(['check-config', 'none.json']);
  assert.equal(none.status, 1);
  assert.match(none.stderr, /none\.json: there is no such file or folder/);
});
