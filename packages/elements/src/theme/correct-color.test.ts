import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {fromOklch, hexOf, parseColor, toOklch, type Color} from './color.ts';
import {contrastOf} from './contrast.ts';
import {correctColor} from './correct-color.ts';
import {correctPalette, tintOf, pressedOf, type Contrast} from './palette.ts';

const part = fc.integer({min: 0, max: 255}).map((value) => value / 255);
const color = fc.tuple(part, part, part) as fc.Arbitrary<Color>;
const ratios: readonly Contrast[] = [4.5, 7];

/** How far two hues are apart, in degrees. */
const apart = (one: number, other: number) => Math.abs(((one - other + 540) % 360) - 180);

suite('colors as engines write them', () => {
  const same = [
    ['#14557b', '#14557b'],
    ['#fff', '#ffffff'],
    ['rgb(20, 85, 123)', '#14557b'],
    ['rgba(20, 85, 123, 1)', '#14557b'],
    ['color(srgb 0.0784314 0.333333 0.482353)', '#14557b'],
    ['color(srgb 1.2 -0.3 0)', '#ff0000'],
    ['oklch(0.627955 0.257683 29.2339)', '#ff0000'],
    ['oklab(0.627955 0.224863 0.125846)', '#ff0000'],
    ['oklch(62.7955% 0.257683 29.2339)', '#ff0000'],
    ['oklch(1 0 none)', '#ffffff'],
  ] as const;
  for (const [css, hex] of same)
    test(`${css} is ${hex}`, () => assert.equal(hexOf(parseColor(css)!), hex));

  for (const css of [
    'rgba(0, 0, 0, 0.5)',
    'oklch(0.5 0 0 / 0.9)',
    'lab(50 0 0)',
    'blue',
    '',
    'rgb(a, b, c)',
  ])
    test(`"${css}" is none that can be measured`, () => assert.equal(parseColor(css), undefined));

  test('come back from OKLCH as they were', () =>
    fc.assert(fc.property(color, (it) => assert.equal(hexOf(fromOklch(toOklch(it))), hexOf(it)))));
});

suite('the contrast of two colors', () => {
  test('is that of WCAG: 21:1 of black and white, 4.54:1 of #767676 and white', () => {
    assert.equal(contrastOf([0, 0, 0], [1, 1, 1]), 21);
    assert.equal(contrastOf(parseColor('#767676')!, [1, 1, 1]).toFixed(2), '4.54');
  });
});

suite('a corrected color', () => {
  for (const ratio of ratios)
    test(`reaches ${ratio}:1 wherever black or white does, and keeps its hue`, () =>
      fc.assert(
        fc.property(color, color, (it, below) => {
          const isGood = (each: Color) => contrastOf(each, below) >= ratio;
          const found = correctColor(it, isGood);
          if (!found)
            return assert.ok(
              ![
                [0, 0, 0],
                [1, 1, 1],
              ].some((each) => isGood(each as never)),
            );
          assert.ok(isGood(found));
          const [, chroma, hue] = toOklch(found);
          // Near gray, 8 bits hold no hue.
          if (chroma > 0.06)
            assert.ok(apart(hue, toOklch(it)[2]) < 6, `${hexOf(it)} → ${hexOf(found)}`);
        }),
        {numRuns: 2000},
      ));

  test('stays as it is where it is good', () =>
    fc.assert(
      fc.property(color, color, (it, below) => {
        fc.pre(contrastOf(it, below) >= 4.5);
        assert.equal(
          correctColor(it, (each) => contrastOf(each, below) >= 4.5),
          it,
        );
      }),
    ));

  test('stops where it is good enough', () =>
    fc.assert(
      fc.property(color, color, (it, below) => {
        const isGood = (each: Color) => contrastOf(each, below) >= 4.5;
        const found = correctColor(it, isGood);
        fc.pre(!!found && found !== it);
        // Between two steps of a screen, and where blue bulges out of what it can show, contrast jumps by some percent.
        assert.ok(contrastOf(found!, below) < 4.5 * 1.1, `${hexOf(it)} → ${hexOf(found!)}`);
      }),
      {
        examples: [
          [parseColor('#000100')!, parseColor('#8d59d3')!],
          [parseColor('#0001f2')!, parseColor('#5fb77c')!],
        ],
      },
    ));
});

suite('a corrected palette', () => {
  const tokens = fc.record({
    surface: color,
    text: color,
    accent: color,
    'on-accent': color,
    error: color,
    good: color,
  });
  for (const ratio of ratios)
    test(`can be read at ${ratio}:1 on every surface on which black or white can`, () =>
      fc.assert(
        fc.property(tokens, (set) => {
          const drawn = correctPalette(set, ratio);
          assert.equal(drawn.surface, set.surface);
          const {surface, accent, text} = drawn;
          const tint = tintOf(accent, surface);
          const least = (it: Color, below: readonly Color[]) =>
            Math.min(...below.map((each) => contrastOf(it, each)));
          const best = Math.max(
            least([0, 0, 0], [surface, tint]),
            least([1, 1, 1], [surface, tint]),
          );
          for (const token of ['text', 'muted', 'error', 'good'] as const)
            assert.ok(least(drawn[token], [surface, tint]) >= Math.min(ratio, best) - 1e-9, token);
          for (const token of ['control', 'focus'] as const)
            assert.ok(least(drawn[token], [surface, tint]) >= Math.min(3, best) - 1e-9, token);
          const pressed = [accent, pressedOf(accent, text)];
          const bestOn = Math.max(least([0, 0, 0], pressed), least([1, 1, 1], pressed));
          assert.ok(least(drawn['on-accent'], pressed) >= Math.min(ratio, bestOn) - 1e-9);
        }),
      ));
});
