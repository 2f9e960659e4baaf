import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {shortestConfig} from './config-cases.ts';
import {Config} from './config.ts';
import {pageAttributes, withPageAttributes} from './page-attributes.ts';

const config = {
  ...shortestConfig,
  form: {hide: ['where']},
  theme: {accent: 'navy'},
} as unknown as Config;
const frame = 'https://intake.example.org/frame/lake-city';

suite('what differs on one page stands in its tag', () => {
  test('the form, the look and the frame, and nothing else changes', () =>
    assert.deepEqual(withPageAttributes(config, {form: 'online-hate', look: 'dark', frame}), {
      config: {
        ...config,
        form: {hide: ['where'], preset: 'online-hate'},
        theme: {accent: 'navy', look: 'dark'},
        frame,
      },
      mistakes: [],
    }));

  test('without attributes the configuration is the same object', () => {
    assert.equal(withPageAttributes(config, {}).config, config);
    assert.equal(
      withPageAttributes(config, {form: null, look: undefined, frame: ''}).config,
      config,
    );
  });

  const rows: readonly (readonly [string, object, RegExp])[] = [
    ['a form with a typing mistake', {form: 'online-hat'}, /"form" .*Did you mean "online-hate"\?/],
    ['a form of nobody', {form: 'tax return'}, /Write one of hate-incident, /],
    ['a look with a typing mistake', {look: 'drak'}, /"look" .*Did you mean "dark"\?/],
    ['a frame by http', {frame: 'http://intake.example.org/frame'}, /https:\/\//],
    ['a frame that is a script', {frame: ['javascript', 'alert(1)'].join(':')}, /https:\/\//],
    ['a frame by a path', {frame: '/frame/lake-city'}, /https:\/\//],
  ];
  for (const [name, attributes, says] of rows)
    test(`${name} has no effect, and the console can say why`, () => {
      const {config: same, mistakes} = withPageAttributes(config, attributes);
      assert.equal(same, config);
      assert.equal(mistakes.length, 1);
      assert.match(mistakes[0]?.message ?? '', says);
    });

  test('whatever an attribute says, reports go where the file says, to whom it says', () => {
    const {delivery, recipients, safety, tenant} = config;
    const text = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('dark', 'online-hate', frame));
    const attributes = fc.record(
      Object.fromEntries(
        [...pageAttributes, 'endpoint', 'tenant', 'keys'].map((name) => [name, text]),
      ),
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(attributes, (each) => {
        const {config: changed} = withPageAttributes(config, each);
        assert.ok(Config.safeParse(changed).success);
        assert.deepEqual(
          [changed.delivery, changed.recipients, changed.safety, changed.tenant],
          [delivery, recipients, safety, tenant],
        );
      }),
    );
  });
});
