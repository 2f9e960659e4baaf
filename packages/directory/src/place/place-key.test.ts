import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isOneSlipAway, placeKey, postalKey} from './place-key.ts';

describe('placeKey', () => {
  const cases: [name: string, key: string][] = [
    ['St. Louis', 'saint louis'],
    ['Ft Worth', 'fort worth'],
    ['E. St. Louis', 'east saint louis'],
    ['Main St', 'main st'],
    ['O’Fallon', 'ofallon'],
    ['Winston-Salem', 'winston salem'],
    ['  ', ''],
  ];
  for (const [name, key] of cases) {
    it(`of ${name}`, () => assert.equal(placeKey(name), key));
  }
});

describe('postalKey', () => {
  it('leaves out the last four digits of a US code', () =>
    assert.equal(postalKey('60601-1234'), '60601'));
  it('leaves out spaces', () => assert.equal(postalKey('SW1A 1AA'), 'sw1a1aa'));
});

describe('isOneSlipAway', () => {
  const cases: [a: string, b: string, is: boolean][] = [
    ['chicago', 'chicago', true],
    ['chicago', 'chicgo', true],
    ['chicago', 'chicaago', true],
    ['chicago', 'chikago', true],
    ['chicago', 'chciago', true],
    ['chicago', 'chicagos', true],
    ['chicago', 'hicago', true],
    ['chicago', 'chigaco', false],
    ['chicago', 'chkao', false],
    ['ab', 'ba', true],
    ['abc', 'cab', false],
    ['abcd', 'badc', false],
    ['', 'a', true],
    ['', 'ab', false],
  ];
  for (const [a, b, is] of cases) {
    it(`${a} and ${b}: ${is ? 'yes' : 'no'}`, () => {
      assert.equal(isOneSlipAway(a, b), is);
      assert.equal(isOneSlipAway(b, a), is);
    });
  }

  it('knows every slip that a hand can make', () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 8});
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('a', 'b', 'c'), (word, nat, letter) => {
        const at = nat % (word.length - 1);
        const [head, tail] = [word.slice(0, at), word.slice(at)];
        const slips = [
          head + letter + tail,
          head + tail.slice(1),
          head + letter + tail.slice(1),
          head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2),
        ];
        for (const slip of slips) assert.ok(isOneSlipAway(word, slip), slip);
      }),
    );
  });
});
