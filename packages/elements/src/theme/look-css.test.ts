import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {transform} from 'lightningcss';

import {lookCss} from './look-css.ts';
import {lookNames, looks} from './looks.ts';

suite('the style sheet of a look', () => {
  for (const name of lookNames)
    test(`${name} is CSS that loads nothing, and sets every color of the look`, () => {
      const css = lookCss(name);
      const {warnings} = transform({filename: `${name}.css`, code: Buffer.from(css)});
      assert.deepEqual(warnings, []);
      assert.doesNotMatch(css, /url\(|@import/);
      const {light, dark} = looks[name];
      for (const [token, hex] of Object.entries(light)) {
        assert.ok(css.includes(`--heard-${token}: ${hex};`), token);
        const other = dark[token as keyof typeof dark];
        if (other && other !== hex)
          assert.ok(css.includes(`--heard-${token}: light-dark(${hex}, ${other});`), token);
      }
    });

  test('keeps the room of the form, and leaves a hidden one hidden', () => {
    assert.match(
      lookCss('civic'),
      /heard-report-form \{\n {2}display: block;\n {2}min-block-size: 26em;/,
    );
    assert.match(lookCss('civic'), /\[hidden\] \{\n {2}display: none;/);
  });
});
