import assert from 'node:assert/strict';
import {test} from 'node:test';

import {dammDigit} from './damm.ts';
import {createReceipt, formatReceipt, parseReceipt} from './receipt.ts';

const digits = [...'0123456789'];

test('the check digit of the example in the literature is right', () => {
  assert.equal(dammDigit('572'), '4');
  assert.equal(dammDigit('5724'), '0');
});

test('K09 a person reads a code from paper, in groups, with dashes, or in the digits of any script', () => {
  const code = createReceipt();
  assert.match(code, /^\d{24}$/);
  assert.match(formatReceipt(code), /^(\d{4} ){5}\d{4}$/);
  const dashed = code.replace(/(\d{6})/g, '$1\u2013');
  for (const typed of [code, formatReceipt(code), dashed, `\u2067 ${formatReceipt(code)}\n\u2069`])
    assert.deepEqual(parseReceipt(typed), {ok: true, code});

  // The engine's own tables of digits are the judge; a few systems of it have no decimal digits.
  let systems = 0;
  for (const numberingSystem of Intl.supportedValuesOf('numberingSystem')) {
    const write = new Intl.NumberFormat('en', {numberingSystem, useGrouping: false});
    const row = digits.map((digit) => write.format(Number(digit)));
    if (!row.every((digit) => /^\p{Nd}$/u.test(digit))) continue;
    systems++;
    const typed = [...code].map((digit) => row[Number(digit)]).join('');
    assert.deepEqual(parseReceipt(typed), {ok: true, code}, numberingSystem);
  }
  assert.ok(systems > 40, `${systems} scripts`);
});

test('K09 one wrong digit, or two neighbors swapped, is noticed without a network', () => {
  const code = createReceipt();
  for (let at = 0; at < code.length; at++) {
    for (const digit of digits) {
      if (digit === code[at]) continue;
      const wrong = code.slice(0, at) + digit + code.slice(at + 1);
      assert.deepEqual(parseReceipt(wrong), {ok: false, reason: 'check-digit'}, wrong);
    }
    const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2);
    if (swapped === code) continue;
    assert.deepEqual(parseReceipt(swapped), {ok: false, reason: 'check-digit'}, swapped);
  }
});

test('K09 a code that is too short, too long, or has letters in it is not 24 digits', () => {
  const code = createReceipt();
  for (const typed of ['', '   ', code.slice(1), code + '0', code.replace(/\d$/, 'O'), 'undefined'])
    assert.deepEqual(parseReceipt(typed), {ok: false, reason: 'length'}, typed);
});

test('every digit is equally likely, and codes do not repeat', () => {
  const codes = Array.from({length: 20_000}, createReceipt);
  assert.equal(new Set(codes).size, codes.length);
  const counts = digits.map((digit) =>
    codes.reduce((sum, code) => sum + code.slice(0, 23).split(digit).length - 1, 0),
  );
  const expected = (codes.length * 23) / 10;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 9 degrees of freedom: above 45 once in a million runs; taking bytes modulo 10 gives about 260.
  assert.ok(chiSquare < 45, `chi square ${chiSquare}`);
});
