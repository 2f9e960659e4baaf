import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {splitLocale} from './split-locale.ts';

const built = `import {str} from '@lit/localize';
export const templates = {
  s1: \`Hola\`,
  'count.one': str\`\${0} archivo, \\\`y\\\` más\`,
  s2: \`Adiós: {nada}\`,
};`;

describe('a locale in two files', () => {
  it('has each sentence in one of them, as it was', () => {
    const {first, more} = splitLocale(built, 'es', new Set(['s1', 'count.one']));
    assert.match(first, /s1: `Hola`,/u);
    assert.match(first, /'count\.one': str`\$\{0\} archivo, \\`y\\` más`,/u);
    assert.doesNotMatch(first, /Adiós/u);
    assert.match(more, /s2: `Adiós: \{nada\}`,/u);
    assert.doesNotMatch(more, /Hola|archivo/u);
  });

  it('imports what its sentences need, and says where the rest is', () => {
    const {first, more} = splitLocale(built, 'es', new Set(['count.one']));
    assert.match(first, /import \{str\}/u);
    assert.match(first, /more = \(\) => import\('\.\/es-more\.ts'\)/u);
    assert.doesNotMatch(more, /import/u);
  });

  it('is refused when there is nothing to divide', () =>
    assert.throws(() => splitLocale('export const a = 1;', 'es', new Set()), /build it first/u));
});
