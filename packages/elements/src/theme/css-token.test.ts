import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {cssToken, type TokenKind} from './css-token.ts';

const good: Readonly<Record<TokenKind, readonly string[]>> = {
  color: [
    '#14557b',
    '#ABC',
    'rebeccapurple',
    'rgb(20 85 123)',
    'rgb(20, 85, 123)',
    'hsl(202deg 72% 28%)',
    'oklch(0.43 0.09 241)',
    'light-dark(#14557b, oklch(0.8 0.09 241))',
  ],
  radius: ['0', '8px', '0.5rem', '.5em'],
  font: ['Georgia, serif', '"Public Sans", system-ui', "'Noto Sans', -apple-system", 'Gill Sans'],
};

const bad: Readonly<Record<TokenKind, readonly unknown[]>> = {
  color: [
    'red;background:url(https://evil.example)',
    'url(https://evil.example)',
    'URL(//evil.example/x)',
    'image-set("https://evil.example" 1x)',
    '#fff}body{display:none',
    'var(--secret)',
    'env(x)',
    'attr(data-x)',
    'color-mix(in srgb, url(x), red)',
    String.raw`\75rl(https://evil.example)`,
    'red/**/;',
    '@import "https://evil.example"',
    'light-dark(red, url(https://evil.example))',
    'expression(alert(1))',
    'rgb(calc(1) 2 3)',
    'inherit',
    'transparent',
    '',
    'a'.repeat(400),
    {toString: () => 'red'},
    7,
    null,
  ],
  radius: ['8', '-8px', '8px 9px', 'calc(1px)', '100%', '8px;color:red', '99999px', 'var(--x)'],
  font: [
    'url(https://evil.example/font)',
    'a;b',
    '"a',
    '"a"; src: url(x)',
    'a}b',
    String.raw`"\22 ;"`,
    '</style>',
    'var(--x)',
    "'a\nb'",
  ],
};

suite('a token of a theme', () => {
  for (const [kind, values] of Object.entries(good))
    for (const value of values)
      test(`may be the ${kind} ${value}`, () =>
        assert.equal(cssToken(kind as TokenKind, value), value));

  for (const [kind, values] of Object.entries(bad))
    for (const value of values)
      test(`C17 that is no ${kind} is dropped: ${String(value).slice(0, 60)}`, () =>
        assert.equal(cssToken(kind as TokenKind, value), undefined));

  test('C17 never ends a declaration or loads anything', () =>
    fc.assert(
      fc.property(
        fc.constantFrom<TokenKind>('color', 'radius', 'font'),
        fc.oneof(
          fc.string(),
          fc
            .array(
              fc.constantFrom(
                'red',
                '#fff',
                'url(',
                ')',
                ';',
                '}',
                '"',
                "'",
                '\\',
                '/*',
                ' ',
                ',',
                'rgb(',
                '1',
              ),
            )
            .map((pieces) => pieces.join('')),
        ),
        (kind, text) => {
          const value = cssToken(kind, text);
          if (value) assert.doesNotMatch(value, /[;{}\\@<>!]|\/\*|url|var|env|attr/i);
        },
      ),
      {numRuns: 3000},
    ));
});
