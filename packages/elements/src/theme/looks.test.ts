import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';

import {hexOf, parseColor} from './color.ts';
import {lookNames, looks, type LookColors} from './looks.ts';
import {correctPalette, type SetColors} from './palette.ts';

const colorsOf = (look: LookColors) =>
  Object.fromEntries(
    Object.entries(look).map(([token, hex]) => [token, parseColor(hex)]),
  ) as unknown as SetColors;

suite('every look', () => {
  for (const name of lookNames)
    for (const scheme of ['light', 'dark'] as const)
      test(`${name} on a ${scheme} page needs no correction`, () => {
        const set = looks[name][scheme];
        const drawn = correctPalette(colorsOf(set), looks[name].contrast ?? 4.5);
        for (const [token, hex] of Object.entries(set))
          assert.equal(hexOf(drawn[token as keyof SetColors]!), hex, token);
      });

  test('named "civic" has the colors that are drawn without a theme', () => {
    const styles = readFileSync(new URL('tokens.styles.ts', import.meta.url), 'utf8')
      .replaceAll('#fff)', '#ffffff)')
      .replaceAll('#fff,', '#ffffff,');
    for (const token of ['surface', 'text', 'accent', 'error'] as const) {
      const {light, dark} = looks.civic;
      assert.ok(styles.includes(`light-dark(${light[token]}, ${dark[token]})`), token);
    }
  });
});
