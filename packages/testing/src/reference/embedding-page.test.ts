import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), 'utf8');
const page = read('docs/embedding.md');
const readme = read('README.md');
const reference = read('docs/reference.md');
const {version} = JSON.parse(read('packages/embed/package.json')) as {version: string};
const samples = [...`${readme}\n${page}`.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html!);

/** The names of the attributes of every tag `name` in the samples. */
const attributesOf = (name: string) =>
  samples.flatMap((html) =>
    [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].flatMap(([, all]) =>
      [...all!.matchAll(/\s([a-z-]+)(?==|\s|$)/g)].map(([, attribute]) => attribute!),
    ),
  );

describe('the samples of how to embed', () => {
  it('use attributes that our tags have', () => {
    for (const tag of ['heard-report-form', 'heard-resource-finder']) {
      const used = attributesOf(tag);
      assert.ok(used.includes('config'), tag);
      for (const attribute of used)
        assert.match(reference, new RegExp(`\`${attribute}\``), attribute);
    }
    assert.deepEqual([...new Set(attributesOf('div'))].sort(), ['data-config', 'data-heard']);
  });

  it('name the version that they come with', () => {
    const named = [...`${readme}\n${page}`.matchAll(/\/heard\/v([\d.]+)\//g)].map(
      ([, each]) => each,
    );
    assert.ok(named.length > 4);
    for (const each of named) assert.equal(each, version);
  });

  it('allow what the city allows, which is held by tests in browsers', () => {
    const [policy] = /default-src 'none';.*trusted-types lit-html heard/.exec(readme) ?? [];
    assert.ok(policy);
    for (const directive of ["script-src 'self'", "require-trusted-types-for 'script'"])
      assert.ok(policy.includes(directive), directive);
  });
});
