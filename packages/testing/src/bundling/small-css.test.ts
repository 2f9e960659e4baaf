import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {smallCss} from './small-css.ts';

suite('styles of the bundle', () => {
  const cases = [
    ['p { padding: 1px; color: red; display: block }', 'p{color:red;display:block;padding:1px}'],
    [
      'p { --a: color-mix(in srgb, var(--b) 5%, blue); color: var(--a) }',
      'p{--a:color-mix(in srgb,var(--b) 5%,blue);color:var(--a)}',
    ],
    ['p { left: calc(var(--a) * 2) }', 'p{left:calc(var(--a)*2)}'],
    ['p { content: "a, b; c" }', 'p{content:"a, b; c"}'],
    // A border of one side after the color of all: their order has a meaning.
    [
      'p { border-inline-start: 1px solid red; border-color: var(--a) }',
      'p{border-inline-start:1px solid red;border-color:var(--a)}',
    ],
    ['div * p { left: 0 }', 'div * p{left:0}'],
    ['p { font: inherit; line-height: 2 }', 'p{font:inherit;line-height:2}'],
    ['@media print { p { left: 0; color: red } }', '@media print{p{color:red;left:0}}'],
  ] as const;
  for (const [written, small] of cases) test(written, () => assert.equal(smallCss(written), small));
});
