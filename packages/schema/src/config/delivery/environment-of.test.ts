import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {shortestConfig} from '../config-cases.ts';
import type {Config} from '../config.ts';
import {environmentOf} from './environment-of.ts';

const config = {
  ...shortestConfig,
  environments: [
    {hosts: ['staging.example.org', 'localhost'], endpoint: 'https://staging.example.org/v1'},
    {hosts: ['[::1]'], endpoint: 'http://[::1]:4400/v1'},
  ],
} as unknown as Config;
const endpoint = (host: string) => environmentOf(config, host).delivery.endpoint;

suite('reports go', () => {
  test('to the test server from the test site', () => {
    assert.equal(endpoint('staging.example.org'), 'https://staging.example.org/v1');
    assert.equal(endpoint('Staging.Example.ORG.'), 'https://staging.example.org/v1');
    assert.equal(endpoint('[::1]'), 'http://[::1]:4400/v1');
  });
  test('to the intake from everywhere else, also from hosts that look alike', () => {
    for (const host of [
      'example.org',
      'a.staging.example.org',
      'staging.example.org.evil.example',
      'xstaging.example.org',
      'stagingXexample.org',
      '',
      'constructor',
    ])
      assert.equal(endpoint(host), '/v1', host);
  });
  test('to the intake where there is no other environment', () => {
    const plain = shortestConfig as unknown as Config;
    assert.deepEqual(environmentOf(plain, 'staging.example.org'), plain);
  });
});

test('on any host, only the endpoint differs, and it is one of those in the file', () => {
  const {environments = [], ...rest} = config;
  const hosts = environments.flatMap((environment) => environment.hosts);
  fc.assert(
    fc.property(fc.oneof(fc.domain(), fc.string(), fc.constantFrom(...hosts)), (host) => {
      const before = structuredClone(config);
      const {delivery, ...settings} = environmentOf(config, host);
      assert.deepEqual({...settings, delivery: rest.delivery}, rest);
      assert.deepEqual(delivery.connector, rest.delivery.connector);
      const found = environments.find((environment) => environment.hosts.includes(host));
      if (found) assert.equal(delivery.endpoint, found.endpoint);
      assert.deepEqual(config, before);
    }),
  );
});
