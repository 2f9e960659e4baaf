import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {suite, test} from 'node:test';

import {ThemeConfig} from '@heard/schema';
import {transform} from 'lightningcss';

import {parseColor} from './color.ts';
import {notesOn} from './correction-notes.ts';
import {drawnTheme} from './drawn-theme.ts';
import {lookNames, looks} from './looks.ts';
import {tokenNames} from './token-names.ts';

const docs = new URL('../../../../docs/', import.meta.url);
const page = readFileSync(new URL('theming.md', docs), 'utf8');
const samples = (kind: string) =>
  [...page.matchAll(/```(\w+)\n([^]*?)```/g)]
    .filter(([, it]) => it === kind)
    .map(([, , text]) => text!);
const tokens = tokenNames.map((token) => `--heard-${token}`);

suite('docs/theming.md', () => {
  test('has a row for each token, and for no other', () => {
    const rows = [...page.matchAll(/^\| `(--heard-[a-z-]+)` /gm)].map(([, name]) => name);
    assert.deepEqual(rows.toSorted(), tokens.toSorted());
  });

  test('has a row and a picture for each look', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name!);
    for (const name of lookNames) {
      assert.ok(rows.includes(name), name);
      assert.ok(page.includes(`](pictures/look-${name}.png)`), name);
      assert.ok(existsSync(new URL(`pictures/look-${name}.png`, docs)), name);
    }
  });

  for (const css of samples('css'))
    test(`has styles that set tokens which are there:\n${css}`, () => {
      assert.deepEqual(transform({filename: 'sample.css', code: Buffer.from(css)}).warnings, []);
      for (const [name] of css.matchAll(/--heard-[a-z-]+/g)) assert.ok(tokens.includes(name), name);
    });

  for (const json of samples('json'))
    test(`has a configuration that is one: ${json}`, () => {
      ThemeConfig.parse((JSON.parse(json) as {theme: unknown}).theme);
    });

  test('says what the console says', () => {
    const declared = {
      colors: {accent: {source: 'config', value: '#f5a800'}},
      look: looks.civic,
      contrast: 4.5,
      hasSurface: false,
      mistakes: [],
    } as const;
    const theme = drawnTheme(declared, () => ({accent: parseColor('#f5a800')!}), 4.5);
    const [note] = notesOn(declared, theme, 'light');
    const [shown] = samples('text');
    assert.equal(shown?.replace(/\s+/g, ' ').trim(), `<heard-report-form> ${note}`);
  });
});
