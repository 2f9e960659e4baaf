import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {asciiDigits} from './ascii-digits.ts';

const digitsOf = (system: string) =>
  new Intl.NumberFormat(`en-u-nu-${system}`, {useGrouping: false}).format(9_876_543_210);

suite('a number is understood', () => {
  // Some systems, such as Roman numerals, have no digits for places: those stay as they are.
  const systems = Intl.supportedValuesOf('numberingSystem').filter((system) =>
    /^\p{Nd}{10}$/u.test(digitsOf(system)),
  );

  test('in the digits of every script that the platform writes', () => {
    assert.ok(systems.length > 50, String(systems.length));
    for (const system of systems) assert.equal(asciiDigits(digitsOf(system)), '9876543210', system);
  });

  test('among other characters, which stay', () => {
    assert.equal(asciiDigits(' ٢٠٢٦-१२ x\u0301½Ⅻ '), ' 2026-12 x\u0301½Ⅻ ');
  });
});
