import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {ROOT} from '../published/published-packages.ts';
import {readmeEmbed} from './readme-embed.ts';

describe('what the README tells an embedder to write', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

  it('is found: tags with a fallback, a configuration, a policy', () => {
    const {tags, config, policy} = readmeEmbed(readme);
    assert.match(tags, /<heard-report-form[^]+<a href=[^]+<\/heard-report-form>/u);
    assert.equal((JSON.parse(config) as {version: number}).version, 1);
    assert.match(policy, /^default-src 'none'; .*require-trusted-types-for 'script'/u);
  });

  it('is missed when it is not there', () => {
    assert.throws(() => readmeEmbed('# Heard'), /no block of HTML that loads heard\.js/u);
    assert.throws(
      () => readmeEmbed(readme.replaceAll('Content-Security-Policy: ', '')),
      /no line "Content-Security-Policy/u,
    );
  });
});
